import JSON

/// A rule from one end of an error to the other, with ticks at the ends if asked for.
///
/// - Source: Vega-Lite `compositemark/errorbar.ts`.
struct ErrorBar {
  private let summary: ErrorSummary

  init(spec: JSONObject, mark: JSONObject, context: NormalizeContext) throws(SpecError) {
    summary = try ErrorSummary(spec: spec, mark: mark, context: context)
  }

  /// The layers, or a single unit when only the rule is drawn.
  func layers() -> JSONObject {
    let part = CompositePart(
      mark: summary.mark, config: summary.config["errorbar"], axis: summary.axis, encoding: summary.encoding.omitting("size"))
    var tick: JSONObject = ["type": "tick", "orient": .string(summary.axis.tickOrient), "aria": false]
    var rule: JSONObject = ["type": "rule", "ariaRoleDescription": "errorbar"]
    if let thickness = summary.mark["thickness"] {
      tick["thickness"] = thickness
      rule["size"] = thickness
    }
    if let size = summary.mark["size"] { tick["size"] = size }
    let layers =
      part.layer("ticks", mark: tick, from: "lower", tooltip: summary.tooltip)
      + part.layer("ticks", mark: tick, from: "upper", tooltip: summary.tooltip)
      + part.layer("rule", mark: rule, from: "lower", to: "upper", tooltip: summary.tooltip)
    var result = summary.outer
    result["transform"] = .array(summary.transform)
    if layers.count == 1 {
      result.spread(layers[0].object)
    } else {
      result["layer"] = .array(layers)
    }
    return result
  }
}
