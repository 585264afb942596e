import JSON
import Specs

/// The defaults of a legend's properties, from its channel, definition, scale and mark.
///
/// - Source: Vega-Lite `compile/legend/properties.ts`.
struct LegendRules {
  let unit: Unit
  let channel: Channel
  let def: ChannelDef
  let legend: JSONObject
  let scaleType: ScaleType
  let config: Config
  let format: GuideFormat
  let orient: String
  /// `symbol` or `gradient`.
  let type: String

  init(unit: Unit, channel: Channel, def: ChannelDef, legend: JSONObject, scaleType: ScaleType, config: Config) {
    (self.unit, self.channel, self.def, self.legend, self.scaleType, self.config) = (unit, channel, def, legend, scaleType, config)
    format = GuideFormat(of: def, guide: .object(legend), scaleType: scaleType, config: config, usesConfiguredTime: true)
    orient = legend["orient"]?.string ?? config["legend", "orient"]?.string ?? "right"
    let hasCycle = def.isField && ["quarter", "month", "day"].contains(def.timeUnit?.unit)
    type = legend["type"]?.string ?? (channel.isColor && !hasCycle && scaleType.isContinuousToContinuous ? "gradient" : "symbol")
  }

  /// Every property but the title.
  static let properties: [String] =
    [
      "aria", "clipHeight", "columnPadding", "columns", "cornerRadius", "description", "direction", "fillColor", "format", "formatType",
      "gradientLength", "gradientOpacity", "gradientStrokeColor", "gradientStrokeWidth", "gradientThickness", "gridAlign", "labelAlign",
      "labelBaseline", "labelColor", "labelFont", "labelFontSize", "labelFontStyle", "labelFontWeight", "labelLimit", "labelOffset",
      "labelOpacity", "labelOverlap", "labelPadding", "labelSeparation", "legendX", "legendY", "offset", "orient", "padding", "rowPadding",
      "strokeColor", "symbolDash", "symbolDashOffset", "symbolFillColor", "symbolLimit", "symbolOffset", "symbolOpacity", "symbolSize",
      "symbolStrokeColor", "symbolStrokeWidth", "symbolType", "tickCount", "tickMinStep", "titleAlign", "titleAnchor", "titleBaseline",
      "titleColor", "titleFont", "titleFontSize", "titleFontStyle", "titleFontWeight", "titleLimit", "titleLineHeight", "titleOpacity",
      "titleOrient", "titlePadding", "type", "values", "zindex", "labelExpr",
    ]

  func value(_ property: String) -> JSONValue? {
    switch property {
    case "direction": return direction
    case "format": return format.format
    case "formatType": return format.type.map(JSONValue.string)
    case "gradientLength": return legend["gradientLength"] ?? config["legend", "gradientLength"] ?? gradientLength
    case "labelOverlap":
      return legend["labelOverlap"] ?? config["legend", "labelOverlap"]
        ?? JSONValue("greedy").when([.quantile, .threshold, .log, .symlog].contains(scaleType))
    case "symbolType": return legend["symbolType"] ?? symbolType
    case "type":
      // What Vega finds out by itself is not said.
      if channel.isColor && scaleType.isContinuousToContinuous { return type == "gradient" ? nil : .string(type) }
      return type == "symbol" ? nil : .string(type)
    case "values": return legend["values"].flatMap { $0.when($0.array != nil || $0["expr"] != nil) }
    default: return legend[property]
    }
  }

  var title: (GuideTitle, isExplicit: Bool)? {
    if let written = legend["title"] ?? def.title { return (GuideTitle(written: written), true) }
    return def.isField ? (.text(.string(FieldTitle.standard(of: def, config: config))), false) : nil
  }

  private var direction: JSONValue? {
    if let given = legend["direction"] ?? config["legend", "gradientDirection"] { return given }
    switch orient {
    case "top", "bottom": return "horizontal"
    case "left", "right", "none": return nil
    default: return JSONValue("horizontal").when(type == "gradient")
    }
  }

  private var gradientLength: JSONValue? {
    guard scaleType.isContinuousToContinuous else { return nil }
    func limit(_ name: String) -> String { JSONWriter(indent: nil).text(config["legend", name] ?? 0) }
    if direction == "horizontal" {
      guard orient == "top" || orient == "bottom" else { return config["legend", "gradientHorizontalMinLength"] }
      return ["expr": .string("clamp(width, \(limit("gradientHorizontalMinLength")), \(limit("gradientHorizontalMaxLength")))")]
    }
    return ["expr": .string("clamp(height, \(limit("gradientVerticalMinLength")), \(limit("gradientVerticalMaxLength")))")]
  }

  private var symbolType: JSONValue? {
    if channel != .shape {
      if let shape = unit.encoding[.shape]?.firstConditionValue, !shape.isBlank { return shape }
      if let shape = unit.mark["shape"], !shape.isBlank { return shape }
    }
    return switch unit.mark.type {
    case .bar, .rect, .image, .square: "square"
    case .line, .trail, .rule: "stroke"
    default: "circle"
    }
  }
}

extension ChannelDef {
  /// Whether the alternatives of a conditional channel, or the channel itself, are constants.
  private var hasValues: Bool { conditions.isEmpty ? value != nil : conditions.count > 1 || conditions[0].def.value != nil }

  /// The constant that the channel has, else the first of its conditions.
  ///
  /// - Source: Vega-Lite `getFirstConditionValue`.
  var firstConditionValue: JSONValue? {
    guard hasValues else { return nil }
    return value ?? conditions.lazy.compactMap(\.def.value).first
  }

  /// The greatest constant of the channel and its conditions; NaN where one of them has none.
  ///
  /// - Source: Vega-Lite `getMaxValue`.
  var greatestValue: Double? {
    guard hasValues else { return nil }
    return conditions.reduce(value?.number ?? (conditions.isEmpty ? nil : .nan)) { greatest, condition in
      let (a, b) = (greatest ?? .nan, condition.def.value?.number ?? .nan)
      return a.isNaN || b.isNaN ? .nan : max(a, b)
    }
  }
}
