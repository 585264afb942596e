import Tables

extension Table {
  /// The same rows with columns from another table, found by key; of several rows with a key the last counts.
  ///
  /// - Keys match by their text, so 1 finds "1" and a missing key finds a missing key.
  /// - Parameter fields: the columns to take; `nil` for the whole row as one object.
  /// - Parameter outputs: one name a column.
  /// - Parameter fallback: what rows without a match get.
  /// - Source: Vega `lookup` transform.
  package func lookingUp(
    _ field: String, in other: Table, key: String, fields: [String]?, as outputs: [String], fallback: Value = .null
  ) -> Table {
    let matches = matches(field, in: other, key: key)
    let columns: [Column]
    if let fields {
      columns = fields.map { other.column($0) ?? .missing(count: other.rowCount) }
    } else {
      columns = [Column(storage: .values((0..<other.rowCount).map { .object(other.row($0)) }))]
    }
    return zip(outputs, columns).reduce(self) { table, pair in
      let found = pair.1.selecting(orMissing: matches)
      guard !fallback.isNull, matches.contains(-1) else { return table.adding(pair.0, found) }
      return table.adding(pair.0, Column(matches.indices.map { matches[$0] < 0 ? fallback : found[$0] }))
    }
  }

  /// The row of the other table for each row of this one, -1 for none.
  private func matches(_ field: String, in other: Table, key: String) -> [Int] {
    let keys = other.column(key) ?? .missing(count: other.rowCount)
    let keyCodes = ColumnCodes(keys)
    var lastRows = [Int](repeating: -1, count: keyCodes.count)
    for (row, code) in keyCodes.codes.enumerated() { lastRows[Int(code)] = row }
    var rowOfText: [String: Int] = [:]
    for (code, first) in keyCodes.firstRows.enumerated() { rowOfText[keys[first].keyText] = lastRows[code] }
    let wanted = column(field) ?? .missing(count: rowCount)
    let codes = ColumnCodes(wanted)
    let found = codes.firstRows.map { rowOfText[wanted[$0].keyText] ?? -1 }
    return codes.codes.map { found[Int($0)] }
  }
}
