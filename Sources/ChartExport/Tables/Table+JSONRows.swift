import JSON
import Tables

extension Table {
  /// The rows as objects in column order; a missing cell is `null`, a date its ISO 8601 text.
  ///
  /// - Parameter dateText: what is written for a date, given its ISO 8601 text in UTC.
  package func jsonRows(dateText: (String) -> String = { $0 }) -> [JSONValue] {
    let all = Array(columns)
    return (0..<rowCount).map { row in
      var members = JSONObject(minimumCapacity: all.count)
      for (name, column) in all {
        let value = column[row]
        if case .date = value, let text = value.json.string {
          members[name] = .string(dateText(text))
        } else {
          members[name] = value.json
        }
      }
      return .object(members)
    }
  }
}
