import JSON

/// What a member of a definition may hold: a typed value that prints as the JSON that an author would write.
package protocol SpecValue: Hashable, Sendable {
  var json: JSONValue { get }
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
  package var json: JSONValue { .object(JSONObject(sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }, uniquingKeysWith: { $1 })) }
}

/// A closed list of names in the grammar; the raw value is the name in a spec.
package protocol SpecChoice: SpecValue, CaseIterable, RawRepresentable where RawValue == String {}
extension SpecChoice {
  package var json: JSONValue { .string(rawValue) }
}
