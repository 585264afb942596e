import OrderedCollections

/// Named columns of equal length: what every stage of data work takes and gives.
///
/// - Column order is the order of first appearance in the source; row order is the source's.
public struct Table: Sendable {
  /// Columns by name, in order.
  public private(set) var columns: OrderedDictionary<String, Column>
  /// The number of rows, kept apart so that a table without columns can still have rows.
  public let rowCount: Int

  /// - Precondition: every column has `rowCount` cells.
  public init(columns: OrderedDictionary<String, Column> = [:], rowCount: Int? = nil) {
    let count = rowCount ?? columns.values.first?.count ?? 0
    precondition(columns.values.allSatisfy { $0.count == count }, "columns of unequal length")
    self.columns = columns
    self.rowCount = count
  }

  /// The names of the columns, in order.
  public var names: [String] { Array(columns.keys) }

  /// The column of a name, if there is one.
  public subscript(name: String) -> Column? { columns[name] }

  /// The same rows with a column added, or replaced in its place.
  public func adding(_ name: String, _ column: Column) -> Table {
    var result = columns
    result[name] = column
    return Table(columns: result, rowCount: rowCount)
  }

  /// The given rows in the given order; a row may come more than once.
  public func selecting(_ rows: [Int]) -> Table {
    Table(columns: columns.mapValues { $0.selecting(rows) }, rowCount: rows.count)
  }

  /// The rows whose flag is true.
  public func filtered(_ keep: [Bool]) -> Table {
    selecting((0..<rowCount).filter { keep[$0] })
  }

  /// One row as an object, in column order.
  public func row(_ index: Int) -> OrderedDictionary<String, Value> {
    columns.mapValues { $0[index] }
  }
}
