import JSON

/// How the size of the page follows from that of the plot.
///
/// - A width or height of "container" asks for "fit" in that direction, which only single views and layers can do.
/// - Source: Vega-Lite `normalizeAutoSize`.
enum AutosizeRule {
  /// - Returns: `nil` for Vega's default, the plain "pad".
  static func autosize(of spec: JSONObject, normalized: JSONObject, config: JSONObject) -> JSONValue? {
    let canFit = normalized["mark"] != nil || normalized["layer"] != nil
    var result: JSONObject = ["type": "pad"]
    if canFit {
      switch (spec["width"] == "container", spec["height"] == "container") {
      case (true, true): result.spread(["type": "fit", "contains": "padding"])
      case (true, false): result.spread(["type": "fit-x", "contains": "padding"])
      case (false, true): result.spread(["type": "fit-y", "contains": "padding"])
      case (false, false): break
      }
    }
    result.spread(parameters(config["autosize"]))
    result.spread(parameters(spec["autosize"]))
    if result["type"] == "fit", !canFit { result["type"] = "pad" }
    return result == ["type": "pad"] ? nil : .object(result)
  }

  private static func parameters(_ autosize: JSONValue?) -> JSONObject {
    if let type = autosize?.string { return ["type": .string(type)] }
    return autosize?.object ?? [:]
  }
}
