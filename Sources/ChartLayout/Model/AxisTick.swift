import Scenes

/// One tick of an axis: where its tick, grid line and label go, and what the label says.
///
/// - Positions are points along the axis, before `tickOffset`, `labelOffset` and rounding.
/// - An empty `label` has no label at all (the extra tick of `tickBand: extent`); `[""]` is a blank one, which takes part in layout.
public struct AxisTick: Hashable, Sendable {
  /// Where tick and grid line go: the scaled value plus the band position's share of the band.
  public var position: Double
  /// Where the label goes: the scaled value plus half the band.
  public var labelPosition: Double
  /// The scaled value alone, which decides whether a label is flush with an end of the axis.
  public var flushPosition: Double
  public var label: [String]
  /// Looks of this tick alone; `nil` means those of the axis.
  public var style: AxisTickStyle?

  public init(
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
public struct AxisTickStyle: Hashable, Sendable {
  public var label: TextStyle
  public var labelAlign: TextLabel.Align?
  public var labelBaseline: TextLabel.Baseline?
  /// Degrees, clockwise.
  public var labelAngle: Double
  public var labelPadding: Double
  public var labelOffset: Double
  /// Labels wider than this are cut off with an ellipsis; 0 means never.
  public var labelLimit: Double
  public var tick: Stroke?
  public var tickSize: Double
  /// Moves tick, grid line and label along the axis; -0.5 on band scales in Vega's default theme.
  public var tickOffset: Double
  public var grid: Stroke?

  public init(
    label: TextStyle = .guideLabel, labelAlign: TextLabel.Align? = nil, labelBaseline: TextLabel.Baseline? = nil, labelAngle: Double = 0,
    labelPadding: Double = 2, labelOffset: Double = 0, labelLimit: Double = 180, tick: Stroke? = .guideGray, tickSize: Double = 5,
    tickOffset: Double = 0, grid: Stroke? = .guideLightGray
  ) {
    (self.label, self.labelAlign, self.labelBaseline) = (label, labelAlign, labelBaseline)
    (self.labelAngle, self.labelPadding, self.labelOffset, self.labelLimit) = (labelAngle, labelPadding, labelOffset, labelLimit)
    (self.tick, self.tickSize, self.tickOffset, self.grid) = (tick, tickSize, tickOffset, grid)
  }
}
