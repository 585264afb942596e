import Specs
import Tables

/// Where a unit's scale gets its domain from.
///
/// - Source: Vega-Lite `compile/scale/domain.ts`.
extension UnitScaleRules {
  func domains(_ channel: Channel, _ def: ChannelDef) -> Explicit<[DomainSource]> {
    guard let type = types[channel] else { return Explicit([], explicit: false) }
    let domain = writtenDomain(channel, def, type)
    let own = single(channel, def, scaleDef: def, type: type, domain: domain)
    guard let secondary = channel.secondary, !channel.isPolar, let other = unit.encoding.fieldOrDatum(secondary) else { return own }
    return own.merged(with: single(secondary, other, scaleDef: def, type: type, domain: domain)) {
      Explicit($0.value + $1.value, explicit: $0.isExplicit)
    }
  }

  /// The author's domain, or `unaggregated` where the configuration asks for it and it makes sense.
  private func writtenDomain(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> DomainSpec? {
    let written = def.scale?.value?.domain
    if written == .unaggregated { return canBeUnaggregated(def, type) ? written : nil }
    if written == nil, config.scale?.useUnaggregatedDomain == true, canBeUnaggregated(def, type) { return .unaggregated }
    return written
  }

  private func canBeUnaggregated(_ def: ChannelDef, _ type: ScaleType) -> Bool {
    guard case .op(let op) = def.aggregate, [.mean, .average, .median, .q1, .q3, .min, .max].contains(op) else { return false }
    return !(def.type == .quantitative && type == .log)
  }

  private func single(_ channel: Channel, _ def: ChannelDef, scaleDef: ChannelDef, type: ScaleType, domain: DomainSpec?) -> Explicit<[DomainSource]> {
    switch domain {
    case .union(let extra)?:
      let own = single(channel, def, scaleDef: scaleDef, type: type, domain: nil)
      return Explicit([.constants(constants(extra, def, scaleDef))] + own.value, explicit: true)
    case .expression(let expression)?: return Explicit([.expression(expression.text)], explicit: true)
    // A selection's extent: until something is selected the data decides.
    case .selection?: return single(channel, def, scaleDef: scaleDef, type: type, domain: nil)
    case .values(let values)?: return Explicit([.constants(constants(values, def, scaleDef))], explicit: true)
    case .unaggregated?, nil: break
    }

    if let stack = unit.stack, stack.fieldChannel == channel {
      if stack.offset == .normalize { return Explicit([.constants(Constants(values: [.number(0), .number(1)], isTime: false))], explicit: false) }
      return Explicit(["start", "end"].map { column(FieldName.column(of: def, suffix: $0)) }, explicit: false)
    }
    if let datum = def.datum {
      if case .expression(let expression) = datum { return Explicit([.expression("[\(expression.text)]")], explicit: false) }
      return Explicit([.constants(constants([datum], def, scaleDef))], explicit: false)
    }
    let name = FieldName.column(of: def)
    if domain == .unaggregated, let field = def.field.map(FieldName.flat) {
      return Explicit([column("min_" + field), column("max_" + field)], explicit: false)
    }
    let sort = channel.isSecondary ? nil : domainSort(channel, def, type)
    if def.isBinning {
      guard type.isDiscrete else { return Explicit([.bins(.computed(unitID: id, column: name))], explicit: false) }
      if type == .binOrdinal { return Explicit([], explicit: false) }
      let isRange = def.type?.isDiscrete == true
      var order = DomainSort.aggregate(op: .min, column: name, descending: false)
      var own = true
      switch sort {
      case .natural(let descending)?: order = .aggregate(op: .min, column: name, descending: descending)
      case let written?: (order, own) = (written, false)
      case nil: break
      }
      return Explicit(
        [.column(DomainColumn(unitID: id, stage: own ? .scale : .raw, column: isRange ? name + "_range" : name, sort: order))], explicit: false)
    }
    if def.timeUnit != nil, type.isTime, !channel.isSecondary {
      let secondary = channel.secondary.flatMap { unit.encoding[$0] }
      if unit.hasBandEnd(def, secondary: secondary, config: config) {
        let band = unit.bandPosition(def, secondary: secondary, config: config)
        let offsetted = unit.mark.type.isRectBased && band != 0.5 && channel.isXorY
        return Explicit(
          offsetted
            ? [column(name + "_offsetted_rect_start"), column(name + "_offsetted_rect_end")] : [column(name), column(name + "_end")],
          explicit: false)
      }
    }
    if let sort {
      let byValue = sort == .natural(descending: false)
      return Explicit(
        [.column(DomainColumn(unitID: id, stage: byValue ? .scale : .raw, column: name, sort: sort))], explicit: false)
    }
    return Explicit([column(name)], explicit: false)
  }

  private func column(_ name: String) -> DomainSource { .column(DomainColumn(unitID: id, stage: .scale, column: name, sort: nil)) }

  /// Author's constants in the data's units; dates become instants later, when a zone is known.
  private func constants(_ values: [Datum], _ def: ChannelDef, _ scaleDef: ChannelDef) -> Constants {
    let type = def.type ?? scaleDef.type
    let isTime = type == .temporal || def.timeUnit != nil || scaleDef.timeUnit != nil
    return Constants(values: values, isTime: isTime, timeUnit: def.timeUnit ?? scaleDef.timeUnit)
  }

  /// The order of a discrete domain; `nil` for continuous ones and for data order.
  private func domainSort(_ channel: Channel, _ def: ChannelDef, _ type: ScaleType) -> DomainSort? {
    guard type.isDiscrete, def.isField else { return nil }
    switch def.sort {
    case .values(let values): return .list(constants(values, def, def))
    case .field(let field, let op, let descending):
      let column = field?.name.map(FieldName.flat)
      return .aggregate(op: op ?? (isStackedMeasure(column) ? .sum : .min), column: column, descending: descending)
    case .channel(let other, let descending):
      guard let by = unit.encoding.fieldDef(other) else { return .natural(descending: false) }
      let column = by.field.map(FieldName.flat)
      switch by.aggregate {
      case .argmin, .argmax:
        return .aggregate(op: isStackedMeasure(column) ? .sum : .min, column: FieldName.column(of: by), descending: descending)
      case .op(let op): return .aggregate(op: op, column: column, descending: descending)
      case .exponential(_, let biased): return .aggregate(op: biased ? .exponentialb : .exponential, column: column, descending: descending)
      case nil: return .aggregate(op: isStackedMeasure(column) ? .sum : .min, column: column, descending: descending)
      }
    case .descending: return .natural(descending: true)
    case .ascending, .unspecified: return .natural(descending: false)
    case .none: return nil
    }
  }

  private func isStackedMeasure(_ column: String?) -> Bool {
    guard let stack = unit.stack else { return false }
    let dimensions =
      stack.groupbyChannels.compactMap { unit.encoding.fieldDef($0) }.map { FieldName.column(of: $0) } + stack.stackBy.compactMap { $0.def.field }
    return column.map { !dimensions.contains($0) } ?? true
  }
}
