import JSON

/// The direction in which a mark measures: vertical bars, horizontal ticks ….
///
/// - Source: Vega-Lite `compile/mark/init.ts`.
enum MarkOrient {
  /// - Returns: "vertical", "horizontal", or `nil` where the mark has no direction.
  static func orient(of type: String, encoding: JSONObject, given: String?) -> String? {
    if ["point", "circle", "square", "rect", "image"].contains(type) { return nil }
    guard ["text", "bar", "rule", "area", "line", "tick"].contains(type) else { return "vertical" }
    let (x, y) = (encoding["x"] ?? .null, encoding["y"] ?? .null)
    let (hasX, hasY) = (x.isTruthy, y.isTruthy)
    let (hasX2, hasY2) = (encoding.isTruthy("x2"), encoding.isTruthy("y2"))
    let (xIsBinned, yIsBinned) = (binned(x), binned(y))

    if ["text", "bar", "rule", "area"].contains(type) {
      if type != "rule" || !(hasX2 && !xIsBinned && hasY2 && !yIsBinned) {
        if !hasY, encoding.hasQuantitativeOffset("y") { return given ?? "vertical" }
        if !hasX, encoding.hasQuantitativeOffset("x") { return given ?? "horizontal" }
      }
      if type == "text" || type == "bar" {
        let (xAggregates, yAggregates) = (aggregates(x), aggregates(y))
        if x.isFieldDefinition, xIsBinned || (y.isFieldDefinition && yAggregates && !xAggregates) { return "vertical" }
        if y.isFieldDefinition, yIsBinned || (x.isFieldDefinition && xAggregates && !yAggregates) { return "horizontal" }
        if hasX2 || hasY2 {
          if let given { return given }
          if !hasX2 { return measures(x) && y.isFieldDefinition && yIsBinned ? "horizontal" : "vertical" }
          if !hasY2 { return measures(y) && x.isFieldDefinition && xIsBinned ? "vertical" : "horizontal" }
        }
      }
      if type != "area", hasX2, !xIsBinned, hasY2, !yIsBinned { return nil }
      if hasY2 { return yIsBinned ? "horizontal" : "vertical" }
      if hasX2 { return xIsBinned ? "vertical" : "horizontal" }
      if type == "rule" {
        if hasX, !hasY { return "vertical" }
        if hasY, !hasX { return "horizontal" }
      }
    }

    if let given { return given }
    let isTick = type == "tick"
    switch (x.isUnbinnedQuantity, y.isUnbinnedQuantity) {
    case (true, false): return isTick ? "vertical" : "horizontal"
    case (false, true): return isTick ? "horizontal" : "vertical"
    case (true, true): return "vertical"
    case (false, false):
      switch (isTemporal(x), isTemporal(y)) {
      case (true, false): return "vertical"
      case (false, true): return "horizontal"
      default: return nil
      }
    }
  }

  private static func binned(_ definition: JSONValue) -> Bool {
    definition.isFieldDefinition && (definition["bin"]?.isBinned ?? false)
  }
  private static func aggregates(_ definition: JSONValue) -> Bool {
    definition.isFieldDefinition && (definition["aggregate"]?.isTruthy ?? false)
  }
  private static func measures(_ definition: JSONValue) -> Bool {
    (definition.isFieldDefinition && definition["type"] == "quantitative" && !(definition["bin"]?.isBinning ?? false))
      || definition.isNumericDatum
  }
  private static func isTemporal(_ definition: JSONValue) -> Bool { definition.isTypedField && definition["type"] == "temporal" }
}
