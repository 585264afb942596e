import ChartLayout
import OrderedCollections
import Scales
import Scenes
import Specs
import Tables

/// Makes the finished legend of a component, now that scales and sizes are known.
///
/// - Source: Vega-Lite `assembleLegend`; Vega `parsers/legend.js` and `parsers/guides/legend-*.js`.
struct LegendBuilder: Sendable {
  enum Kind: String, Sendable { case symbol, gradient, discrete }
  let component: LegendComponent
  /// The explained scales by Vega's property, in Vega's order.
  let scales: OrderedDictionary<LegendProperty, ResolvedScale>
  let context: ChartContext
  let look: GuideLook<LegendMembers>
  let kind: Kind
  /// The scale that decides which entries there are.
  let scale: ResolvedScale

  /// The legends of a view, channels of one field joined.
  ///
  /// - Parameters:
  ///   - scales: the scale of a channel, for the unit that the legend was made for.
  ///   - size: the plot size of a unit.
  /// - Throws: ``SpecError`` for formats and expressions that are none.
  static func legends(
    _ components: [[LegendComponent]], scales: (LegendComponent, Channel) -> ResolvedScale?, size: (ViewID) -> (width: Double, height: Double)?,
    context: ChartContext
  ) throws(SpecError) -> [Legend] {
    var legends: [Legend] = []
    for component in components.flatMap(LegendComponent.grouped) {
      let size = size(component.unitID)
      let sized = size.map { context.sized(width: $0.width, height: $0.height) } ?? context
      guard let builder = LegendBuilder(component: component, scales: { scales(component, $0) }, context: sized) else { continue }
      legends.append(try builder.legend())
    }
    return legends
  }

  /// `nil` for a legend that is switched off or whose scales are gone.
  init?(component: LegendComponent, scales find: (Channel) -> ResolvedScale?, context: ChartContext) {
    var scales: OrderedDictionary<LegendProperty, ResolvedScale> = [:]
    for property in LegendProperty.allCases { if let scale = component.scales[property].flatMap(find) { scales[property] = scale } }
    guard !component.isDisabled.value, let scale = scales.values.first else { return nil }
    (self.component, self.scales, self.scale, self.context) = (component, scales, scale, context)
    look = GuideLook(own: component.properties.members, configured: Self.defaults.merging(context.config.legend), context: context)
    kind = Self.kind(component.properties.type, scale, isPaintOnly: scales.count == 1 && (scales[.fill] != nil || scales[.stroke] != nil))
  }

  func legend() throws(SpecError) -> Legend {
    let content: Legend.Content =
      switch kind {
      case .symbol: .symbols(try symbols())
      case .gradient: .gradient(try gradient())
      case .discrete: .bands(try bands())
      }
    let title = self.title
    var legend = Legend(content, title: title)
    legend.orient = orient
    legend.offset = look[\.offset]
    legend.padding = look[\.padding] ?? 0
    legend.cornerRadius = look[\.cornerRadius] ?? 0
    legend.fill = look.paint(\.fillColor)
    legend.stroke = look.paint(\.strokeColor).map { Stroke($0, width: look[\.strokeWidth] ?? 1, dash: look[\.strokeDash] ?? []) }
    legend.zIndex = look[\.zindex] ?? 0
    legend.isAccessible = look[\.aria] != false && context.config.aria != false
    legend.label = look[\.description] ?? caption(title)
    return legend
  }

  // MARK: What all legends have

  private static func kind(_ type: LegendType?, _ scale: ResolvedScale, isPaintOnly: Bool) -> Kind {
    let steps = scale.type.isDiscretizing || scale.type == .binOrdinal
    switch type {
    case .gradient?: return steps ? .discrete : .gradient
    case .symbol?: return .symbol
    case nil:
      if isPaintOnly { return steps ? .discrete : scale.type.isContinuous ? .gradient : .symbol }
      return .symbol
    }
  }

  private var orient: Legend.Orient {
    switch look.plain(\.orient) {
    case .left: .left
    case .top: .top
    case .bottom: .bottom
    case .topLeft: .topLeft
    case .topRight: .topRight
    case .bottomLeft: .bottomLeft
    case .bottomRight: .bottomRight
    case LegendOrient.none?: .none(Point(look[\.legendX] ?? 0, look[\.legendY] ?? 0))
    case .right, nil: .right
    }
  }

  /// Whether entries run downward: by the legend's own direction, else by the configuration's for its kind.
  func isVertical(symbols: Bool) -> Bool {
    (look.plain(\.direction) ?? (symbols ? look[\.symbolDirection] : look[\.gradientDirection])) == .vertical
  }

  private var title: LegendTitle? {
    guard let lines = component.title?.value.lines(context), !lines.isEmpty else { return nil }
    return LegendTitle(
      lines, style: look.textStyle(.title, styles: ["guide-title"]), orient: look.choice(\.titleOrient) ?? .top, anchor: look.choice(\.titleAnchor),
      align: look.choice(\.titleAlign), baseline: look.choice(\.titleBaseline), limit: look[\.titleLimit] ?? 0, padding: look[\.titlePadding] ?? 0)
  }

  /// - Source: Vega `legendCaption`.
  private func caption(_ title: LegendTitle?) -> String {
    let properties = scales.keys.map { $0 == .fill || $0 == .stroke ? $0.rawValue + " color" : $0.rawValue }
    let channels =
      properties.count < 2 ? properties.joined() : properties.dropLast().joined(separator: ", ") + " and " + (properties.last ?? "")
    let named = title.map { " titled '\($0.lines.joined(separator: " "))'" } ?? ""
    let domain = DomainCaption.text(scale, format: component.properties.format, formatType: component.properties.formatType, context: context)
    return "\(kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()) legend\(named) for \(channels) with \(domain)"
  }

  private static let defaults: LegendDef = {
    var legend = LegendDef()
    (legend.orient, legend.padding, legend.gridAlign) = (.right, .value(0), .value("each"))
    (legend.columnPadding, legend.rowPadding) = (.value(10), .value(2))
    (legend.symbolDirection, legend.gradientDirection) = (.value(.vertical), .value(.vertical))
    (legend.gradientLength, legend.gradientThickness) = (.value(200), .value(16))
    (legend.gradientStrokeColor, legend.gradientStrokeWidth, legend.gradientLabelOffset) = (.value(.color("#ddd")), .value(0), .value(2))
    (legend.labelAlign, legend.labelBaseline) = (.value("left"), .value("middle"))
    (legend.labelLimit, legend.labelOffset, legend.labelOverlap) = (.value(160), .value(4), .value(.parity))
    (legend.symbolLimit, legend.symbolType, legend.symbolSize) = (.value(30), .value("circle"), .value(100))
    (legend.symbolOffset, legend.symbolStrokeWidth) = (.value(0), .value(1.5))
    (legend.symbolBaseFillColor, legend.symbolBaseStrokeColor) = (.value(.color("transparent")), .value(.color("#888")))
    (legend.titleLimit, legend.titleOrient, legend.titlePadding) = (.value(180), .value(.top), .value(5))
    return legend
  }()
}

extension TextMembers<LegendMembers> {
  static var label: TextMembers {
    TextMembers(
      font: \.labelFont, fontSize: \.labelFontSize, fontStyle: \.labelFontStyle, fontWeight: \.labelFontWeight, color: \.labelColor,
      opacity: \.labelOpacity, lineHeight: nil)
  }
  static var title: TextMembers {
    TextMembers(
      font: \.titleFont, fontSize: \.titleFontSize, fontStyle: \.titleFontStyle, fontWeight: \.titleFontWeight, color: \.titleColor,
      opacity: \.titleOpacity, lineHeight: \.titleLineHeight)
  }
}
