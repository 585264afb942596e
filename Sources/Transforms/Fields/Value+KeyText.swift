import SharedRules
import Tables

extension Value {
  /// The text by which values of any kind are told apart as keys: JavaScript's `String(value)`, in no zone.
  ///
  /// - A date is told by its whole seconds since 1970, since JavaScript's text of a date has no milliseconds.
  /// - Source: the group keys of Vega's `aggregate`.
  var keyText: String {
    switch self {
    case .date(let milliseconds): "date \((milliseconds / 1000).rounded(.down).javaScriptText)"
    case .array(let elements): elements.map { $0.isNull ? "" : $0.keyText }.joined(separator: ",")
    default: javaScriptText(in: .utc)
    }
  }
}
