import JSON
import OrderedCollections

/// One cell of a table, with the types that data of this field has.
///
/// - `null` is a value that is missing, for whatever reason: absent, JSON null, an empty CSV cell.
/// - `date` holds milliseconds since 1970-01-01T00:00Z; `.nan` is an invalid date.
/// - Arrays and objects come from nested JSON and from aggregates such as `argmax`.
package enum Value: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case date(Double)
  case array([Value])
  case object(OrderedDictionary<String, Value>)
}

extension Value {
  /// The same value with every nested part turned over; JSON knows no dates.
  package init(_ json: JSONValue) {
    switch json {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map(Value.init))
    case .object(let members): self = .object(members.mapValues(Value.init))
    }
  }

  /// Whether the value is missing.
  package var isNull: Bool { self == .null }

  /// Vega's `isValid`: neither missing nor NaN (nor an invalid date).
  package var isValid: Bool {
    switch self {
    case .null: false
    case .number(let number), .date(let number): !number.isNaN
    default: true
    }
  }
}
