@_exported public import OrderedCollections

/// A JSON document as a value: what specs and data files are before anybody gives them a meaning.
///
/// - Objects keep the order of their members; of repeated names the last value wins, at the first one's place.
/// - Numbers are doubles, as in every JSON reader of this field.
/// - Source: RFC 8259.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array(JSONArray)
  case object(JSONObject)
}

/// The members of a JSON object in document order.
package typealias JSONObject = OrderedDictionary<String, JSONValue>

extension JSONValue {
  /// An array of the given elements.
  package static func array(_ elements: [JSONValue]) -> JSONValue { .array(JSONArray(elements)) }

  /// The member of an object by name; `nil` for other values and absent members.
  package subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { return members[name] }
    return nil
  }

  /// The text of a string; `nil` for other values.
  package var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The number; `nil` for other values.
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  /// The truth value of `true` or `false`; `nil` for other values.
  package var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  /// The elements of an array; `nil` for other values.
  package var array: [JSONValue]? { if case .array(let elements) = self { elements.elements } else { nil } }
  /// The members of an object; `nil` for other values.
  package var object: JSONObject? { if case .object(let members) = self { members } else { nil } }
  /// Whether this is JSON's `null`.
  package var isNull: Bool { self == .null }

  /// What JSON calls this kind of value, for messages: "a string", "an object" ….
  package var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements, uniquingKeysWith: { $1 }))
  }
}
