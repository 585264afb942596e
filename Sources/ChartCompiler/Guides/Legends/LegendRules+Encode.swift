import Specs

/// How the mark's constant looks carry over to the symbols and ramps of its legends.
///
/// - Source: Vega-Lite `compile/legend/encode.ts`.
extension LegendRules {
  func encode(_ properties: ExplicitMembers<LegendMembers>) -> LegendEncode {
    var encode = LegendEncode()
    if type == .symbol { encode.symbols = symbols(properties) }
    if type == .gradient, properties.gradientOpacity ?? config.legend?.gradientOpacity == nil {
      let greatest = unit.encoding[.opacity]?.greatestValue.flatMap { $0 == 0 || $0.isNaN ? nil : $0 }
      let opacity = greatest.map { .value($0) } ?? unit.mark.spec.opacity
      if let opacity, !opacity.isNone, opacity != .value(0) { encode.gradientOpacity = opacity }
    }
    encode.labelText = format.expression
    return encode
  }

  /// Where a symbol's fill or stroke comes from in the mark.
  private enum Ref {
    case value(Setting<PaintSpec>)
    case field
    case conditional
  }

  private func symbols(_ properties: ExplicitMembers<LegendMembers>) -> MarkSpec {
    let mark = unit.mark
    let legend = config.legend
    let filled = mark.filled && mark.type != .trail
    var out = MarkSpec()
    func take<Value: SpecValue>(_ path: KeyPath<MarkMembers, Member<Setting<Value>>>) {
      if let value = config.markConfig(path, mark), !value.isNone { out[path] = value }
    }
    take(\.strokeCap)
    take(\.strokeWidth)
    take(\.strokeDash)
    take(\.strokeDashOffset)
    take(\.strokeOpacity)
    take(\.strokeJoin)
    take(\.strokeMiterLimit)
    take(\.fillOpacity)
    let refs = colors(filled: filled)
    let opacity: Setting<Double>? =
      properties.symbolOpacity ?? legend?.symbolOpacity == nil
      ? unit.encoding[.opacity]?.greatestValue.map { .value($0) } ?? mark.spec.opacity : nil
    let hasFillColor = !(properties.symbolFillColor ?? legend?.symbolFillColor ?? .none).isBlank
    let hasStrokeColor = !(properties.symbolStrokeColor ?? legend?.symbolStrokeColor ?? .none).isBlank
    if channel != .fill, !(filled && channel == .color) {
      switch refs.fill {
      case .value(let value): out.fill = value
      case .field where !hasFillColor:
        out.fill = legend?.symbolBaseFillColor ?? .value(.color("black"))
        out.fillOpacity = opacity ?? .value(1)
      case .conditional: out.fill = conditional(.fill, mark.spec.fill ?? (filled ? mark.spec.color : nil)) ?? out.fill
      case .field, nil: break
      }
    }
    if channel != .stroke, filled || channel != .color {
      switch refs.stroke {
      case .value(let value) where !hasStrokeColor: out.stroke = value
      case .conditional where !hasStrokeColor: out.stroke = conditional(.stroke, mark.spec.stroke ?? (filled ? mark.spec.color : nil)) ?? out.stroke
      default: break
      }
    }
    if channel != .opacity, let opacity, !opacity.isNone, opacity != .value(0), opacity.value.map({ !$0.isNaN }) ?? true { out.opacity = opacity }
    return out
  }

  /// The first constant paint of a conditional channel, else the mark's.
  private func conditional(_ channel: Channel, _ own: Setting<PaintSpec>?) -> Setting<PaintSpec>? {
    let first = (unit.encoding[channel] ?? unit.encoding[.color])?.firstConditionValue?.paint
    guard let paint = first ?? own, !paint.isBlank else { return nil }
    return paint
  }

  /// - Source: Vega-Lite `mixins.color`.
  private func colors(filled: Bool) -> (fill: Ref?, stroke: Ref?) {
    let mark = unit.mark
    func standard(_ path: KeyPath<MarkMembers, Member<Setting<PaintSpec>>>, takesColor: Bool) -> Setting<PaintSpec>? {
      if let own = mark.spec[path] { return own.isBlank ? (takesColor ? config.mark?.color : nil) : own }
      if takesColor, let color = mark.spec.color { return color }
      let configured = takesColor ? config.markConfig(\.color, mark, vega: path) : config.markConfig(path, mark)
      return configured.flatMap { $0.isNone ? nil : $0 } ?? (takesColor ? config.mark?.color : nil)
    }
    let fill =
      standard(\.fill, takesColor: filled) ?? (mark.type.isPointLike || mark.type == .bar ? .value(.color("transparent")) : nil)
    var refs: (fill: Ref?, stroke: Ref?) = (fill.map(Ref.value), standard(\.stroke, takesColor: !filled).map(Ref.value))
    if let ref = ref(.color) { if filled { refs.fill = ref } else { refs.stroke = ref } }
    if let ref = ref(.fill) { refs.fill = ref }
    if let ref = ref(.stroke) { refs.stroke = ref }
    return refs
  }

  private func ref(_ channel: Channel) -> Ref? {
    guard let def = unit.encoding[channel] else { return nil }
    if !def.conditions.isEmpty { return .conditional }
    if def.isFieldOrDatum { return .field }
    return def.value.map { .value($0.paint ?? .none) }
  }
}

extension Setting<PaintSpec> {
  /// Whether JavaScript takes the paint for false: none or empty.
  var isBlank: Bool { isNone || value?.isBlank ?? false }
}

extension Setting<VisualConstant> {
  /// The constant as a paint; `nil` for what paints nothing.
  var paint: Setting<PaintSpec>? {
    switch self {
    case .value(.text(let name)): .value(.color(name))
    case .value(.gradient(let gradient)): .value(.gradient(gradient))
    case .expression(let expression): .expression(expression)
    case .none: Setting<PaintSpec>.none
    case .value, .conditional: nil
    }
  }
}
