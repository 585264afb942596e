import JSON
import SharedRules

/// How raw data become a center and two ends.
struct RawErrors {
  var aggregates: [JSONValue] = []
  var calculates: [JSONValue] = []
  var lines: [CompositeTooltip.Line] = []
  /// Whether the titles still need the field's name.
  var linesNameField = false

  init(mark: JSONObject, axis: CompositeAxis, context: NormalizeContext) throws(SpecError) {
    let field = axis.field
    let given = mark.isTruthy("extent") ? mark["extent"]?.asText : nil
    let center: String
    if mark.isTruthy("center") {
      center = mark["center"]?.asText ?? "mean"
    } else if let given {
      center = given == "iqr" ? "median" : "mean"
    } else {
      center = context.config["errorbar"]?["center"]?.string ?? "mean"
    }
    let extent = given ?? (center == "mean" ? "stderr" : "iqr")
    guard ["ci", "stderr", "stdev", "iqr"].contains(extent) else {
      throw context.error("mark/extent", .unknownValue(extent, known: ["ci", "iqr", "stderr", "stdev"]))
    }
    func aggregate(_ operation: String, as prefix: String) -> JSONValue {
      ["op": .string(operation), "field": .string(field), "as": .string("\(prefix)_\(field)")]
    }
    if extent == "stderr" || extent == "stdev" {
      aggregates = [aggregate(extent, as: "extent"), aggregate(center, as: "center")]
      let (middle, half) = (FieldPath.datumExpression("center_\(field)"), FieldPath.datumExpression("extent_\(field)"))
      calculates = [
        ["calculate": .string("\(middle) + \(half)"), "as": .string("upper_\(field)")],
        ["calculate": .string("\(middle) - \(half)"), "as": .string("lower_\(field)")],
      ]
      let name = FieldNaming.capitalized(center)
      lines = [.init("center_", name), .init("upper_", "\(name) + \(extent)"), .init("lower_", "\(name) - \(extent)")]
      linesNameField = true
    } else {
      let operations = extent == "ci" ? ("ci1", "ci0", "mean") : ("q3", "q1", "median")
      aggregates = [
        aggregate(operations.1, as: "lower"), aggregate(operations.0, as: "upper"), aggregate(operations.2, as: "center"),
      ]
      lines = [("upper_", operations.0), ("lower_", operations.1), ("center_", operations.2)].map { prefix, operation in
        let summary: JSONValue = ["field": .string(field), "aggregate": .string(operation), "type": "quantitative"]
        return .init(prefix, FieldNaming.title(of: summary, config: context.config)?.asText ?? field)
      }
    }
  }
}
