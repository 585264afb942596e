import JSON
import SharedRules
import Specs

/// The defaults of a legend's properties, from its channel, definition, scale and mark.
///
/// - Source: Vega-Lite `compile/legend/properties.ts`.
struct LegendRules {
  let unit: Unit
  let channel: Channel
  let def: ChannelDef
  /// What the author wrote.
  let legend: LegendDef
  let scaleType: ScaleType
  let config: Config
  let format: GuideFormat
  let orient: LegendOrient
  let type: LegendType

  init(unit: Unit, channel: Channel, def: ChannelDef, legend: LegendDef, scaleType: ScaleType, config: Config) {
    (self.unit, self.channel, self.def, self.legend, self.scaleType, self.config) = (unit, channel, def, legend, scaleType, config)
    format = GuideFormat(
      of: def, format: legend.format, formatType: legend.formatType, scaleType: scaleType, config: config, usesConfiguredTime: true)
    orient = legend.orient ?? config.legend?.orient ?? .right
    let hasCycle = def.isField && ["quarter", "month", "day"].contains(def.timeUnit?.unit)
    type = legend.type ?? (channel.isColor && !hasCycle && scaleType.isContinuousToContinuous ? .gradient : .symbol)
  }

  /// What the author wrote, with the rules' own where nothing is written; the title stands apart.
  var ruled: LegendDef {
    var result = legend.omitting(\.title, \.disable)
    result.direction = direction
    result.format = format.format
    result.formatType = format.type
    result.gradientLength = legend.gradientLength ?? config.legend?.gradientLength ?? gradientLength
    result.labelOverlap = legend.labelOverlap ?? config.legend?.labelOverlap ?? labelOverlap
    result.symbolType = legend.symbolType ?? symbolType
    // What Vega finds out by itself is not said.
    result.type = type == (channel.isColor && scaleType.isContinuousToContinuous ? .gradient : .symbol) ? nil : type
    return type == .gradient ? result.omitting(all: Self.ofSymbols) : result.omitting(all: Self.ofGradients)
  }

  /// The members that only one type of legend has.
  private static var ofSymbols: [PartialKeyPath<LegendMembers>] {
    [
      \.symbolDash, \.symbolDashOffset, \.symbolFillColor, \.symbolLimit, \.symbolOffset, \.symbolOpacity, \.symbolSize, \.symbolStrokeColor,
      \.symbolStrokeWidth, \.symbolType,
    ]
  }
  private static var ofGradients: [PartialKeyPath<LegendMembers>] {
    [\.gradientLength, \.gradientOpacity, \.gradientStrokeColor, \.gradientStrokeWidth, \.gradientThickness]
  }

  var title: (GuideTitle, isExplicit: Bool)? {
    if let written = legend.title ?? def.title { return (GuideTitle(written: written), true) }
    return def.isField ? (.text(.value(.text(FieldTitle.standard(of: def, config: config)))), false) : nil
  }

  private var direction: GuideDirection? {
    if let given = legend.direction ?? config.legend?.gradientDirection?.value { return given }
    switch orient {
    case .top, .bottom: return .horizontal
    case .left, .right, .none: return nil
    case .topLeft, .topRight, .bottomLeft, .bottomRight: return type == .gradient ? .horizontal : nil
    }
  }

  private var labelOverlap: Setting<OverlapRule>? {
    [.quantile, .threshold, .log, .symlog].contains(scaleType) ? .value(.greedy) : nil
  }

  private var gradientLength: Setting<Double>? {
    guard scaleType.isContinuousToContinuous else { return nil }
    let legend = config.legend
    func clamped(_ length: String, _ least: Double?, _ greatest: Double?) -> Setting<Double> {
      .expression(ExpressionText("clamp(\(length), \((least ?? 0).javaScriptText), \((greatest ?? 0).javaScriptText))"))
    }
    if direction == .horizontal {
      guard orient == .top || orient == .bottom else { return legend?.gradientHorizontalMinLength.map { .value($0) } }
      return clamped("width", legend?.gradientHorizontalMinLength, legend?.gradientHorizontalMaxLength)
    }
    return clamped("height", legend?.gradientVerticalMinLength, legend?.gradientVerticalMaxLength)
  }

  private var symbolType: Setting<String>? {
    if channel != .shape {
      if case .value(.text(let shape))? = unit.encoding[.shape]?.firstConditionValue, !shape.isEmpty { return .value(shape) }
      if let shape = unit.mark.spec.shape, shape != .value("") { return shape }
    }
    return switch unit.mark.type {
    case .bar, .rect, .image, .square: .value("square")
    case .line, .trail, .rule: .value("stroke")
    default: .value("circle")
    }
  }
}

extension ChannelDef {
  /// Whether the alternatives of a conditional channel, or the channel itself, are constants.
  private var hasValues: Bool { conditions.isEmpty ? value != nil : conditions.count > 1 || conditions[0].def.value != nil }

  /// The constant that the channel has, else the first of its conditions.
  ///
  /// - Source: Vega-Lite `getFirstConditionValue`.
  var firstConditionValue: Setting<VisualConstant>? {
    guard hasValues else { return nil }
    return value ?? conditions.lazy.compactMap(\.def.value).first
  }

  /// The greatest constant of the channel and its conditions; NaN where one of them has none.
  ///
  /// - Source: Vega-Lite `getMaxValue`.
  var greatestValue: Double? {
    guard hasValues else { return nil }
    return conditions.reduce(value?.value?.number ?? (conditions.isEmpty ? nil : .nan)) { greatest, condition in
      let (a, b) = (greatest ?? .nan, condition.def.value?.value?.number ?? .nan)
      return a.isNaN || b.isNaN ? .nan : max(a, b)
    }
  }
}
