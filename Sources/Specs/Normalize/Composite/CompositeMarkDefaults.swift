import JSON

/// What the parts of composite marks look like unless the configuration says otherwise.
///
/// - Source: Vega-Lite `config.ts`.
enum CompositeMarkDefaults {
  /// The configuration with the missing settings of composite marks filled in.
  static func filled(into config: JSONObject) -> JSONObject {
    var result = config
    for (mark, settings) in settings {
      result[mark] = filled(config[mark], from: settings)
    }
    return result
  }

  private static func filled(_ given: JSONValue?, from standard: JSONValue) -> JSONValue {
    guard let given else { return standard }
    guard let members = given.object, let defaults = standard.object else { return given }
    var result = defaults
    for (name, value) in members { result[name] = filled(value, from: defaults[name] ?? .null) }
    return .object(result)
  }

  private static let settings: JSONObject = [
    "boxplot": [
      "size": 14, "extent": 1.5, "box": [:], "median": ["color": "white"], "outliers": [:], "rule": [:], "ticks": nil,
    ],
    "errorbar": ["center": "mean", "rule": true, "ticks": false],
    "errorband": ["band": ["opacity": 0.3], "borders": false],
  ]
}
