import Specs
import Tables
import Transforms

/// The steps that an encoding implies: aggregation, imputation, stacking, invalid values.
extension DataStage {
  /// - Source: Vega-Lite `AggregateNode.makeFromEncoding`.
  func aggregated(_ table: Table, _ unit: Unit, facetColumns: [String]) -> Table {
    guard unit.encoding.isAggregate else { return table }
    var dimensions: [String] = []
    var measures: [Measure] = []
    func group(_ name: String) { if !dimensions.contains(name), table[name] != nil { dimensions.append(name) } }
    func measure(_ measure: Measure) { if !measures.contains(where: { $0.output == measure.output }) { measures.append(measure) } }
    for (channel, def) in unit.encoding.allFieldDefs {
      let name = FieldName.column(of: def)
      switch def.aggregate {
      case .op(.count): measure(Measure(.count, as: name))
      case .op(let op): measure(Measure(op, of: FieldName.raw(def), as: name))
      case .exponential(let rate, let biased):
        measure(Measure(biased ? .exponentialb : .exponential, rate: rate, of: FieldName.raw(def), as: name))
      case .argmin(let by): measure(Measure(.argmin, of: by, as: "argmin_" + FieldName.flat(by)))
      case .argmax(let by): measure(Measure(.argmax, of: by, as: "argmax_" + FieldName.flat(by)))
      case nil:
        group(name)
        for suffix in ["_end", "_range", "_offsetted_rect_start", "_offsetted_rect_end"]
        where table[name + suffix] != nil && (def.isBinning || def.timeUnit != nil) {
          group(name + suffix)
        }
        if let field = def.scale?.value?.range?.field { group(FieldName.flat(field)) }
      }
      if let field = def.field, Channel.scaled.contains(channel), wantsUnaggregated(def) {
        measure(Measure(.min, of: FieldName.raw(def), as: "min_" + FieldName.flat(field)))
        measure(Measure(.max, of: FieldName.raw(def), as: "max_" + FieldName.flat(field)))
      }
    }
    facetColumns.forEach(group)
    var result = table.aggregated(by: dimensions, measures, random: context.scope().random)
    for (_, def) in unit.encoding.allFieldDefs {
      guard let field = def.field, let prefix = def.extremePrefix, let column = result.column("\(prefix).\(FieldName.flat(field))") else { continue }
      result = result.adding(FieldName.column(of: def), column)
    }
    return result
  }

  private func wantsUnaggregated(_ def: ChannelDef) -> Bool {
    guard def.aggregate != nil else { return false }
    return def.scale?.value?.domain == .unaggregated || context.config.scale?.useUnaggregatedDomain == true
  }

  /// - Source: Vega-Lite `ImputeNode.makeFromEncoding`.
  func imputed(_ table: Table, _ unit: Unit) -> Table {
    guard let x = unit.encoding[.x], let y = unit.encoding[.y], x.isField, y.isField else { return table }
    let (def, key) = x.impute?.value != nil ? (x, y) : (y, x)
    guard let impute = def.impute?.value else { return table }
    let spec = TransformSpec.Impute(
      field: FieldName.column(of: def), key: FieldName.column(of: key), groupBy: unit.pathGroupingColumns, impute)
    return table.imputed(spec)
  }

  /// - Source: Vega-Lite `StackNode.makeFromEncoding`.
  func stacked(_ table: Table, _ unit: Unit, facetColumns: [String]) -> Table {
    guard let stack = unit.stack, let measure = unit.encoding[stack.fieldChannel] else { return table }
    var table = table
    let field = FieldName.column(of: measure)
    let stackBy = stack.stackBy.map { FieldName.column(of: $0.def) }
    let dimensions = stack.groupbyChannels.compactMap { unit.encoding.fieldDef($0) }
    var groupby: [String] = []
    for def in dimensions {
      let name = FieldName.column(of: def)
      if stack.imputes {
        var key = name
        if def.isBinning, let starts = table[name]?.numbers(), let ends = table[name + "_end"]?.numbers() {
          // Only one field can be the key, so the middle of the bin stands for it.
          let band = def.bandPosition ?? 0.5
          key = name + "_mid"
          table = table.adding(key, Column(numbers: zip(starts, ends).map { $0.isFinite && $1.isFinite ? band * $0 + (1 - band) * $1 : $0 }))
        }
        table = table.imputed(
          TransformSpec.Impute(field: field, key: key, groupBy: stackBy + facetColumns, method: .value, value: 0))
        groupby.append(key)
      } else {
        groupby += def.isBinning ? [name, name + "_end"] : [name]
      }
    }
    // An aggregate of nothing is no number to JavaScript, and what is piled on it has no place either; a missing value of a row counts as zero.
    let values = table[field]
    if measure.aggregate != nil, let values, values.missing != nil { table = table.adding(field, Column(numbers: values.numbers(missing: .nan))) }
    let stacked = table.stacked(
      field, by: groupby + facetColumns, offset: stack.offset, sort: order(unit, stack, stackBy),
      start: field + "_start", end: field + "_end")
    return values.map { stacked.adding(field, $0) } ?? stacked
  }

  /// The order within a pile: as the order channel says, else by the fields stacked by, descending along y.
  private func order(_ unit: Unit, _ stack: Stack, _ stackBy: [String]) -> [SortField] {
    let orders = unit.encoding.all(.order)
    let fields = orders.filter(\.isField)
    if !fields.isEmpty { return fields.map { SortField(FieldName.column(of: $0), descending: $0.sort == .descending) } }
    var descending = stack.fieldChannel == .y
    switch orders.first?.sort {
    case .ascending: descending = false
    case .descending: descending = true
    default: break
    }
    var seen: Set<String> = []
    return stackBy.filter { seen.insert($0).inserted }.map { SortField($0, descending: descending) }
  }

  // MARK: Invalid values

  /// The tables for marks and for scale domains, with rows dropped that the mark's mode does not show.
  ///
  /// - Source: Vega-Lite `compile/invalid/datasources.ts`, `compile/data/filterinvalid.ts`.
  func invalid(_ table: Table, _ unit: Unit, _ id: ViewID) -> (marks: Table, scale: Table) {
    let isPath = unit.mark.type.isPath
    var mode: InvalidDataMode = isPath ? .breakPathsShowDomains : .filter
    if let given = context.config.markProperty(\.invalid, unit.mark), given != .breakPathsShowPathDomains { mode = given }
    guard mode != .show else { return (table, table) }
    let valid = filtered(table, unit, id)
    switch mode {
    case .breakPathsShowDomains: return (isPath ? table : valid, table)
    case .breakPathsFilterDomains: return (isPath ? table : valid, valid)
    case .filter, .show, .breakPathsShowPathDomains: return (valid, valid)
    }
  }

  /// The columns whose invalid values a unit cannot show.
  func checkedColumns(_ unit: Unit, _ id: ViewID) -> [String] {
    unit.encoding.allFieldDefs.compactMap { channel, def in
      guard Channel.scaled.contains(channel), let type = scales.unitTypes[id]?[channel], type.isContinuous, def.scale?.isNone != true,
        !def.isCounting, context.config.scale?.invalid?[channel] == nil,
        def.type == .quantitative || def.type == .temporal
      else { return nil }
      return FieldName.column(of: def)
    }
  }

  private func filtered(_ table: Table, _ unit: Unit, _ id: ViewID) -> Table {
    var keep = [Bool](repeating: true, count: table.rowCount)
    var touched = false
    for name in checkedColumns(unit, id) {
      guard let column = table[name], !column.isFinite else { continue }
      let isFinite = column.finiteRows
      for row in keep.indices where keep[row] && !isFinite[row] {
        keep[row] = false
        touched = true
      }
    }
    return touched ? table.filtered(keep) : table
  }
}

extension ChannelDef {
  /// The column of rows that an argmin or argmax picks.
  fileprivate var extremePrefix: String? {
    switch aggregate {
    case .argmin(let by): "argmin_" + FieldName.flat(by)
    case .argmax(let by): "argmax_" + FieldName.flat(by)
    default: nil
    }
  }
}

extension Column {
  /// For each row, Vega-Lite's `isValid(x) && isFinite(+x)`.
  fileprivate var finiteRows: [Bool] {
    if let decimals { return decimals.numbers.map(\.isFinite) }
    switch storage {
    case .numbers(let cells), .dates(let cells):
      guard let missing else { return cells.map(\.isFinite) }
      return zip(cells, missing).map { $0.isFinite && !$1 }
    case .strings(let codes, let dictionary):
      let byCode = dictionary.map { Value.string($0).scaleNumber?.isFinite ?? false }
      return codes.map { $0 >= 0 && byCode[Int($0)] }
    default: return (0..<count).map { self[$0].isValid && (self[$0].scaleNumber?.isFinite ?? false) }
    }
  }
}

extension Unit {
  /// The columns that split a path mark's rows into outlines.
  ///
  /// - Source: Vega-Lite `pathGroupingFields`.
  var pathGroupingColumns: [String] {
    var columns: [String] = []
    for (channel, def) in encoding.allFieldDefs where def.aggregate == nil {
      switch channel {
      case .order where mark.type == .line || mark.type == .trail: continue
      case .size where mark.type == .trail: continue
      case .order, .detail, .key, .size, .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity, .strokeDash, .strokeWidth:
        columns.append(FieldName.column(of: def))
      default: continue
      }
    }
    return columns
  }
}
