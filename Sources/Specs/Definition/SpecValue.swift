import JSON

/// What a member of a definition may hold: a typed value that prints as the JSON that an author would write.
package protocol SpecValue: Hashable, Sendable {
  var json: JSONValue { get }
  /// Whether it waits for an expression or differs by conditions.
  var isDynamic: Bool { get }
  /// This value with what another one says over it; `nil` where the other one replaces it whole.
  func layered(under other: Self) -> Self?
}

extension SpecValue {
  package var isDynamic: Bool { false }
  package func layered(under other: Self) -> Self? { nil }
}

extension Double: SpecValue {
  package var json: JSONValue { .number(self) }
}
extension Bool: SpecValue {
  package var json: JSONValue { .bool(self) }
}
extension String: SpecValue {
  package var json: JSONValue { .string(self) }
}
extension JSONValue: SpecValue {
  package var json: JSONValue { self }
}
extension Array: SpecValue where Element: SpecValue {
  package var json: JSONValue { .array(map(\.json)) }
}
extension Dictionary: SpecValue where Key == String, Value: SpecValue {
  package func layered(under other: [String: Value]) -> [String: Value]? { merging(other) { $0.layered(under: $1) ?? $1 } }
  package var json: JSONValue { .object(JSONObject(sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }, uniquingKeysWith: { $1 })) }
}

/// A closed list of names in the grammar; the raw value is the name in a spec.
package protocol SpecChoice: SpecValue, CaseIterable, RawRepresentable where RawValue == String {}
extension SpecChoice {
  package var json: JSONValue { .string(rawValue) }
}
