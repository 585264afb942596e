import JSON

/// An area (or, along one axis only, a rectangle) from one end of an error to the other, with lines at the ends if asked for.
///
/// - Source: Vega-Lite `compositemark/errorband.ts`.
struct ErrorBand {
  private let summary: ErrorSummary

  init(spec: JSONObject, mark: JSONObject, context: NormalizeContext) throws(SpecError) {
    summary = try ErrorSummary(spec: spec, mark: mark, context: context)
  }

  func layers() -> JSONObject {
    let part = CompositePart(
      mark: summary.mark, config: summary.config["errorband"], axis: summary.axis, encoding: summary.encoding)
    let isArea = summary.fullEncoding["x"] != nil && summary.fullEncoding["y"] != nil
    var band: JSONObject = ["type": isArea ? "area" : "rect"]
    var border: JSONObject = ["type": isArea ? "line" : "rule"]
    if isArea {
      if summary.mark.isTruthy("interpolate") {
        let names = ["interpolate"] + (summary.mark.isTruthy("tension") ? ["tension"] : [])
        for name in names { (band[name], border[name]) = (summary.mark[name], summary.mark[name]) }
      }
      band["ariaRoleDescription"] = "errorband"
      border["aria"] = false
    }
    var result = summary.outer
    result["transform"] = .array(summary.transform)
    result["layer"] = .array(
      part.layer("band", mark: band, from: "lower", to: "upper", tooltip: summary.tooltip)
        + part.layer("borders", mark: border, from: "lower", tooltip: summary.tooltip)
        + part.layer("borders", mark: border, from: "upper", tooltip: summary.tooltip))
    return result
  }
}
