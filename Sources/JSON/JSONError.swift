/// Why bytes are not a JSON document, and where.
///
/// - The facts are here; ``message`` puts them into a sentence.
package struct JSONError: Error, Hashable, Sendable {
  /// What was wrong.
  package enum Reason: Hashable, Sendable {
    /// Something stands where the grammar allows only something else.
    case unexpected(found: String, expected: String)
    /// Arrays and objects are nested deeper than the reader was told to follow.
    case tooDeep(limit: Int)
  }

  /// What was wrong.
  package let reason: Reason
  /// The line, counted from 1; lines end with LF, CR or CRLF.
  package let line: Int
  /// The Unicode character within the line, counted from 1.
  package let column: Int

  /// The error of a reason at a place.
  package init(_ reason: Reason, line: Int, column: Int) {
    (self.reason, self.line, self.column) = (reason, line, column)
  }
}
