extension ExpressionError: CustomStringConvertible {
  /// The error as a sentence for people.
  package var message: String { (column > 0 ? "column \(column): " : "") + sentence }

  /// The same sentence.
  package var description: String { message }

  private var sentence: String {
    switch reason {
    case .unexpected(let found, let expected): "found \(found) where \(expected) was expected"
    case .tooLong(let limit): "the expression is longer than \(limit) characters"
    case .tooDeep(let limit): "the expression is nested more than \(limit) levels deep"
    case .outsideLanguage(let what): "\(what) is not part of the expression language"
    case .unknownFunction(let name, let suggestion): "no function \"\(name)\"" + Self.ending(suggestion)
    case .unknownParameter(let name, let suggestion): "no parameter \"\(name)\"" + Self.ending(suggestion)
    case .unsupportedFunction(let name, let needs): "the function \"\(name)\" needs \(needs), which a still chart does not have"
    case .badArgument(let function, let found, let expected): "\(function)() was given \(found) where it needs \(expected)"
    case .badPattern(let text, let problem): "the regular expression /\(text)/ cannot be read: \(problem)"
    case .noCurrentTime(let function): "\(function)() needs the current time, and the chart was given none"
    case .patternTooSlow(let text): "the regular expression /\(text)/ takes too many steps"
    }
  }

  private static func ending(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
