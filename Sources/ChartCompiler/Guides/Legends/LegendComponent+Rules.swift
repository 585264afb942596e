import ChartLayout
import JSON
import OrderedCollections
import Specs

extension LegendComponent {
  /// The legend of a unit's channel; `nil` for channels that have none.
  ///
  /// - Source: Vega-Lite `parseLegendForChannel`.
  init?(unit: Unit, unitID: Int, channel: Channel, scaleType: ScaleType, config: Config) {
    guard Self.channels.contains(channel), let def = unit.encoding.fieldOrDatum(channel), def.scale != .null, def.type != .geojson else { return nil }
    (self.channel, self.unitID, self.def, self.scaleType) = (channel, unitID, def, scaleType)
    fields = def.field.map { [$0] } ?? []
    scales = [Self.vegaProperty(channel, unit.mark): channel]
    writtenDomain = scaleType.isDiscrete ? def.scale?["domain"]?.array : nil
    isDisabled =
      def.legend.map { Explicit($0.object == nil, explicit: true) } ?? Explicit(config["legend", "disable"] == true, explicit: false)
    guard !isDisabled.value else { return }
    let legend = def.legend?.object ?? [:]
    let rules = LegendRules(unit: unit, channel: channel, def: def, legend: legend, scaleType: scaleType, config: config)
    for property in LegendRules.properties {
      if rules.type == "gradient", property.hasPrefix("symbol") { continue }
      if rules.type == "symbol", property.hasPrefix("gradient") { continue }
      guard let value = rules.value(property) else { continue }
      let isExplicit = property == "values" ? !(legend["values"]?.isNull ?? true) : value == legend[property]
      if isExplicit || config["legend", property] == nil { properties.set(property, value, explicit: isExplicit) }
    }
    if let (value, isExplicit) = rules.title, isExplicit || config["legend", "title"] == nil { title = Explicit(value, explicit: isExplicit) }
    let encode = rules.encode(symbolProperties: properties)
    if !encode.isEmpty { self.encode = Explicit(encode, explicit: false) }
  }

  private static func vegaProperty(_ channel: Channel, _ mark: MarkDef) -> String {
    if mark.type == .trail {
      if channel == .color { return "stroke" }
      if channel == .size { return "strokeWidth" }
    }
    return channel == .color ? mark.filled ? "fill" : "stroke" : channel.rawValue
  }
}
