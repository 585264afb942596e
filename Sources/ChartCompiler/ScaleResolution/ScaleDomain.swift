import Scales
import Specs
import Tables
import Transforms

/// Reads the domains of scales off the data.
struct ScaleDomain {
  let data: [ViewID: UnitData]
  let context: ChartContext

  /// - Source: Vega's scale domains (`vega-parser/src/parsers/scale.js`) as Vega-Lite's `mergeDomains` combines them.
  func pending(_ component: ScaleComponent) -> PendingScale {
    let type = component.type.value
    let bins = component.bins.flatMap { self.bins($0.value, component: component) }
    let sources = component.domains.value
    let domain: PendingScale.Domain
    if type == .binOrdinal {
      domain = .continuous(sources.isEmpty ? bins?.boundaries ?? [] : continuous(sources))
    } else if type.isDiscrete {
      domain = .discrete(discrete(sources))
    } else if type == .quantile {
      domain = .sample(sources.flatMap(numbers).filter { !$0.isNaN })
    } else {
      domain = .continuous(continuous(sources))
    }
    return PendingScale(component: component, domain: domain, bins: bins)
  }

  // MARK: Continuous

  private func continuous(_ sources: [DomainSource]) -> [Double] {
    // One list that an author wrote stays as it is: it may fall, and it may have middle points.
    if sources.count == 1, case .constants = sources[0] { return numbers(sources[0]) }
    if sources.count == 1, case .expression = sources[0] { return numbers(sources[0]) }
    var (low, high) = (Double.infinity, -Double.infinity)
    for source in sources {
      for number in numbers(source) where !number.isNaN {
        low = min(low, number)
        high = max(high, number)
      }
    }
    return low <= high ? [low, high] : []
  }

  private func numbers(_ source: DomainSource) -> [Double] {
    switch source {
    case .constants(let constants): context.values(constants).compactMap(\.scaleNumber)
    case .expression(let text): if case .array(let values) = context.evaluate(text) { values.compactMap(\.scaleNumber) } else { [] }
    case .column(let column): self.column(column)?.numbers() ?? []
    case .bins(let source): bins(source, component: nil).map { [$0.start, $0.stop] } ?? []
    }
  }

  private func column(_ column: DomainColumn) -> Column? {
    data[column.unitID].flatMap { $0.table(column.stage).column(column.column) }
  }

  private func bins(_ source: BinSource, component: ScaleComponent?) -> Bins? {
    switch source {
    case .computed(let unitID, let column): return data[unitID]?.bins[column]
    case .step(let step):
      let extent = component.map { continuous($0.domains.value) } ?? []
      guard let low = extent.first, let high = extent.last else { return nil }
      return Bins(start: low, stop: high, step: step)
    }
  }

  // MARK: Discrete

  private func discrete(_ sources: [DomainSource]) -> [Value] {
    var unique: [DomainSource] = []
    var sorts: [DomainSort] = []
    for source in sources {
      guard case .column(var column) = source else {
        if !unique.contains(source) { unique.append(source) }
        continue
      }
      if let sort = column.sort, !sorts.contains(sort) { sorts.append(sort) }
      column.sort = nil
      column.unitID = representative(column)
      if !unique.contains(.column(column)) { unique.append(.column(column)) }
    }
    if unique.count == 1, case .column(let column) = unique[0] {
      var sort = sorts.first
      if sorts.count > 1 {
        let telling = sorts.filter { if case .aggregate(let op, _, _) = $0 { op != .min } else { false } }
        let all = sorts.allSatisfy { if case .aggregate = $0 { true } else { false } }
        sort = all && telling.count == 1 ? telling[0] : .natural(descending: false)
      }
      // Sorting a field by itself is sorting its values, whatever the aggregate.
      if sorts.count == 1, case .aggregate(_, column.column?, let descending) = sort { sort = .natural(descending: descending) }
      return sorted(column, by: sort)
    }
    var values: [Value] = []
    var seen: Set<Value> = []
    for source in unique {
      for value in self.values(source) where seen.insert(value).inserted { values.append(value) }
    }
    guard unique.count > 1, let sort = unionSort(sorts) else { return values }
    switch sort {
    case .natural(let descending): return naturallySorted(values, descending: descending)
    case .list(let list): return listSorted(values, list)
    case .aggregate(let op, let by, let descending):
      let columns = unique.compactMap { source in if case .column(let column) = source { column } else { nil } }
      return aggregateSorted(values, columns: columns, op: op, by: by, descending: descending)
    }
  }

  /// The first unit whose table is the same as that of a column's unit.
  private func representative(_ column: DomainColumn) -> ViewID {
    guard let lineage = data[column.unitID]?.lineage(column.stage) else { return column.unitID }
    return data.filter { $0.value.lineage(column.stage) == lineage && $0.value.table(column.stage).column(column.column) != nil }.keys.min()
      ?? column.unitID
  }

  /// What order a union of several fields can have: only counts, minima and maxima can be taken over all of them.
  private func unionSort(_ sorts: [DomainSort]) -> DomainSort? {
    var kept: [DomainSort] = []
    for sort in sorts {
      var usable = sort
      if case .aggregate(let op, _, _) = sort, ![.count, .min, .max].contains(op) { usable = .natural(descending: false) }
      if !kept.contains(usable) { kept.append(usable) }
    }
    return kept.count > 1 ? .natural(descending: false) : kept.first
  }

  private func values(_ source: DomainSource) -> [Value] {
    switch source {
    case .constants(let constants): context.values(constants)
    case .expression(let text): if case .array(let values) = context.evaluate(text) { values } else { [] }
    case .column(let column): self.column(column)?.distinctValues() ?? []
    case .bins: []
    }
  }

  private func sorted(_ column: DomainColumn, by sort: DomainSort?) -> [Value] {
    guard let cells = self.column(column) else { return [] }
    let values = cells.distinctValues()
    switch sort {
    case nil: return values
    case .natural(let descending): return naturallySorted(values, descending: descending)
    case .list(let list): return listSorted(values, list)
    case .aggregate(let op, let by, let descending):
      return aggregateSorted(values, columns: [column], op: op, by: by, descending: descending)
    }
  }

  private func naturallySorted(_ values: [Value], descending: Bool) -> [Value] {
    values.enumerated().sorted { a, b in
      let order = ValueOrder.compare(a.element, b.element)
      return order == 0 ? a.offset < b.offset : descending ? order > 0 : order < 0
    }.map(\.element)
  }

  private func listSorted(_ values: [Value], _ list: Constants) -> [Value] {
    let order = context.values(list)
    var place: [Value: Int] = [:]
    for (index, value) in order.enumerated() where place[value.domainKey] == nil { place[value.domainKey] = index }
    return values.enumerated().sorted { a, b in
      let (x, y) = (place[a.element.domainKey] ?? order.count, place[b.element.domainKey] ?? order.count)
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }

  private func aggregateSorted(_ values: [Value], columns: [DomainColumn], op: AggregateOperation, by: String?, descending: Bool) -> [Value] {
    var keys: [Value: Value] = [:]
    for column in columns {
      guard let table = data[column.unitID]?.table(column.stage), table.column(column.column) != nil else { continue }
      for (value, key) in aggregates(of: table, groupedBy: column.column, op: op, field: by) {
        let known = keys[value.domainKey]
        switch (known, op) {
        case (nil, _): keys[value.domainKey] = key
        case (let known?, .max): if ValueOrder.compare(key, known) > 0 { keys[value.domainKey] = key }
        case (let known?, .min): if ValueOrder.compare(key, known) < 0 { keys[value.domainKey] = key }
        case (.number(let a)?, .count): if case .number(let b) = key { keys[value.domainKey] = .number(a + b) }
        default: break
        }
      }
    }
    return values.enumerated().sorted { a, b in
      let order = ValueOrder.compare(keys[a.element.domainKey] ?? .null, keys[b.element.domainKey] ?? .null)
      return order == 0 ? a.offset < b.offset : descending ? order > 0 : order < 0
    }.map(\.element)
  }
}

extension ScaleDomain {
  /// Each value of a column with an aggregate of another column over its rows.
  private func aggregates(of table: Table, groupedBy column: String, op: AggregateOperation, field: String?) -> [(Value, Value)] {
    let measure = op == .count || field == nil ? Measure(.count, as: "__order") : Measure(op, of: field, as: "__order")
    let result = table.aggregated(by: [column], [measure], random: context.scope().random)
    guard let values = result[FieldName.flat(column)] ?? result[column], let keys = result["__order"] else { return [] }
    return (0..<result.rowCount).map { (values[$0], keys[$0]) }
  }
}

extension Value {
  /// Dates and numbers of one instant are one domain value.
  var domainKey: Value { if case .date(let instant) = self { .number(instant) } else { self } }
}

extension Column {
  /// Each value once, in order of first appearance; a missing cell counts as a value.
  func distinctValues() -> [Value] {
    switch storage {
    case .strings(let codes, let dictionary):
      var seen = [Bool](repeating: false, count: dictionary.count + 1)
      var values: [Value] = []
      for code in codes where !seen[Int(code) + 1] {
        seen[Int(code) + 1] = true
        values.append(code < 0 ? .null : .string(dictionary[Int(code)]))
      }
      return values
    default:
      if let known = numberCodes { return known.values.map(Value.number) }
      var seen: Set<Value> = []
      var values: [Value] = []
      for row in 0..<count {
        let value = self[row]
        if seen.insert(value).inserted { values.append(value) }
      }
      return values
    }
  }
}
