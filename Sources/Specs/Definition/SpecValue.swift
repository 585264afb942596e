public import JSON

/// What a member of a definition may hold: a typed value that prints as the JSON that an author would write.
public protocol SpecValue: Hashable, Sendable {
  var json: JSONValue { get }
}

extension Double: SpecValue {
  public var json: JSONValue { .number(self) }
}
extension Bool: SpecValue {
  public var json: JSONValue { .bool(self) }
}
extension String: SpecValue {
  public var json: JSONValue { .string(self) }
}
extension JSONValue: SpecValue {
  public var json: JSONValue { self }
}
extension Array: SpecValue where Element: SpecValue {
  public var json: JSONValue { .array(map(\.json)) }
}
extension Dictionary: SpecValue where Key == String, Value: SpecValue {
  public var json: JSONValue { .object(JSONObject(sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }, uniquingKeysWith: { $1 })) }
}

/// A closed list of names in the grammar; the raw value is the name in a spec.
public protocol SpecChoice: SpecValue, CaseIterable, RawRepresentable where RawValue == String {}
extension SpecChoice {
  public var json: JSONValue { .string(rawValue) }
}
