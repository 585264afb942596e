import OrderedCollections

/// Named columns of equal length: what every stage of data work takes and gives.
///
/// - Column order is the order of first appearance in the source; row order is the source's.
package struct Table: Sendable {
  /// Columns by name, in order.
  package private(set) var columns: OrderedDictionary<String, Column>
  /// The number of rows, kept apart so that a table without columns can still have rows.
  package let rowCount: Int

  /// - Precondition: every column has `rowCount` cells.
  package init(columns: OrderedDictionary<String, Column> = [:], rowCount: Int? = nil) {
    let count = rowCount ?? columns.values.first?.count ?? 0
    precondition(columns.values.allSatisfy { $0.count == count }, "columns of unequal length")
    self.columns = columns
    self.rowCount = count
  }

  /// The names of the columns, in order.
  package var names: [String] { Array(columns.keys) }

  /// The column of a name, if there is one.
  package subscript(name: String) -> Column? { columns[name] }

  /// The same rows with a column added, or replaced in its place.
  package func adding(_ name: String, _ column: Column) -> Table {
    var result = columns
    result[name] = column
    return Table(columns: result, rowCount: rowCount)
  }

  /// The given rows in the given order; a row may come more than once.
  package func selecting(_ rows: [Int]) -> Table {
    Table(columns: columns.mapValues { $0.selecting(rows) }, rowCount: rows.count)
  }

  /// The rows whose flag is true.
  package func filtered(_ keep: [Bool]) -> Table {
    selecting((0..<rowCount).filter { keep[$0] })
  }

  /// One row as an object, in column order.
  package func row(_ index: Int) -> OrderedDictionary<String, Value> {
    columns.mapValues { $0[index] }
  }
}
