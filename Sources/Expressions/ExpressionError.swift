/// Why an expression cannot be read or evaluated, and where in its text.
package struct ExpressionError: Error, Hashable, Sendable {
  /// What was wrong.
  package enum Reason: Hashable, Sendable {
    /// Something stands where the grammar allows only something else.
    case unexpected(found: String, expected: String)
    /// The text has more characters than expressions may have.
    case tooLong(limit: Int)
    /// Operators and parentheses are nested deeper than can be followed.
    case tooDeep(limit: Int)
    /// JavaScript that Vega's expression language leaves out, such as assignment.
    case outsideLanguage(String)
    case unknownFunction(String, suggestion: String?)
    /// A free name that no parameter has.
    case unknownParameter(String, suggestion: String?)
    /// A function of Vega that needs what a still chart does not have.
    case unsupportedFunction(String, needs: String)
    /// A function was given something that it cannot work with.
    case badArgument(function: String, found: String, expected: String)
    /// A regular expression that is none.
    case badPattern(String, problem: String)
    /// The current time was asked for, and none was passed in.
    case noCurrentTime(function: String)
    /// A regular expression went back and forth for too long over one text.
    case patternTooSlow(String)
  }

  /// What was wrong.
  package let reason: Reason
  /// The Unicode character within the text, counted from 1; 0 where no single place is at fault.
  package let column: Int

  /// The error of a reason at a place; 0 stands for none.
  package init(_ reason: Reason, column: Int = 0) {
    (self.reason, self.column) = (reason, column)
  }

  /// The same error with its place, where it has none yet.
  func placed(at column: Int) -> ExpressionError {
    self.column == 0 ? ExpressionError(reason, column: column) : self
  }
}
