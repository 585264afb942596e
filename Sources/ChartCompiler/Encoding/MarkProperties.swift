import JSON
import Specs

extension UnitEncoder {
  /// A property of the mark as the author wrote it, else of its styles, else Vega's default; `nil` where nobody says anything.
  ///
  /// - Inside, `nil` is JSON's `null`: none.
  func property<Output>(_ name: String, _ reader: ChannelReader<Output>) throws(SpecError) -> RowValues<Output?>? {
    if let written = mark[name] { return try constant(written, reader, pointer: pointer(name)) }
    return try styled(name, reader)
  }

  /// A property of styles and defaults alone, which Vega applies to what is not encoded.
  func styled<Output>(_ name: String, _ reader: ChannelReader<Output>, fillOrStrokeIsEncoded: Bool = false) throws(SpecError)
    -> RowValues<Output?>?
  {
    guard let value = vegaDefault(name, fillOrStrokeIsEncoded: fillOrStrokeIsEncoded) else { return nil }
    return try constant(value, reader, pointer: "/config")
  }

  /// A constant or expression as the property takes it.
  func constant<Output>(_ json: JSONValue, _ reader: ChannelReader<Output>, pointer: String) throws(SpecError) -> RowValues<Output?> {
    try rows(constant: json, pointer: pointer).map(reader.value)
  }

  /// What Vega gives a property that is not encoded: the last style that has it, then the mark's configuration.
  ///
  /// - Vega-Lite hands the configuration of a mark type to Vega as a style of that name.
  /// - Source: Vega `parsers/encode/defaults.js`; Vega-Lite `stripAndRedirectConfig`.
  func vegaDefault(_ name: String, fillOrStrokeIsEncoded: Bool = false) -> JSONValue? {
    for layer in styleLayers { if let value = layer[name] { return value } }
    if fillOrStrokeIsEncoded, name == "fill" || name == "stroke" { return nil }
    return Self.vegaMarks[mark.type.vegaName]?[name] ?? config["mark", name]
  }

  /// What the styles of a mark say, the last first.
  static func styleLayers(_ mark: MarkDef, _ config: Config) -> [JSONObject] {
    mark.styles.reversed().flatMap { style in
      [config["style", style]?.object, MarkType(rawValue: style) == nil ? nil : config[style]?.object, vegaStyles[style]].compactMap { $0 }
    }
  }

  /// Styles that Vega brings along.
  private static let vegaStyles: [String: JSONObject] = [
    "point": ["size": 30, "strokeWidth": 2, "shape": "circle"],
    "circle": ["size": 30, "strokeWidth": 2],
    "square": ["size": 30, "strokeWidth": 2, "shape": "square"],
  ]

  /// Vega's own defaults of the marks it draws.
  private static let vegaMarks: [String: JSONObject] = [
    "arc": ["fill": "#4c78a8"], "area": ["fill": "#4c78a8"], "line": ["stroke": "#4c78a8", "strokeWidth": 2], "rect": ["fill": "#4c78a8"],
    "rule": ["stroke": "#000"], "symbol": ["fill": "#4c78a8", "size": 64], "text": ["fill": "#000", "font": "sans-serif", "fontSize": 11],
    "trail": ["fill": "#4c78a8", "size": 2],
  ]
}

extension MarkType {
  /// The mark that Vega draws for this one.
  var vegaName: String {
    switch self {
    case .bar, .tick: "rect"
    case .point, .circle, .square: "symbol"
    default: rawValue
    }
  }
}
