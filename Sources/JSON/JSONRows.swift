/// Rows of data as columns: flat objects with the same members in the same order.
package final class JSONRows: Sendable {
  /// The names of the members, in order, none twice.
  package let names: ContiguousArray<String>
  /// The members of all rows, a column a name, a cell a row.
  package let columns: [JSONCells]
  package let count: Int

  init(names: ContiguousArray<String>, columns: [JSONCells], count: Int) {
    (self.names, self.columns, self.count) = (names, columns, count)
  }

  /// One row as the object that it is.
  package subscript(row: Int) -> JSONObject {
    JSONObject(uncheckedUniqueKeys: names, values: ContiguousArray(columns.map { $0[row] }))
  }
}

/// The values that one member has in all rows.
package enum JSONCells: Sendable {
  case numbers([Double])
  /// Codes into distinct texts, in order of first appearance.
  case texts(codes: [Int32], dictionary: [String])
  /// Anything but arrays and objects.
  case mixed([JSONValue])

  /// The value of one row.
  package subscript(row: Int) -> JSONValue {
    switch self {
    case .numbers(let cells): .number(cells[row])
    case .texts(let codes, let dictionary): .string(dictionary[Int(codes[row])])
    case .mixed(let cells): cells[row]
    }
  }
}
