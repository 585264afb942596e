public import JSON

/// Rewrites a spec so that only unit, layer, facet and concat views of primitive marks remain.
///
/// - In: the author's spec and its configuration. Out: a spec that draws the same, in which row, column and facet channels
///   have become facet views, repeats concatenations or layers, composite marks and overlays layers of
///   primitive marks, and the encoding of a layer has moved into its parts.
/// - Selection parameters move as in Vega-Lite; other parameters stay at the top.
/// - Source: Vega-Lite `src/normalize`.
public enum Normalizer {
  /// - Throws: ``SpecError`` with the place in the author's spec, when a view has no known form or a composite mark cannot be made.
  public static func normalize(_ spec: JSONValue, config: JSONValue) throws(SpecError) -> JSONValue {
    guard let members = spec.object else {
      throw SpecError(pointer: "", reason: .wrongKind(found: spec.kindName, expected: "an object"))
    }
    let settings = CompositeMarkDefaults.filled(into: config.object ?? [:])
    var normalized = try ViewNormalizer(context: NormalizeContext(config: settings)).view(members)
    if let autosize = AutosizeRule.autosize(of: members, normalized: normalized, config: settings) {
      normalized["autosize"] = autosize
    }
    return .object(normalized)
  }
}
