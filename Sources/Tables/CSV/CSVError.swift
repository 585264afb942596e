/// Why a delimited text is not a table, and where.
package struct CSVError: Error, Hashable, Sendable {
  /// What was wrong.
  package enum Reason: Hashable, Sendable {
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
  package let reason: Reason
  /// The line, counted from 1, with line breaks inside quotes counted too.
  package let line: Int
  /// The field within the row, counted from 1.
  package let field: Int
  /// The name of the field's column, where the header gives one.
  package let name: String?

  /// The error of a reason at a place.
  package init(_ reason: Reason, line: Int, field: Int, name: String? = nil) {
    (self.reason, self.line, self.field, self.name) = (reason, line, field, name)
  }
}
