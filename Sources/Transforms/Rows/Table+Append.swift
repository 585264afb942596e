import OrderedCollections
import Tables

extension Table {
  /// The rows of both tables; columns that one of them lacks are missing there.
  func appending(_ other: Table) -> Table {
    var names = self.names
    for name in other.names where self[name] == nil { names.append(name) }
    var columns: OrderedDictionary<String, Column> = [:]
    for name in names {
      let first = self[name] ?? .missing(count: rowCount)
      let second = other[name] ?? .missing(count: other.rowCount)
      columns[name] = first.appending(second)
    }
    return Table(columns: columns, rowCount: rowCount + other.rowCount)
  }
}

extension Column {
  func appending(_ other: Column) -> Column {
    let missing =
      missing == nil && other.missing == nil
      ? nil : (self.missing ?? [Bool](repeating: false, count: count)) + (other.missing ?? [Bool](repeating: false, count: other.count))
    switch (storage, other.storage) {
    case (.numbers(let a), .numbers(let b)): return Column(storage: .numbers(a + b), missing: missing)
    case (.dates(let a), .dates(let b)): return Column(storage: .dates(a + b), missing: missing)
    default: return Column(values + other.values)
    }
  }
}
