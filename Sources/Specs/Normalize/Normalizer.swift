/// Rewrites a spec so that only unit, layer, facet and concat views of primitive marks remain.
///
/// - In: the author's view and configuration. Out: a view that draws the same, in which row, column and facet channels
///   have become facet views, repeats concatenations or layers, composite marks and overlays layers of
///   primitive marks, and the encoding of a layer has moved into its parts. Whatever is made keeps the place of what it was made of.
/// - Selection parameters move as in Vega-Lite; other parameters stay at the top.
/// - Source: Vega-Lite `src/normalize`.
package enum Normalizer {
  /// - Throws: ``SpecError`` with the place in the author's spec, when a view has no known form or a composite mark cannot be made.
  package static func normalize(_ spec: ViewSpec, config: Config) throws(SpecError) -> ViewSpec {
    var normalized = try ViewNormalizer(context: NormalizeContext(config: config)).view(spec)
    normalized.autosize = AutosizeRule.autosize(of: spec, normalized: normalized, config: config)
    return normalized
  }
}
