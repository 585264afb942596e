import JSON

extension Config {
  /// What `config.color` sets: true takes Vega-Lite's named colors, an object renames some of them.
  ///
  /// - Source: Vega-Lite `colorSignalConfig`. Its tenth category names a color that does not exist; it is the gray meant here.
  static func colorLayer(_ given: JSONValue?) -> JSONObject {
    guard let given, given != .bool(false) else { return [:] }
    func named(_ name: String, _ standard: JSONValue) -> JSONValue { given[name] ?? standard }
    let (text, line, faint) = (named("gray0", "#000"), named("gray8", "#888"), named("gray13", "#ddd"))
    let filled = JSONValue.object(["fill": text])
    let categories: [(String, JSONValue)] = [
      ("blue", "#4c78a8"), ("orange", "#f58518"), ("red", "#e45756"), ("teal", "#72b7b2"), ("green", "#54a24b"), ("yellow", "#eeca3b"),
      ("purple", "#b279a2"), ("pink", "#ff9da6"), ("brown", "#9d755d"), ("gray8", "#888"),
    ]
    return [
      "mark": ["color": named("blue", "#4c78a8")],
      "rule": .object(["color": text]), "text": .object(["color": text]),
      "style": [
        "guide-label": filled, "guide-title": filled, "group-title": filled, "group-subtitle": filled, "cell": .object(["stroke": line]),
      ],
      "axis": ["domainColor": faint, "gridColor": line, "tickColor": faint],
      "range": ["category": .array(categories.map(named))],
    ]
  }
}
