import Scenes

/// The title of a view, and its subtitle.
///
/// - `align` and `angle` `nil` follow from `anchor` and `orient`.
/// - Source: Vega's `title`.
public struct Title: Hashable, Sendable {
  /// What the title is anchored along: everything drawn, or the plot alone.
  public enum Frame: String, Sendable { case bounds, group }
  public var lines: [String]
  public var subtitle: [String]
  public var orient: Side
  public var anchor: Anchor
  public var frame: Frame
  public var offset: Double
  public var align: TextLabel.Align?
  public var angle: Double?
  public var baseline: TextLabel.Baseline
  public var dx: Double
  public var dy: Double
  /// Lines wider than this are cut off with an ellipsis; 0 means never.
  public var limit: Double
  public var style: TextStyle
  public var subtitleStyle: TextStyle
  public var subtitlePadding: Double
  public var zIndex: Double
  public var isAccessible: Bool
  /// What a screen reader says; `nil` means "Title text '…'".
  public var label: String?

  public init(
    _ lines: [String], subtitle: [String] = [], orient: Side = .top, anchor: Anchor = .middle, frame: Frame = .bounds, offset: Double = 4,
    align: TextLabel.Align? = nil, angle: Double? = nil, baseline: TextLabel.Baseline = .top, dx: Double = 0, dy: Double = 0,
    limit: Double = 0, style: TextStyle = .groupTitle, subtitleStyle: TextStyle = .groupSubtitle, subtitlePadding: Double = 3,
    zIndex: Double = 0, isAccessible: Bool = true, label: String? = nil
  ) {
    (self.lines, self.subtitle, self.orient, self.anchor, self.frame) = (lines, subtitle, orient, anchor, frame)
    (self.offset, self.align, self.angle, self.baseline) = (offset, align, angle, baseline)
    (self.dx, self.dy, self.limit, self.style) = (dx, dy, limit, style)
    (self.subtitleStyle, self.subtitlePadding) = (subtitleStyle, subtitlePadding)
    (self.zIndex, self.isAccessible, self.label) = (zIndex, isAccessible, label)
  }
}
