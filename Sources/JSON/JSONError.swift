/// Why bytes are not a JSON document, and where.
///
/// - The facts are here; ``message`` puts them into a sentence.
public struct JSONError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// Something stands where the grammar allows only something else.
    case unexpected(found: String, expected: String)
    /// Arrays and objects are nested deeper than the reader was told to follow.
    case tooDeep(limit: Int)
  }

  /// What was wrong.
  public let reason: Reason
  /// The line, counted from 1; lines end with LF, CR or CRLF.
  public let line: Int
  /// The Unicode character within the line, counted from 1.
  public let column: Int

  /// The error of a reason at a place.
  public init(_ reason: Reason, line: Int, column: Int) {
    (self.reason, self.line, self.column) = (reason, line, column)
  }
}
