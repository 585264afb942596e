import Specs

extension UnitEncoder {
  /// A property of the mark as the author wrote it, else of its styles, else Vega's default; `nil` where nobody says anything.
  ///
  /// - Inside, `nil` is JSON's `null`: none.
  func property<Constant: SettingConstant, Output>(_ path: MarkPath<Constant>, _ reader: ChannelReader<Output>) throws(SpecError)
    -> RowValues<Output?>?
  {
    if let written = mark.spec[path] { return try constant(written, reader) }
    return try styled(path, reader)
  }

  /// A property of styles and defaults alone, which Vega applies to what is not encoded.
  ///
  /// - Parameter fillOrStrokeIsEncoded: for one of the two paints, whether the mark has the other one already.
  func styled<Constant: SettingConstant, Output>(
    _ path: MarkPath<Constant>, _ reader: ChannelReader<Output>, fillOrStrokeIsEncoded: Bool = false
  ) throws(SpecError) -> RowValues<Output?>? {
    guard let value = vegaDefault(path, fillOrStrokeIsEncoded: fillOrStrokeIsEncoded) else { return nil }
    return try constant(value, reader)
  }

  /// A constant or expression as the property takes it.
  func constant<Constant: SettingConstant, Output>(_ setting: Setting<Constant>, _ reader: ChannelReader<Output>) throws(SpecError)
    -> RowValues<Output?>
  {
    try rows(setting).map(reader.value)
  }

  /// What Vega gives a property that is not encoded: the last style that has it, then the mark's configuration.
  ///
  /// - Vega-Lite hands the configuration of a mark type to Vega as a style of that name.
  /// - Source: Vega `parsers/encode/defaults.js`; Vega-Lite `stripAndRedirectConfig`.
  private func vegaDefault<Constant>(_ path: MarkPath<Constant>, fillOrStrokeIsEncoded: Bool) -> Setting<Constant>? {
    for layer in styleLayers { if let value = layer[path] { return value } }
    if fillOrStrokeIsEncoded { return nil }
    return Self.vegaMarks[mark.type.vegaName]?[path] ?? config.mark?[path]
  }

  /// What the styles of a mark say, the last first.
  static func styleLayers(_ mark: MarkDef, _ config: Config) -> [MarkSpec] {
    mark.styles.reversed().flatMap { style in
      let type = MarkType(rawValue: style).flatMap { $0.isComposite ? nil : $0 }
      return [config.style(style)?.mark, type.flatMap(config.section), vegaStyles[style]].compactMap(\.self)
    }
  }

  /// Styles that Vega brings along.
  private static let vegaStyles: [String: MarkSpec] = [
    "point": spec(strokeWidth: 2, size: 30, shape: "circle"),
    "circle": spec(strokeWidth: 2, size: 30),
    "square": spec(strokeWidth: 2, size: 30, shape: "square"),
  ]

  /// Vega's own defaults of the marks it draws.
  private static let vegaMarks: [String: MarkSpec] = [
    "arc": spec(fill: "#4c78a8"), "area": spec(fill: "#4c78a8"), "line": spec(stroke: "#4c78a8", strokeWidth: 2), "rect": spec(fill: "#4c78a8"),
    "rule": spec(stroke: "#000"), "symbol": spec(fill: "#4c78a8", size: 64), "text": spec(fill: "#000", font: "sans-serif", fontSize: 11),
    "trail": spec(fill: "#4c78a8", size: 2),
  ]

  private static func spec(
    fill: String? = nil, stroke: String? = nil, strokeWidth: Double? = nil, size: Double? = nil, shape: String? = nil, font: String? = nil,
    fontSize: Double? = nil
  ) -> MarkSpec {
    var spec = MarkSpec()
    spec.fill = fill.map { .value(.color($0)) }
    spec.stroke = stroke.map { .value(.color($0)) }
    spec.strokeWidth = strokeWidth.map { .value($0) }
    spec.size = size.map { .value(.points($0)) }
    spec.shape = shape.map { .value($0) }
    spec.font = font.map { .value($0) }
    spec.fontSize = fontSize.map { .value($0) }
    return spec
  }
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
