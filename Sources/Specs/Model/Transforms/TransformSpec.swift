/// One step of a `transform` array, as its author wrote it.
///
/// - Defaults are filled in where execution happens; `nil` means that nothing was said.
/// - Source: Vega-Lite `transform.ts`.
package enum TransformSpec: Hashable, Sendable {
  case aggregate(Aggregate)
  case bin(Bin)
  case calculate(Calculate)
  case density(Density)
  case extent(Extent)
  case filter(Predicate)
  case flatten(Flatten)
  case fold(Fold)
  case impute(Impute)
  case joinAggregate(JoinAggregate)
  case loess(Loess)
  case lookup(Lookup)
  case pivot(Pivot)
  case quantile(Quantile)
  case regression(Regression)
  case sample(Sample)
  case stack(Stack)
  case timeUnit(TimeUnit)
  case window(Window)
}

extension TransformSpec {
  /// Reads one element of a `transform` array; the kind is told by the property that names it.
  ///
  /// - Throws: ``SpecError`` for unknown kinds and properties, missing ones, and values of the wrong kind.
  package init(_ node: SpecNode) throws(SpecError) {
    _ = try node.object()
    // In Vega-Lite's order: `extent` is also a property of density and regression.
    if node["calculate"] != nil {
      self = .calculate(try Calculate(node))
    } else if let predicate = node["filter"] {
      try node.allowOnly(FilterTransformMembers.self)
      self = .filter(try Predicate(predicate))
    } else if node["bin"] != nil {
      self = .bin(try Bin(node))
    } else if node["timeUnit"] != nil {
      self = .timeUnit(try TimeUnit(node))
    } else if node["aggregate"] != nil {
      self = .aggregate(try Aggregate(node))
    } else if node["lookup"] != nil {
      self = .lookup(try Lookup(node))
    } else if node["window"] != nil {
      self = .window(try Window(node))
    } else if node["joinaggregate"] != nil {
      self = .joinAggregate(try JoinAggregate(node))
    } else if node["stack"] != nil {
      self = .stack(try Stack(node))
    } else if node["fold"] != nil {
      self = .fold(try Fold(node))
    } else if node["extent"] != nil, node["density"] == nil, node["regression"] == nil {
      self = .extent(try Extent(node))
    } else if node["flatten"] != nil {
      self = .flatten(try Flatten(node))
    } else if node["pivot"] != nil {
      self = .pivot(try Pivot(node))
    } else if node["sample"] != nil {
      self = .sample(try Sample(node))
    } else if node["impute"] != nil {
      self = .impute(try Impute(node))
    } else if node["density"] != nil {
      self = .density(try Density(node))
    } else if node["quantile"] != nil {
      self = .quantile(try Quantile(node))
    } else if node["regression"] != nil {
      self = .regression(try Regression(node))
    } else if node["loess"] != nil {
      self = .loess(try Loess(node))
    } else if let name = node.names.first {
      throw SpecError(
        pointer: node.pointer + "/" + SpecNode.escaped(name), reason: .unknownProperty(name, known: Self.kinds))
    } else {
      throw node.error(.invalid("an empty transform"))
    }
  }

  /// The properties that name a transform.
  package static let kinds = [
    "aggregate", "bin", "calculate", "density", "extent", "filter", "flatten", "fold", "impute", "joinaggregate", "loess",
    "lookup", "pivot", "quantile", "regression", "sample", "stack", "timeUnit", "window",
  ]
}
