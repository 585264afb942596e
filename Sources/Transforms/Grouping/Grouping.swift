import SharedRules
import Tables

/// The rows of a table split by the values of some fields.
///
/// - Groups are numbered in order of first appearance. Without fields, all rows are one group (and no rows are none).
/// - Missing values make a group of their own; so does NaN.
/// - Source: Vega's group keys, which are texts: dates that differ by milliseconds alone share a group.
package struct Grouping: Sendable {
  /// One group number a row.
  package let ids: [Int32]
  /// The first row of each group, ascending.
  package let firstRows: [Int]
  /// The names of the fields as columns, and the columns.
  let keys: [(name: String, column: Column)]
  package var count: Int { firstRows.count }

  /// - Parameter fields: field references; those that the table lacks count as missing everywhere.
  package init(_ table: Table, by fields: [String]) {
    self.init(table, by: fields, sameness: .text)
  }

  init(_ table: Table, by fields: [String], sameness: ColumnCodes.Sameness) {
    keys = fields.map { field in
      (FieldPath(field).name, table.column(field) ?? .missing(count: table.rowCount))
    }
    guard let first = keys.first else {
      ids = [Int32](repeating: 0, count: table.rowCount)
      firstRows = table.rowCount > 0 ? [0] : []
      return
    }
    var all = ColumnCodes(first.column, by: sameness)
    for key in keys.dropFirst() {
      all = Self.combined(all, ColumnCodes(key.column, by: sameness))
    }
    (ids, firstRows) = (all.codes, all.firstRows)
  }

  private static func combined(_ a: ColumnCodes, _ b: ColumnCodes) -> ColumnCodes {
    let pairs = a.count * b.count
    if pairs <= 1 << 16 {
      return ColumnCodes(zip(a.codes, b.codes).map { $0 * Int32(b.count) + $1 })
    }
    var table = CodeTable(capacity: a.count)
    return ColumnCodes(zip(a.codes, b.codes).map { table.code(of: UInt64($0) * UInt64(b.count) + UInt64($1)) })
  }

  /// The rows of each group, in row order.
  package var members: GroupMembers { GroupMembers(ids, groupCount: count) }

  /// A table of one row a group with the fields that the rows were split by.
  package var keyTable: Table {
    var table = Table(rowCount: count)
    for key in keys { table = table.adding(key.name, key.column.selecting(firstRows)) }
    return table
  }
}

/// Row numbers, group after group.
package struct GroupMembers: Sendable {
  /// All rows, those of a group together and ascending.
  package let rows: [Int]
  /// Where each group begins in ``rows``; one more at the end.
  package let starts: [Int]

  init(_ ids: [Int32], groupCount: Int) {
    var starts = [Int](repeating: 0, count: groupCount + 1)
    for id in ids { starts[Int(id) + 1] += 1 }
    for group in 0..<groupCount { starts[group + 1] += starts[group] }
    var next = starts
    var rows = [Int](repeating: 0, count: ids.count)
    for (row, id) in ids.enumerated() {
      rows[next[Int(id)]] = row
      next[Int(id)] += 1
    }
    (self.rows, self.starts) = (rows, starts)
  }

  package var count: Int { starts.count - 1 }
  /// The rows of a group.
  package subscript(group: Int) -> ArraySlice<Int> { rows[starts[group]..<starts[group + 1]] }
}
