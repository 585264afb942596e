import JSON

/// A unit's mark with everything that its author said of it and the defaults that depend on the encoding.
///
/// - Source: Vega-Lite `compile/mark/init.ts` (orient, filled, opacity).
public struct MarkDef: Hashable, Sendable {
  public var type: MarkType
  /// What was written in the mark object, with `filled`, `opacity` and `orient` settled.
  public var properties: Properties
  public var filled: Bool
  public var orient: Orientation?
  /// Style names, the mark's own type first.
  public var styles: [String]

  public subscript(name: String) -> JSONValue? { properties[name] }
}
