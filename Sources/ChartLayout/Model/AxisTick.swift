import Scenes

/// One tick of an axis: where its tick, grid line and label go, and what the label says.
///
/// - Positions are points along the axis, before `tickOffset`, `labelOffset` and rounding.
/// - An empty `label` has no label at all (the extra tick of `tickBand: extent`); `[""]` is a blank one, which takes part in layout.
package struct AxisTick: Hashable, Sendable {
  /// Where tick and grid line go: the scaled value plus the band position's share of the band.
  package var position: Double
  /// Where the label goes: the scaled value plus half the band.
  package var labelPosition: Double
  /// The scaled value alone, which decides whether a label is flush with an end of the axis.
  package var flushPosition: Double
  package var label: [String]
  /// Looks of this tick alone; `nil` means those of the axis.
  package var style: AxisTickStyle?

  package init(
    _ position: Double, label: [String], labelPosition: Double? = nil, flushPosition: Double? = nil, style: AxisTickStyle? = nil
  ) {
    (self.position, self.label, self.style) = (position, label, style)
    self.labelPosition = labelPosition ?? position
    self.flushPosition = flushPosition ?? labelPosition ?? position
  }
}

/// How ticks, their grid lines and labels look.
///
/// - `labelAlign` and `labelBaseline` `nil` follow from the side of the axis and the flush rule.
/// - A `nil` stroke draws nothing.
package struct AxisTickStyle: Hashable, Sendable {
  package var label: TextStyle
  package var labelAlign: TextLabel.Align?
  package var labelBaseline: TextLabel.Baseline?
  /// Degrees, clockwise.
  package var labelAngle: Double
  package var labelPadding: Double
  package var labelOffset: Double
  /// Labels wider than this are cut off with an ellipsis; 0 means never.
  package var labelLimit: Double
  package var tick: Stroke?
  package var tickSize: Double
  /// Moves tick, grid line and label along the axis; -0.5 on band scales in Vega's default theme.
  package var tickOffset: Double
  package var grid: Stroke?

  package init(
    label: TextStyle = .guideLabel, labelAlign: TextLabel.Align? = nil, labelBaseline: TextLabel.Baseline? = nil, labelAngle: Double = 0,
    labelPadding: Double = 2, labelOffset: Double = 0, labelLimit: Double = 180, tick: Stroke? = .guideGray, tickSize: Double = 5,
    tickOffset: Double = 0, grid: Stroke? = .guideLightGray
  ) {
    (self.label, self.labelAlign, self.labelBaseline) = (label, labelAlign, labelBaseline)
    (self.labelAngle, self.labelPadding, self.labelOffset, self.labelLimit) = (labelAngle, labelPadding, labelOffset, labelLimit)
    (self.tick, self.tickSize, self.tickOffset, self.grid) = (tick, tickSize, tickOffset, grid)
  }
}
