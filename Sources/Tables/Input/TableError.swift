import JSON

/// Why bytes are not a table.
package enum TableError: Error, Hashable, Sendable {
  case csv(CSVError)
  case json(JSONError)
  /// The document has no such property; `known` are the members where the path breaks off.
  case unknownProperty(String, known: [String])
  /// The delimiter is not one ASCII character, or one that means something else in such text.
  case delimiter(String)
  /// Rows with so many different members that the table would be nearly all gaps.
  case tooWide(columns: Int, rows: Int)
}
