/// A text as it is finally drawn: wrapped, truncated and placed.
///
/// - `lines` are the displayed lines; `position` is the anchor in the coordinates of the group; `offset` (dx, dy) is
///   applied after turning, in the turned frame, as Vega does.
/// - `angle` in degrees, clockwise, around `position`.
/// - `lineHeight` in points.
public struct TextLabel: Hashable, Sendable {
  public enum Align: String, Sendable { case left, center, right }
  public enum Baseline: String, Sendable {
    case alphabetic, top, middle, bottom
    case lineTop = "line-top"
    case lineBottom = "line-bottom"
  }
  public var lines: [String]
  public var position: Point
  public var offset: Point
  public var font: Font
  public var align: Align
  public var baseline: Baseline
  public var angle: Double
  public var lineHeight: Double

  public init(
    lines: [String], position: Point, offset: Point = .zero, font: Font, align: Align = .left, baseline: Baseline = .alphabetic,
    angle: Double = 0, lineHeight: Double? = nil
  ) {
    (self.lines, self.position, self.offset, self.font) = (lines, position, offset, font)
    (self.align, self.baseline, self.angle) = (align, baseline, angle)
    self.lineHeight = lineHeight ?? font.size + 2
  }
}
