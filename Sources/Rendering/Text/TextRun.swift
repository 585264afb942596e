import CCairo
import Scenes

/// A stretch of a line of text in one font, in the form that a page can show it.
struct TextRun {
  enum Look {
    case glyphs(GlyphRun)
    /// Letters that no font has, as boxes with their number, and fonts that cannot be embedded; in points from the start of the line.
    case outline(Path)
    /// Letters with colors of their own.
    case picture(GlyphPicture)
  }
  var look: Look
  /// What it says.
  var text: [UInt16]
  /// Where it starts, in points from the start of the line.
  var x: Double
}

extension TextRun {
  static func runs(of line: PangoLayoutLine, text: UnsafePointer<CChar>, faces: FontFaces) -> [TextRun] {
    var runs: [TextRun] = []
    var x: Int32 = 0
    var next = line.runs
    while let node = next {
      next = node.pointee.next
      guard let item = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee, let glyphs = item.glyphs,
        let part = item.item?.pointee, let font = part.analysis.font
      else { continue }
      let bytes = UnsafeRawBufferPointer(start: text + Int(part.offset), count: Int(part.length))
      let look = look(of: glyphs, font: font, at: x, text: bytes, isBackward: part.analysis.level & 1 == 1, faces: faces)
      let start = Double(x) / Double(PANGO_SCALE)
      if let look { runs.append(TextRun(look: look, text: Array(String(decoding: bytes, as: UTF8.self).utf16), x: start)) }
      x &+= pango_glyph_string_get_width(glyphs)
    }
    return runs
  }

  /// `nil` where there is nothing to see.
  private static func look(
    of glyphs: UnsafeMutablePointer<PangoGlyphString>, font: UnsafeMutablePointer<PangoFont>, at x: Int32, text: UnsafeRawBufferPointer,
    isBackward: Bool, faces: FontFaces
  ) -> Look? {
    let scaled = faces.scaled(font)
    if scaled?.hasColors == true { return GlyphPicture(glyphs, font: font, at: x).map(Look.picture) }
    if let scaled, let face = faces.face(of: scaled),
      let run = GlyphRun(glyphs.pointee, at: x, text: text, isBackward: isBackward, face: face, scaled: scaled)
    {
      return run.glyphs.isEmpty ? nil : .glyphs(run)
    }
    let outline = Path(of: glyphs, font: font, at: x)
    return outline.isEmpty ? nil : .outline(outline)
  }
}

extension Path {
  /// What glyphs look like, in points from the start of their line.
  fileprivate init(of glyphs: UnsafeMutablePointer<PangoGlyphString>, font: UnsafeMutablePointer<PangoFont>, at x: Int32) {
    self.init()
    // Without bounds, since Cairo leaves out some letters outside of a surface.
    guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, nil), let context = cairo_create(surface) else { return }
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    // Cairo keeps paths in 1/256 of a pixel.
    let fine = 64.0
    cairo_scale(context, fine, fine)
    cairo_move_to(context, Double(x) / Double(PANGO_SCALE), 0)
    pango_cairo_glyph_string_path(context, font, glyphs)
    guard let path = cairo_copy_path(context) else { return }
    defer { cairo_path_destroy(path) }
    self.init(path.pointee)
  }

  /// What Cairo has as a path.
  fileprivate init(_ path: cairo_path_t) {
    self.init()
    guard let data = path.data else { return }
    func point(_ index: Int) -> Point { Point(data[index].point.x, data[index].point.y) }
    var index = 0
    while index < Int(path.num_data) {
      let header = data[index].header
      switch header.type {
      case CAIRO_PATH_MOVE_TO: move(to: point(index + 1))
      case CAIRO_PATH_LINE_TO: line(to: point(index + 1))
      case CAIRO_PATH_CURVE_TO: curve(point(index + 1), point(index + 2), to: point(index + 3))
      default: close()
      }
      index += max(1, Int(header.length))
    }
  }
}
