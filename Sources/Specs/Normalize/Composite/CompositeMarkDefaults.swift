import JSON

/// What the parts of composite marks look like unless the configuration says otherwise.
///
/// - Source: Vega-Lite `config.ts`.
enum CompositeMarkDefaults {
  /// The configuration with the missing settings of composite marks filled in; a setting is taken or left as a whole.
  static func filled(into config: JSONObject) -> JSONObject {
    var result = config
    for (mark, settings) in settings { result[mark] = .object(settings.spreading(config[mark]?.object)) }
    return result
  }

  private static let settings: [String: JSONObject] = [
    "boxplot": [
      "size": 14, "extent": 1.5, "box": [:], "median": ["color": "white"], "outliers": [:], "rule": [:], "ticks": .null,
    ],
    "errorbar": ["center": "mean", "rule": true, "ticks": false],
    "errorband": ["band": ["opacity": 0.3], "borders": false],
  ]
}
