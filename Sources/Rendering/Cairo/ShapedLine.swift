import CCairo
import Scenes

/// A line of text as Pango has shaped it, to be drawn as often as is wanted.
final class ShapedLine {
  let line: UnsafeMutablePointer<PangoLayoutLine>
  /// The advance width in points.
  let width: Double
  /// Where its glyphs stand, in points from its start; `nil` if there are boxes for letters that no font has.
  private(set) lazy var glyphPlaces: [Point]? = findGlyphs()
  private let layout: OpaquePointer
  private var knownRuns: [GlyphRun]??

  /// Takes over a layout of one line; `nil` if there is none.
  init?(_ layout: OpaquePointer?) {
    guard let layout else { return nil }
    guard let line = pango_layout_get_line_readonly(layout, 0) else {
      g_object_unref(UnsafeMutableRawPointer(layout))
      return nil
    }
    var logical = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &logical)
    (self.layout, self.line, width) = (layout, line, Double(logical.width) / Double(PANGO_SCALE))
  }

  private func findGlyphs() -> [Point]? {
    var places: [Point] = []
    var x: Int32 = 0
    var next = line.pointee.runs
    while let node = next {
      next = node.pointee.next
      guard let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self), let glyphs = run.pointee.glyphs else { return nil }
      for index in 0..<Int(glyphs.pointee.num_glyphs) {
        let info = glyphs.pointee.glyphs[index]
        if info.glyph & GlyphRun.unknownGlyph != 0 { return nil }
        let geometry = info.geometry
        if info.glyph != GlyphRun.noGlyph {
          places.append(Point(Double(x &+ geometry.x_offset) / Double(PANGO_SCALE), Double(geometry.y_offset) / Double(PANGO_SCALE)))
        }
        x &+= geometry.width
      }
    }
    return places
  }

  /// Its glyphs by font; `nil` if it has to be drawn as an outline.
  func runs(faces: FontFaces) -> [GlyphRun]? {
    if let knownRuns { return knownRuns }
    let runs = pango_layout_get_text(layout).flatMap { GlyphRun.runs(of: line.pointee, text: $0, faces: faces) }
    knownRuns = .some(runs)
    return runs
  }

  /// What its glyphs look like, in points from its start.
  func outline() -> Path {
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1), let context = cairo_create(surface) else { return Path() }
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    // Cairo keeps paths in 1/256 of a pixel.
    let fine = 64.0
    cairo_scale(context, fine, fine)
    pango_cairo_layout_line_path(context, line)
    guard let path = cairo_copy_path(context) else { return Path() }
    defer { cairo_path_destroy(path) }
    return Path(path.pointee)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }
}

extension Path {
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
