extension TableError: CustomStringConvertible {
  /// The error as a sentence for people.
  package var message: String {
    switch self {
    case .csv(let error): return error.message
    case .json(let error): return error.message
    case .unknownProperty(let path, let known):
      let members = known.isEmpty ? "there are no members there" : "known there: \(known.joined(separator: ", "))"
      return "no property \"\(path)\" in the document; \(members)"
    case .delimiter(let text):
      return "found the delimiter \"\(text)\" where one ASCII character other than a quote or a line end was expected"
    case .tooWide(let columns, let rows):
      return "\(rows) rows with \(columns) different members; a table holds at most \(JSONTable.gapLimit) cells without a value"
    }
  }

  /// The same sentence.
  package var description: String { message }
}
