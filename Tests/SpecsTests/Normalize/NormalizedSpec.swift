import JSON
@testable import Specs

/// A spec written as text, for tests.
func spec(_ text: String) throws -> JSONValue { try JSONParser().parse(text) }

/// What becomes of a spec, with members in order of their names so that it compares by content.
func normalized(_ text: String) throws -> JSONValue {
  let authored = try spec(text)
  return try Normalizer.normalize(authored, config: authored["config"] ?? [:]).inNameOrder
}

extension JSONValue {
  /// The value at a JSON pointer without escapes; `nil` when there is none.
  func at(_ pointer: String) -> JSONValue? {
    pointer.split(separator: "/").reduce(Optional(self)) { value, step in
      if let elements = value?.array, let index = Int(step) { return elements.indices.contains(index) ? elements[index] : nil }
      return value?[String(step)]
    }
  }
}
