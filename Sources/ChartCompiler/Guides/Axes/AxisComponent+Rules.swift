import ChartLayout
import Specs
import Tables

extension AxisComponent {
  /// The axis of a unit's position; `nil` for a channel without a field or datum.
  ///
  /// - Parameter context: for the configuration, and for a side that is given as an expression.
  /// - Source: Vega-Lite `parseAxis`.
  init?(unit: Unit, unitID: ViewID, channel: Channel, scaleType: ScaleType, context: ChartContext) {
    guard let def = unit.encoding.fieldOrDatum(channel) else { return nil }
    (self.channel, self.unitID, self.def, self.scaleType) = (channel, unitID, def, scaleType)
    let config = context.config
    let written = def.axis?.value ?? AxisDef(pointer: def.pointer(of: \.axis))
    let orients = [written.orient, channel == .x ? config.axisX?.orient : config.axisY?.orient, config.axis?.orient]
    let side = orients.lazy.compactMap { context.constant($0)?.side }.first ?? (channel == .x ? .bottom : .left)
    orient = Explicit(side, explicit: written.orient.map { context.constant($0)?.side == side } ?? false)
    orientIsExpression = written.orient?.isExpression ?? false
    let axisConfig = AxisConfig(channel, scaleType, orient: side, style: written.style, config: config)
    isDisabled = def.axis.map { Explicit($0.isNone, explicit: true) } ?? Explicit(axisConfig[\.disable]?.value == true, explicit: false)
    guard !isDisabled.value else { return }
    let rules = AxisRules(
      unit: unit, channel: channel, def: def, axis: written, scaleType: scaleType, orient: side, config: config, axisConfig: axisConfig)
    let ruled = rules.ruled
    for member in AxisDef.all where !Self.apart.contains(member) { take(member, ruled, written, axisConfig) }
    setTitle(rules, axisConfig)
    let hasMinStep = rules.format.format?.value == .specifier("d") || written.tickMinStep != nil || axisConfig[\.tickMinStep] != nil
    if !hasMinStep, def.isField, let timeUnit = def.timeUnit, timeUnit.unit != nil {
      minStepUnit = Explicit(timeUnit, explicit: false)
    }
    labelText = rules.format.expression.map { Explicit($0, explicit: written.labelAngle != nil) }
    if written.bandPosition != .value(0.5), let band = rules.rangedOffsetBand {
      labelBand = Explicit(written.bandPosition?.value ?? band, explicit: written.labelAngle != nil)
    }
  }

  /// Keeps a member where it was written, where only Vega-Lite's configuration has it, or where nobody but the rule speaks.
  private mutating func take(_ member: AnyMember, _ ruled: AxisDef, _ written: AxisDef, _ config: AxisConfig) {
    let isValues = member === Self.values
    let hasValue = ruled.has(member)
    let isExplicit =
      hasValue && (member === Self.labelAngle ? written.labelAngle != nil : isValues || ruled.agrees(on: member, with: written))
    let configured = isValues ? nil : config.layer(with: member)
    if hasValue, isExplicit || configured == nil {
      properties.take(member, from: ruled, explicit: isExplicit)
    } else if let (source, def) = configured, source != .vega || Self.alwaysTakenFromConfig.contains(member) || def.isDynamic(member) {
      properties.take(member, from: def, explicit: false)
    }
  }

  private mutating func setTitle(_ rules: AxisRules, _ config: AxisConfig) {
    let (value, isExplicit) = rules.title
    if isExplicit || config[\.title] == nil {
      title = Explicit(value, explicit: isExplicit)
    } else if let configured = config[\.title], configured.source != .vega {
      title = Explicit(GuideTitle(written: configured.value), explicit: false)
    }
  }

  private static let values = AxisDef.member(\.values), labelAngle = AxisDef.member(\.labelAngle)
  /// What is settled by itself.
  private static let apart: Set<AnyMember> = [
    AxisDef.member(\.orient), AxisDef.member(\.title), AxisDef.member(\.style), AxisDef.member(\.disable),
  ]
  private static let alwaysTakenFromConfig: Set<AnyMember> = [
    AxisDef.member(\.grid), AxisDef.member(\.translate), AxisDef.member(\.format), AxisDef.member(\.formatType), AxisDef.member(\.labelExpr),
    AxisDef.member(\.tickCount), AxisDef.member(\.position), AxisDef.member(\.tickMinStep),
  ]
}

extension GuideSide {
  /// The side as the layout has it.
  var side: Side {
    switch self {
    case .top: .top
    case .bottom: .bottom
    case .left: .left
    case .right: .right
    }
  }
}
