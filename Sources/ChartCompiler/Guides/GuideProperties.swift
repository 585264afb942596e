import JSON

/// The properties of an axis or legend by name, each with a note of whether an author wrote it.
///
/// - A property that is JSON `null` is present and means "none" where Vega-Lite says so, else "as by default".
/// - Source: Vega-Lite `compile/split.ts`.
struct GuideProperties: Hashable, Sendable {
  private(set) var values: [String: Explicit<JSONValue>] = [:]

  subscript(name: String) -> JSONValue? { values[name]?.value }
  func isExplicit(_ name: String) -> Bool { values[name]?.isExplicit ?? false }

  mutating func set(_ name: String, _ value: JSONValue?, explicit: Bool) {
    values[name] = value.map { Explicit($0, explicit: explicit) }
  }

  /// These properties and those of another view that shares the guide; what is written wins, then the first.
  func merged(
    with other: GuideProperties,
    tie: (String, Explicit<JSONValue>, Explicit<JSONValue>) -> Explicit<JSONValue> = { _, first, _ in first }
  ) -> GuideProperties {
    var result = self
    for (name, value) in other.values {
      result.values[name] = result.values[name].merged(with: value) { tie(name, $0, $1) }
    }
    return result
  }

  /// The values alone, as the first layer of a ``GuideLook``.
  var bag: JSONObject {
    var bag: JSONObject = [:]
    for (name, value) in values { bag[name] = value.value }
    return bag
  }
}
