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
  private var knownRuns: [TextRun]?
  private var knownColors: Bool?

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

  /// Its stretches of one font each, from left to right.
  func runs(faces: FontFaces) -> [TextRun] {
    if let knownRuns { return knownRuns }
    let runs = pango_layout_get_text(layout).map { TextRun.runs(of: line.pointee, text: $0, faces: faces) } ?? []
    knownRuns = runs
    return runs
  }

  /// Whether letters have colors of their own, as emoji do, which an outline would lose.
  func hasColors(faces: FontFaces) -> Bool {
    if let knownColors { return knownColors }
    var found = false
    var next = line.pointee.runs
    while let node = next, !found {
      next = node.pointee.next
      let item = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee.item?.pointee
      found = item?.analysis.font.flatMap { faces.scaled($0)?.hasColors } ?? false
    }
    knownColors = found
    return found
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }
}
