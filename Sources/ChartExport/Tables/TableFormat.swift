/// The kinds of text that a table becomes.
package enum TableFormat: String, Sendable, Hashable, CaseIterable {
  case table, csv, json, markdown

  /// The format that the ending of a path says, if it says one.
  package init?(path: String) {
    switch FilePath.ending(of: path) {
    case "csv": self = .csv
    case "json": self = .json
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }
}
