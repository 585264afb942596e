/// What the cells of a field are to be turned into while data is read.
///
/// - Source: Vega-Lite `data.format.parse`.
package enum FieldType: Hashable, Sendable {
  case boolean
  case number
  /// Any text that JavaScript's `Date.parse` reads; without an offset it is in the given zone.
  case date
  /// Text in a d3 time format, in the given zone.
  case dateFormat(String)
  /// Text in a d3 time format, in UTC.
  case utcFormat(String)
  case string
  /// Left as it is.
  case unparsed

  /// A type as specs write it: `number`, `date:'%Y'`, `utc:"%d.%m.%Y"` …; `nil` if it is none.
  package init?(_ text: String) {
    switch text {
    case "boolean": self = .boolean
    case "number", "integer": self = .number
    case "date": self = .date
    case "string": self = .string
    case "unknown": self = .unparsed
    default:
      guard let colon = text.firstIndex(of: ":") else { return nil }
      let format = Self.unquoted(text[text.index(after: colon)...])
      switch text[..<colon] {
      case "date": self = .dateFormat(format)
      case "utc": self = .utcFormat(format)
      default: return nil
      }
    }
  }

  private static func unquoted(_ text: Substring) -> String {
    guard text.count >= 2, let first = text.first, first == "'" || first == "\"", text.last == first else { return String(text) }
    return String(text.dropFirst().dropLast())
  }
}
