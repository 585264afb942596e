import JSON

/// Copying with changes, which is what rewriting a spec consists of.
extension JSONObject {
  /// A copy without the named members.
  func omitting(_ names: String...) -> JSONObject { filter { !names.contains($0.key) } }

  /// Sets every member of another object; a name that is there keeps its place.
  mutating func spread(_ other: JSONObject?) {
    for (name, value) in other ?? [:] { self[name] = value }
  }

  /// A copy with the members of another object set over it.
  func spreading(_ other: JSONObject?) -> JSONObject {
    var copy = self
    copy.spread(other)
    return copy
  }

  /// Whether a member is there and is neither null, false, zero nor empty text.
  func isTruthy(_ name: String) -> Bool { self[name]?.isTruthy ?? false }
}

extension JSONValue {
  /// The value as the expression language writes it into a text; lines of a title are joined by commas.
  var asText: String { javaScriptText }

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
}
