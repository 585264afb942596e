import ChartLayout
import Specs

/// The defaults of an axis's properties, from its channel, definition, scale and mark.
///
/// - Source: Vega-Lite `compile/axis/properties.ts`.
struct AxisRules {
  let unit: Unit
  let channel: Channel
  let def: ChannelDef
  /// What the author wrote.
  let axis: AxisDef
  let scaleType: ScaleType
  let orient: Side
  let config: Config
  let format: GuideFormat
  /// From 0 up to 360; `nil` where nobody says.
  let labelAngle: Double?
  private let labelAngleExpression: Setting<Double>?

  init(
    unit: Unit, channel: Channel, def: ChannelDef, axis: AxisDef, scaleType: ScaleType, orient: Side, config: Config, axisConfig: AxisConfig
  ) {
    (self.unit, self.channel, self.def, self.axis) = (unit, channel, def, axis)
    (self.scaleType, self.orient, self.config) = (scaleType, orient, config)
    format = GuideFormat(
      of: def, format: axis.format, formatType: axis.formatType, scaleType: scaleType, config: config, usesConfiguredTime: false)
    let angle = axis.labelAngle ?? axisConfig[\.labelAngle]?.value
    labelAngleExpression = angle.flatMap { $0.isExpression ? $0 : nil }
    if let angle {
      labelAngle = angle.value.map(LabelPlacement.normalized)
    } else {
      labelAngle = channel == .x && def.type?.isDiscrete == true && !(def.isField && def.timeUnit != nil) ? 270 : nil
    }
  }

  /// What the author wrote, with the rules' own where nothing is written; the orient and the title stand apart.
  var ruled: AxisDef {
    var result = axis.omitting(\.orient, \.title, \.style, \.disable)
    result.format = format.format
    result.formatType = format.type
    result.grid = axis.grid ?? (!scaleType.isDiscrete && def.isField && def.bin == nil)
    result.labelAngle = labelAngleExpression ?? labelAngle.map { .value($0) }
    // None keeps a shared axis from taking another view's.
    result.labelAlign =
      axis.labelAlign
      ?? labelAngle.map { LabelPlacement.align(angle: $0, orient: orient.rawValue, channel: channel).map { .value($0.rawValue) } ?? .none }
    result.labelBaseline =
      axis.labelBaseline
      ?? labelAngle.map { LabelPlacement.baseline(angle: $0, orient: orient.rawValue, channel: channel).map { .value($0.rawValue) } ?? .none }
    if channel == .x, def.type == .quantitative || def.type == .temporal { result.labelFlush = axis.labelFlush ?? .value(.flag(true)) }
    result.labelOverlap = axis.labelOverlap ?? labelOverlap
    result.bandPosition = axis.bandPosition ?? rangedOffsetBand.map { .value($0) }
    result.tickCount = axis.tickCount ?? tickCount
    if format.format?.value == .specifier("d") { result.tickMinStep = axis.tickMinStep ?? .value(1) }
    result.zindex = axis.zindex ?? (unit.mark.type == .rect && isDiscrete ? 1 : 0)
    return result
  }

  /// The title, and whether it was written for the axis or the definition.
  var title: (GuideTitle, isExplicit: Bool) {
    if let written = axis.title { return (GuideTitle(written: written), true) }
    let first = unit.encoding.fieldDef(channel)
    let second = channel.secondary.flatMap { unit.encoding.fieldDef($0) }
    switch (first?.title, second?.title) {
    case (let a?, let b?): return (GuideTitle(written: a.isBlank ? (b.isBlank ? a : b) : GuideTitle.joined(a, b)), true)
    case (let a?, nil): return (GuideTitle(written: a), true)
    case (nil, let b?): return (GuideTitle(written: b), true)
    case (nil, nil): return (GuideTitle(of: [first, second].compactMap { $0 }), false)
    }
  }

  /// Where in its band a bar stands that grows to a quantitative offset.
  var rangedOffsetBand: Double? {
    unit.isRangedOffset(channel, scaleType: scaleType) ? (channel == .x ? 0 : 1) : nil
  }

  private var isDiscrete: Bool { def.type?.isDiscrete == true || def.type == .quantitative && def.isField && def.bin != nil }

  /// Labels of nominal data are never dropped, since nobody could tell which are missing.
  private var labelOverlap: Setting<OverlapRule>? {
    let sortsOtherwise =
      switch def.sort {
      case .values, .field, .channel: true
      default: false
      }
    guard def.isField && def.timeUnit != nil && !sortsOtherwise || def.type?.isDiscrete != true else { return nil }
    return .value(scaleType == .log || scaleType == .symlog ? .greedy : .parity)
  }

  private var tickCount: Setting<TickCountSpec>? {
    guard axis.values == nil, !scaleType.isDiscrete, scaleType != .log else { return nil }
    let size = channel == .x ? "width" : "height"
    if def.isField {
      if def.isBinning { return .expression(ExpressionText("ceil(\(size)/10)")) }
      if let unit = def.timeUnit?.unit, ["month", "hours", "day", "quarter"].contains(unit) { return nil }
    }
    return .expression(ExpressionText("ceil(\(size)/40)"))
  }
}
