import Scenes

/// An axis with every value, label and color already decided; layout only places it.
///
/// - Vega-Lite makes two of these for an axis with grid lines: one with the grid alone (`minExtent` and `maxExtent` 0, not accessible),
///   one with the rest.
/// - Source: Vega's `axes` entries.
package struct Axis: Hashable, Sendable {
  package var orient: Side
  /// The range of the axis's scale.
  package var range: Span
  package var ticks: [AxisTick]
  package var style: AxisTickStyle
  package var hasGrid: Bool
  package var hasTicks: Bool
  package var hasLabels: Bool
  package var hasDomain: Bool
  package var title: AxisTitle?
  package var domain: Stroke?
  /// The range of the scale across, along which grid lines run; `nil` means the whole group.
  package var gridExtent: Span?
  /// Rounds ticks and grid lines, not labels, to whole points.
  package var tickRound: Bool
  package var labelOverlap: LabelOverlap
  /// The least distance in points between two labels that do not overlap.
  package var labelSeparation: Double
  /// Hides labels that reach this far beyond the axis; `nil` hides none.
  package var labelBound: Double?
  /// Labels at most this far from an end of the axis are aligned to it; `nil` aligns none.
  package var labelFlush: Double?
  /// How far flush labels are moved outward.
  package var labelFlushOffset: Double
  package var minExtent: Double
  package var maxExtent: Double
  /// Distance from the plot's edge.
  package var offset: Double
  /// Moves the whole axis along its own direction.
  package var position: Double
  /// Moves the whole axis both ways, so that hairlines are sharp.
  package var translate: Double
  package var zIndex: Double
  package var isAccessible: Bool
  /// What a screen reader says, such as "X-axis titled …".
  package var label: String?

  package init(
    orient: Side, range: Span, ticks: [AxisTick], style: AxisTickStyle = AxisTickStyle(), hasGrid: Bool = false, hasTicks: Bool = true,
    hasLabels: Bool = true, hasDomain: Bool = true, title: AxisTitle? = nil, domain: Stroke? = .guideGray, gridExtent: Span? = nil,
    tickRound: Bool = true, labelOverlap: LabelOverlap = .off, labelSeparation: Double = 0, labelBound: Double? = nil,
    labelFlush: Double? = nil, labelFlushOffset: Double = 0, minExtent: Double = 0, maxExtent: Double = 200, offset: Double = 0,
    position: Double = 0, translate: Double = 0.5, zIndex: Double = 0, isAccessible: Bool = true, label: String? = nil
  ) {
    (self.orient, self.range, self.ticks, self.style) = (orient, range, ticks, style)
    (self.hasGrid, self.hasTicks, self.hasLabels, self.hasDomain) = (hasGrid, hasTicks, hasLabels, hasDomain)
    (self.title, self.domain, self.gridExtent, self.tickRound) = (title, domain, gridExtent, tickRound)
    (self.labelOverlap, self.labelSeparation, self.labelBound) = (labelOverlap, labelSeparation, labelBound)
    (self.labelFlush, self.labelFlushOffset) = (labelFlush, labelFlushOffset)
    (self.minExtent, self.maxExtent, self.offset, self.position) = (minExtent, maxExtent, offset, position)
    (self.translate, self.zIndex, self.isAccessible, self.label) = (translate, zIndex, isAccessible, label)
  }

  /// The grid half of the pair that Vega-Lite makes: lines only, taking no room.
  package static func grid(
    orient: Side, range: Span, ticks: [AxisTick], style: AxisTickStyle = AxisTickStyle(), extent: Span? = nil, zIndex: Double = 0
  ) -> Axis {
    Axis(
      orient: orient, range: range, ticks: ticks, style: style, hasGrid: true, hasTicks: false, hasLabels: false, hasDomain: false,
      gridExtent: extent, minExtent: 0, maxExtent: 0, zIndex: zIndex, isAccessible: false)
  }
}

/// How labels that would run into each other are thinned out.
package enum LabelOverlap: String, Sendable {
  case off
  /// Drops every second label until none meet.
  case parity
  /// Keeps a label if it does not meet the last one kept.
  case greedy
}

/// The title of an axis.
///
/// - `align`, `angle`, `baseline` `nil` follow from the side of the axis and `anchor`; `x` and `y` `nil` are beyond the labels.
package struct AxisTitle: Hashable, Sendable {
  package var lines: [String]
  package var style: TextStyle
  package var anchor: Anchor
  package var align: TextLabel.Align?
  package var angle: Double?
  package var baseline: TextLabel.Baseline?
  package var padding: Double
  /// Lines wider than this are cut off with an ellipsis; 0 means never.
  package var limit: Double
  package var x: Double?
  package var y: Double?

  package init(
    _ lines: [String], style: TextStyle = .guideTitle, anchor: Anchor = .middle, align: TextLabel.Align? = nil, angle: Double? = nil,
    baseline: TextLabel.Baseline? = nil, padding: Double = 4, limit: Double = 0, x: Double? = nil, y: Double? = nil
  ) {
    (self.lines, self.style, self.anchor, self.align, self.angle) = (lines, style, anchor, align, angle)
    (self.baseline, self.padding, self.limit, self.x, self.y) = (baseline, padding, limit, x, y)
  }
}
