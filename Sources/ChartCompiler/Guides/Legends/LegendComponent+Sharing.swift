import OrderedCollections
import Specs

extension LegendComponent {
  /// The legend that two views or channels share; `nil` where their authors put it on different sides.
  ///
  /// - Source: Vega-Lite `mergeLegendComponent`.
  func merged(with other: LegendComponent) -> LegendComponent? {
    if properties.isExplicit(\.orient), other.properties.isExplicit(\.orient), properties.orient != other.properties.orient { return nil }
    var result = self
    var typesDiffered = false
    result.isDisabled = isDisabled.merged(with: other.isDisabled)
    result.properties = properties.merged(with: other.properties) { member in
      if member == LegendDef.member(\.type) { typesDiffered = true }
      return member == LegendDef.member(\.symbolType) && other.properties.symbolType == .value("circle")
    }
    if typesDiffered { result.properties.set(\.type, .symbol, explicit: false) }
    result.title = title.merged(with: other.title, tie: GuideTitle.merge)
    result.encode = encode.merged(with: other.encode)
    if typesDiffered { result.encode?.value.gradientOpacity = nil }
    result.scales = scales.merging(other.scales) { first, _ in first }
    result.fields += other.fields.filter { !fields.contains($0) }
    return result
  }

  /// Divides the legends of views inside one view: those that they share, and those that stay with each.
  ///
  /// - Parameter isShared: whether the views' scales and the author let a channel's legend be shared.
  /// - Source: Vega-Lite `parseNonUnitLegend`.
  static func divided(_ children: [[LegendComponent]], isShared: (Channel) -> Bool) -> (shared: [LegendComponent], own: [[LegendComponent]]) {
    var shared: OrderedDictionary<Channel, LegendComponent> = [:]
    var independent: Set<Channel> = []
    for legend in children.joined() where !independent.contains(legend.channel) {
      guard isShared(legend.channel), let merged = shared[legend.channel].map({ $0.merged(with: legend) }) ?? legend else {
        independent.insert(legend.channel)
        shared[legend.channel] = nil
        continue
      }
      shared[legend.channel] = merged
    }
    return (Array(shared.values), children.map { $0.filter { independent.contains($0.channel) } })
  }

  /// One legend for all channels of a field whose scales are of one kind.
  /// - Source: Vega-Lite `assembleLegends`.
  static func grouped(_ legends: [LegendComponent]) -> [LegendComponent] {
    var groups: OrderedDictionary<String, [LegendComponent]> = [:]
    for legend in legends {
      let key = legend.field.map { "field:" + $0 } ?? "channel:" + legend.channel.rawValue
      var group = groups[key] ?? []
      var isMerged = false
      for index in group.indices where group[index].scaleType.isDiscrete == legend.scaleType.isDiscrete {
        guard var merged = group[index].merged(with: legend) else { continue }
        // Two written domains are shown together.
        if legend.scaleType.isDiscrete, let first = merged.writtenDomain, let second = legend.writtenDomain, !merged.properties.isExplicit(\.values) {
          let union = first + second.filter { !first.contains($0) }
          merged.properties.set(\.values, .value(union), explicit: false)
        }
        group[index] = merged
        isMerged = true
        break
      }
      if !isMerged { group.append(legend) }
      groups[key] = group
    }
    return groups.values.flatMap { $0 }
  }
}
