import SharedRules
import Tables

extension Table {
  /// One row for each element of array fields; shorter arrays leave missing cells.
  ///
  /// - Rows whose arrays are all empty (or no arrays) disappear.
  /// - Parameter outputs: one column name a field.
  /// - Source: Vega `flatten` transform.
  package func flattened(_ fields: [String], as outputs: [String]) -> Table {
    let columns = fields.map { column($0) ?? .missing(count: rowCount) }
    var rows: [Int] = []
    var cells = columns.map { _ in [Value]() }
    for row in 0..<rowCount {
      let arrays = columns.map { Self.elements($0[row]) }
      let length = arrays.map(\.count).max() ?? 0
      for index in 0..<length {
        rows.append(row)
        for (place, array) in arrays.enumerated() { cells[place].append(index < array.count ? array[index] : .null) }
      }
    }
    return zip(outputs, cells).reduce(selecting(rows)) { $0.adding(FieldPath($1.0).name, Column($1.1)) }
  }

  /// How many rows flattening gives.
  func flattenedCount(_ fields: [String]) -> Int {
    let columns = fields.map { column($0) ?? .missing(count: rowCount) }
    return (0..<rowCount).reduce(0) { sum, row in sum + (columns.map { Self.elements($0[row]).count }.max() ?? 0) }
  }

  private static func elements(_ value: Value) -> [Value] {
    switch value {
    case .array(let elements): elements
    // A text has a length and characters, as in JavaScript.
    case .string(let text): text.map { .string(String($0)) }
    default: []
    }
  }
}
