import ChartLayout
import OrderedCollections
import Specs

extension LegendComponent {
  /// The legend of a unit's channel; `nil` for channels that have none.
  ///
  /// - Source: Vega-Lite `parseLegendForChannel`.
  init?(unit: Unit, unitID: ViewID, channel: Channel, scaleType: ScaleType, config: Config) {
    guard let property = Self.property(channel, unit.mark), let def = unit.encoding.fieldOrDatum(channel), def.scale?.isNone != true,
      def.type != .geojson
    else { return nil }
    (self.channel, self.unitID, self.def, self.scaleType) = (channel, unitID, def, scaleType)
    fields = def.field.map { [$0] } ?? []
    scales = [property: channel]
    writtenDomain = scaleType.isDiscrete ? def.scale?.value?.domain?.values : nil
    isDisabled = def.legend.map { Explicit($0.isNone, explicit: true) } ?? Explicit(config.legend?.disable == true, explicit: false)
    guard !isDisabled.value else { return }
    let legend = def.legend?.value ?? LegendDef(pointer: def.pointer(of: \.legend))
    let rules = LegendRules(unit: unit, channel: channel, def: def, legend: legend, scaleType: scaleType, config: config)
    let ruled = rules.ruled
    for member in LegendDef.all where ruled.has(member) {
      let isExplicit = member == LegendDef.member(\.values) || ruled.agrees(on: member, with: legend)
      if isExplicit || config.legend?.has(member) != true { properties.take(member, from: ruled, explicit: isExplicit) }
    }
    if let (value, isExplicit) = rules.title, isExplicit || config.legend?.title == nil { title = Explicit(value, explicit: isExplicit) }
    let encode = rules.encode(properties)
    if !encode.isEmpty { self.encode = Explicit(encode, explicit: false) }
  }

  private static func property(_ channel: Channel, _ mark: MarkDef) -> LegendProperty? {
    switch channel {
    case .color: mark.type == .trail || !mark.filled ? .stroke : .fill
    case .size: mark.type == .trail ? .strokeWidth : .size
    default: channels.contains(channel) ? LegendProperty(rawValue: channel.rawValue) : nil
    }
  }
}
