import Tables

extension Table {
  /// The tables one below the other; `nil` unless all have the same columns in the same order.
  package static func joined(_ tables: [Table]) -> Table? {
    guard let first = tables.first, tables.allSatisfy({ $0.names == first.names }) else { return nil }
    var result = Table(rowCount: tables.reduce(0) { $0 + $1.rowCount })
    for name in first.names {
      result = result.adding(name, Column(tables.flatMap { table in (0..<table.rowCount).map { table[name]?[$0] ?? .null } }))
    }
    return result
  }
}
