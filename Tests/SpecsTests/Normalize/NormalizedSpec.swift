import JSON
@testable import Specs

/// A spec written as text, for tests.
func spec(_ text: String) throws -> JSONValue { try JSONParser().parse(text) }

/// What becomes of a spec, with members in order of their names so that it compares by content.
func normalized(_ text: String) throws -> JSONValue {
  let authored = try SpecDecoder.decode(try spec(text))
  return try Normalizer.normalize(authored, config: Config(authored.config ?? ConfigDef())).json.inNameOrder
}

extension JSONValue {
  /// The same value with the members of every object in order of their names, so that equal contents compare equal.
  var inNameOrder: JSONValue {
    switch self {
    case .array(let elements): return .array(elements.map(\.inNameOrder))
    case .object(let members):
      var sorted: JSONObject = [:]
      for name in members.keys.sorted() { sorted[name] = members[name]?.inNameOrder }
      return .object(sorted)
    default: return self
    }
  }

  /// The value at a JSON pointer without escapes; `nil` when there is none.
  func at(_ pointer: String) -> JSONValue? {
    pointer.split(separator: "/").reduce(Optional(self)) { value, step in
      if let elements = value?.array, let index = Int(step) { return elements.indices.contains(index) ? elements[index] : nil }
      return value?[String(step)]
    }
  }
}
