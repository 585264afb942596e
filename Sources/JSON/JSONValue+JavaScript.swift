import SharedRules

/// A value as JavaScript turns it into other kinds, by the rules that `Value` in `Tables` follows, too.
extension JSONValue {
  /// Whether JavaScript takes the value for true: all but null, false, zero, NaN and the empty text.
  package var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .number(let number): number.isTruthy
    case .string(let text): text.isTruthy
    case .array, .object: true
    }
  }

  /// The value as JavaScript's `String(value)`; the elements of an array are joined by commas.
  package var javaScriptText: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): number.javaScriptText
    case .string(let text): text
    case .array(let elements): elements.map { $0.isNull ? "" : $0.javaScriptText }.joined(separator: ",")
    case .object: "[object Object]"
    }
  }
}
