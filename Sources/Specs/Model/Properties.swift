import JSON

/// The properties of a mark, axis, legend or title as the author wrote them: a bag of named values in which
/// a later layer of configuration can fill what an earlier one left open.
///
/// - A property set to JSON `null` is present and means "none", as in Vega-Lite.
public struct Properties: Hashable, Sendable {
  public var values: JSONObject
  /// Where the properties stand in the author's spec.
  public var pointer: String

  public init(_ values: JSONObject = [:], pointer: String = "") { (self.values, self.pointer) = (values, pointer) }
  public init(_ node: SpecNode?) {
    self.init(node?.value.object ?? [:], pointer: node?.pointer ?? "")
  }

  public subscript(name: String) -> JSONValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// These properties, with those of another bag where this one has none.
  public func filling(from other: Properties) -> Properties {
    var result = self
    for (name, value) in other.values where result.values[name] == nil { result.values[name] = value }
    return result
  }
}
