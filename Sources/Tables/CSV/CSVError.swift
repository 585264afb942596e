/// Why a delimited text is not a table, and where.
public struct CSVError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// A row has more or fewer fields than the header.
    case raggedRow(found: Int, expected: Int)
    /// A quoted field goes on after its closing quote.
    case textAfterQuote(found: String)
    /// A quote stands inside a field that does not begin with one.
    case strayQuote
    /// The text ends inside a quoted field.
    case unclosedQuote
    /// The field holds a byte that is not UTF-8.
    case notUTF8(byte: UInt8)
  }

  /// What was wrong.
  public let reason: Reason
  /// The line, counted from 1, with line breaks inside quotes counted too.
  public let line: Int
  /// The field within the row, counted from 1.
  public let field: Int
  /// The name of the field's column, where the header gives one.
  public let name: String?

  /// The error of a reason at a place.
  public init(_ reason: Reason, line: Int, field: Int, name: String? = nil) {
    (self.reason, self.line, self.field, self.name) = (reason, line, field, name)
  }
}
