import ChartLayout
import Scenes
import Specs
import Tables
import Transforms

/// The values of a facet field in drawing order, each with the end of its bin if it has one.
struct FacetValues {
  /// How many cells are drawn at most.
  static let limit = 10_000

  let keys: [[Value]]
  var count: Int { keys.count }

  static func columns(of def: ChannelDef) -> [String] {
    let name = FieldName.column(of: def)
    return def.isBinning ? [name, name + "_end"] : [name]
  }

  init(_ def: ChannelDef, _ table: Table, _ context: ChartContext) {
    let columns = Self.columns(of: def)
    let grouping = Grouping(table, by: columns)
    var keys = grouping.firstRows.map { row in columns.map { table[$0]?[row] ?? .null } }
    func sort(_ orders: [Value], descending: Bool) {
      keys = keys.indices.sorted { a, b in
        let order = ValueOrder.compare(orders[a], orders[b])
        return order == 0 ? a < b : descending ? order > 0 : order < 0
      }.map { keys[$0] }
    }
    switch def.sort {
    case .values:
      let ranks = table[Self.rank(of: def)]
      sort(grouping.firstRows.map { ranks?[$0] ?? .null }, descending: false)
    case .field(let field, let op, let descending):
      let (operation, field) = (op ?? .min, field?.name)
      guard operation == .count || table.column(field ?? "") != nil else { break }
      let measured = table.aggregated(by: columns, [Measure(operation, of: operation == .count ? nil : field, as: "__order")], random: context.random)
      sort((0..<measured.rowCount).map { measured["__order"]?[$0] ?? .null }, descending: descending)
    case .descending: sort(keys.map { $0[0] }, descending: true)
    case .none: sort(keys.map { $0[0] }, descending: false)
    case .ascending, .unspecified, .channel: sort(keys.map { $0[0] }, descending: false)
    }
    self.keys = keys
  }

  private static func rank(of def: ChannelDef) -> String { "_" + FieldName.column(of: def) + "_facet_rank" }

  /// The table with a column of each row's place in a written order, from which aggregation may take it away.
  ///
  /// - Source: Vega-Lite's `sortArrayIndexField`.
  static func ranked(_ table: Table, by def: ChannelDef, _ context: ChartContext) -> Table {
    guard case .values(let list) = def.sort, let column = table[FieldName.column(of: def)] else { return table }
    let constants = context.values(Constants(values: list, isTime: def.type == .temporal || def.timeUnit != nil, timeUnit: def.timeUnit))
    var places: [Value: Double] = [:]
    for (place, value) in constants.enumerated() where places[value.domainKey] == nil { places[value.domainKey] = Double(place) }
    return table.adding(rank(of: def), Column(numbers: (0..<column.count).map { places[column[$0].domainKey] ?? Double(constants.count) }))
  }
}
