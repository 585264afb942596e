/// A text as it is finally drawn: wrapped, truncated and placed.
///
/// - `lines` are the displayed lines; `position` is the anchor in the coordinates of the group; `offset` (dx, dy) is
///   applied after turning, in the turned frame, as Vega does.
/// - `angle` in degrees, clockwise, around `position`.
/// - `lineHeight` in points.
package struct TextLabel: Hashable, Sendable {
  package enum Align: String, Sendable { case left, center, right }
  package enum Baseline: String, Sendable {
    case alphabetic, top, middle, bottom
    case lineTop = "line-top"
    case lineBottom = "line-bottom"
  }
  package var lines: [String]
  package var position: Point
  package var offset: Point
  package var font: Font
  package var align: Align
  package var baseline: Baseline
  package var angle: Double
  package var lineHeight: Double

  package init(
    lines: [String], position: Point, offset: Point = .zero, font: Font, align: Align = .left, baseline: Baseline = .alphabetic,
    angle: Double = 0, lineHeight: Double? = nil
  ) {
    (self.lines, self.position, self.offset, self.font) = (lines, position, offset, font)
    (self.align, self.baseline, self.angle) = (align, baseline, angle)
    self.lineHeight = lineHeight ?? font.size + 2
  }
}
