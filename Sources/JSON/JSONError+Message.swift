extension JSONError: CustomStringConvertible {
  /// The error as a sentence for people.
  package var message: String {
    switch reason {
    case .unexpected(let found, let expected):
      "line \(line), column \(column): found \(found) where \(expected) was expected"
    case .tooDeep(let limit):
      "line \(line), column \(column): nested more than \(limit) levels deep"
    }
  }

  /// The same sentence.
  package var description: String { message }
}
