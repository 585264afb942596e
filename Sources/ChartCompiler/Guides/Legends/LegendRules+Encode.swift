import JSON
import Specs

/// How the mark's constant looks carry over to the symbols and ramps of its legends.
///
/// - Source: Vega-Lite `compile/legend/encode.ts`.
extension LegendRules {
  func encode(symbolProperties properties: GuideProperties) -> LegendEncode {
    var encode = LegendEncode()
    if type == "symbol" { encode.symbols = symbols(properties) }
    if type == "gradient", properties["gradientOpacity"] ?? config["legend", "gradientOpacity"] == nil {
      let greatest = unit.encoding[.opacity]?.greatestValue.flatMap { $0 == 0 || $0.isNaN ? nil : $0 }
      let opacity = greatest.map(JSONValue.number) ?? unit.mark["opacity"]
      if let opacity, !opacity.isNull, opacity != 0 { encode.gradientOpacity = opacity }
    }
    encode.labelText = format.expression
    return encode
  }

  /// Where a symbol's fill or stroke comes from in the mark.
  private enum Ref {
    case value(JSONValue)
    case field
    case conditional
  }

  private func symbols(_ properties: GuideProperties) -> JSONObject {
    let mark = unit.mark
    let filled = mark.filled && mark.type != .trail
    var out: JSONObject = [:]
    for name in ["strokeCap", "strokeWidth", "strokeDash", "strokeDashOffset", "strokeOpacity", "strokeJoin", "strokeMiterLimit", "fillOpacity"] {
      if let value = config.markConfig(name, mark), !value.isNull { out[name] = value }
    }
    let refs = colors(filled: filled)
    let opacity: JSONValue? =
      properties["symbolOpacity"] ?? config["legend", "symbolOpacity"] == nil
      ? unit.encoding[.opacity]?.greatestValue.map(JSONValue.number) ?? mark["opacity"] : nil
    let hasFillColor = !(properties["symbolFillColor"] ?? config["legend", "symbolFillColor"] ?? .null).isBlank
    let hasStrokeColor = !(properties["symbolStrokeColor"] ?? config["legend", "symbolStrokeColor"] ?? .null).isBlank
    if channel != .fill, !(filled && channel == .color) {
      switch refs.fill {
      case .value(let value): out["fill"] = value
      case .field where !hasFillColor:
        out["fill"] = config["legend", "symbolBaseFillColor"] ?? "black"
        out["fillOpacity"] = opacity ?? 1
      case .conditional:
        let fill = (unit.encoding[.fill] ?? unit.encoding[.color])?.firstConditionValue ?? mark["fill"] ?? (filled ? mark["color"] : nil)
        if let fill, !fill.isBlank { out["fill"] = fill }
      case .field, nil: break
      }
    }
    if channel != .stroke, filled || channel != .color {
      switch refs.stroke {
      case .value(let value) where !hasStrokeColor: out["stroke"] = value
      case .conditional where !hasStrokeColor:
        let stroke = (unit.encoding[.stroke] ?? unit.encoding[.color])?.firstConditionValue ?? mark["stroke"] ?? (filled ? mark["color"] : nil)
        if let stroke, !stroke.isBlank { out["stroke"] = stroke }
      default: break
      }
    }
    if channel != .opacity, let opacity, !opacity.isNull, opacity != 0, opacity.number.map({ !$0.isNaN }) ?? true { out["opacity"] = opacity }
    return out
  }

  /// - Source: Vega-Lite `mixins.color`.
  private func colors(filled: Bool) -> (fill: Ref?, stroke: Ref?) {
    let mark = unit.mark
    func standard(_ name: String, takesColor: Bool) -> JSONValue? {
      if let own = mark[name] { return own.isBlank ? config["mark", "color"]?.when(takesColor) : .some(own) }
      if takesColor, let color = mark["color"] { return color }
      let configured = takesColor ? config.markConfig("color", mark, vegaName: name) : config.markConfig(name, mark)
      return configured?.unlessNull ?? (takesColor ? config["mark", "color"] : nil)
    }
    let fill: JSONValue? = standard("fill", takesColor: filled) ?? JSONValue("transparent").when(mark.type.isPointLike || mark.type == .bar)
    let stroke: JSONValue? = standard("stroke", takesColor: !filled)
    var refs: (fill: Ref?, stroke: Ref?) = (fill.map(Ref.value), stroke.map(Ref.value))
    if let ref = ref(.color) { if filled { refs.fill = ref } else { refs.stroke = ref } }
    if let ref = ref(.fill) { refs.fill = ref }
    if let ref = ref(.stroke) { refs.stroke = ref }
    return refs
  }

  private func ref(_ channel: Channel) -> Ref? {
    guard let def = unit.encoding[channel] else { return nil }
    if !def.conditions.isEmpty { return .conditional }
    if def.isFieldOrDatum { return .field }
    return def.value.map(Ref.value)
  }
}
