import Scenes

/// The title of a view, and its subtitle.
///
/// - `align` and `angle` `nil` follow from `anchor` and `orient`.
/// - Source: Vega's `title`.
package struct Title: Hashable, Sendable {
  /// What the title is anchored along: everything drawn, or the plot alone.
  package enum Frame: String, Sendable { case bounds, group }
  package var lines: [String]
  package var subtitle: [String]
  package var orient: Side
  package var anchor: Anchor
  package var frame: Frame
  package var offset: Double
  package var align: TextLabel.Align?
  package var angle: Double?
  package var baseline: TextLabel.Baseline
  package var dx: Double
  package var dy: Double
  /// Lines wider than this are cut off with an ellipsis; 0 means never.
  package var limit: Double
  package var style: TextStyle
  package var subtitleStyle: TextStyle
  package var subtitlePadding: Double
  package var zIndex: Double
  package var isAccessible: Bool
  /// What a screen reader says; `nil` means "Title text '…'".
  package var label: String?

  package init(
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
