extension FieldPathError {
  /// One line for a person: what was found and what would be right.
  public var message: String {
    switch self {
    case .missingOpenBracket(let reference): "\"\(reference)\" lacks an opening bracket; a bracket that is part of a name is written \\\\]"
    case .missingClosingBracket(let reference): "\"\(reference)\" lacks a closing bracket; a bracket that is part of a name is written \\\\["
    case .missingClosingQuote(let reference): "\"\(reference)\" lacks a closing quote; a quote that is part of a name is written \\\\'"
    }
  }
}
