import ChartLayout
import JSON
import Specs
import Tables

extension AxisComponent {
  /// The axis of a unit's position; `nil` for a channel without a field or datum.
  ///
  /// - Parameter context: for the configuration, and for a side that is given as an expression.
  /// - Source: Vega-Lite `parseAxis`.
  init?(unit: Unit, unitID: Int, channel: Channel, scaleType: ScaleType, context: ChartContext) {
    guard let def = unit.encoding.fieldOrDatum(channel) else { return nil }
    (self.channel, self.unitID, self.def, self.scaleType) = (channel, unitID, def, scaleType)
    let config = context.config
    let written = def.axis?.object ?? [:]
    let orients = [written["orient"], config[channel == .x ? "axisX" : "axisY", "orient"], config["axis", "orient"]]
    let side = orients.compactMap { context.constant($0)?.string.flatMap(Side.init) }.first ?? (channel == .x ? .bottom : .left)
    orient = Explicit(side, explicit: written["orient"].flatMap { context.constant($0)?.string } == side.rawValue)
    orientIsExpression = written["orient"]?["expr"] != nil
    let axisConfig = AxisConfig(channel, scaleType, orient: side, style: written["style"], config: config)
    isDisabled =
      def.axis.map { Explicit($0.object == nil, explicit: true) } ?? Explicit(axisConfig["disable"]?.value == true, explicit: false)
    guard !isDisabled.value else { return }
    let rules = AxisRules(
      unit: unit, channel: channel, def: def, axis: written, scaleType: scaleType, orient: side, config: config, axisConfig: axisConfig)
    for property in AxisRules.properties { set(property, rules.value(property), written, axisConfig) }
    setTitle(rules, axisConfig)
    let hasMinStep = rules.format.format?.string == "d" || written["tickMinStep"] != nil || axisConfig["tickMinStep"] != nil
    if !hasMinStep, def.isField, let timeUnit = def.timeUnit, timeUnit.unit != nil {
      minStepUnit = Explicit(timeUnit, explicit: false)
    }
    labelText = rules.format.expression.map { Explicit($0, explicit: written["labelAngle"] != nil) }
    if written["bandPosition"] == nil || written["bandPosition"] != 0.5, let band = rules.rangedOffsetBand {
      labelBand = Explicit(written["bandPosition"]?.number ?? band, explicit: written["labelAngle"] != nil)
    }
  }

  /// Keeps a property where it was written, where only Vega-Lite's configuration has it, or where nobody but the rule speaks.
  private mutating func set(_ property: String, _ value: JSONValue?, _ written: JSONObject, _ config: AxisConfig) {
    let isExplicit =
      switch property {
      case "labelAngle": written["labelAngle"] != nil && value != nil
      case "values": value != nil
      default: value != nil && value == written[property]
      }
    let configured = property == "values" ? nil : config[property]
    if let value, isExplicit || configured == nil {
      properties.set(property, value, explicit: isExplicit)
    } else if let configured {
      let isConditional = configured.value["condition"] != nil || configured.value["expr"] != nil
      if configured.source != .vega || Self.alwaysTakenFromConfig.contains(property) || isConditional {
        properties.set(property, configured.value, explicit: false)
      }
    }
  }

  private mutating func setTitle(_ rules: AxisRules, _ config: AxisConfig) {
    let (value, isExplicit) = rules.title
    if isExplicit || config["title"] == nil {
      title = Explicit(value, explicit: isExplicit)
    } else if let configured = config["title"], configured.source != .vega {
      title = Explicit(GuideTitle(written: configured.value), explicit: false)
    }
  }

  private static let alwaysTakenFromConfig: Set<String> = [
    "grid", "translate", "format", "formatType", "labelExpr", "tickCount", "position", "tickMinStep",
  ]
}
