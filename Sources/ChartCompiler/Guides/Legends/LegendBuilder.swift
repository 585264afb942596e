import ChartLayout
import JSON
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
  let scales: OrderedDictionary<String, ResolvedScale>
  let context: ChartContext
  let look: GuideLook
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
    _ components: [[LegendComponent]], scales: (LegendComponent, Channel) -> ResolvedScale?, size: (Int) -> (width: Double, height: Double)?,
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
    var scales: OrderedDictionary<String, ResolvedScale> = [:]
    for property in Self.order { if let scale = component.scales[property].flatMap(find) { scales[property] = scale } }
    guard !component.isDisabled.value, let scale = scales.values.first else { return nil }
    (self.component, self.scales, self.scale, self.context) = (component, scales, scale, context)
    let configured = Self.defaults.merging(context.config["legend"]?.object ?? [:]) { $1 }
    look = GuideLook(own: component.properties.bag, configured: configured, context: context, pointer: component.pointer)
    kind = Self.kind(component["type"]?.string, scale, isPaintOnly: scales.count == 1 && (scales["fill"] != nil || scales["stroke"] != nil))
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
    legend.offset = look.number("offset")
    legend.padding = look.number("padding") ?? 0
    legend.cornerRadius = look.number("cornerRadius") ?? 0
    legend.fill = look.paint("fillColor")
    legend.stroke = look.paint("strokeColor").map {
      Stroke($0, width: look.configured["strokeWidth"]?.number ?? 1, dash: look.configured["strokeDash"]?.array?.compactMap(\.number) ?? [])
    }
    legend.zIndex = look.number("zindex") ?? 0
    legend.isAccessible = look["aria"] != false && context.config["aria"] != false
    legend.label = look.text("description") ?? caption(title)
    return legend
  }

  // MARK: What all legends have

  /// Vega's properties with scales; the first that is there is the canonical one.
  private static let order = ["size", "shape", "fill", "stroke", "strokeWidth", "strokeDash", "opacity"]

  private static func kind(_ type: String?, _ scale: ResolvedScale, isPaintOnly: Bool) -> Kind {
    let steps = scale.type.isDiscretizing || scale.type == .binOrdinal
    switch type.flatMap(Kind.init) {
    case .gradient: return steps ? .discrete : .gradient
    case let given?: return given
    case nil:
      if isPaintOnly { return steps ? .discrete : scale.type.isContinuous ? .gradient : .symbol }
      return .symbol
    }
  }

  private var orient: Legend.Orient {
    switch look.text("orient") {
    case "left": .left
    case "top": .top
    case "bottom": .bottom
    case "top-left": .topLeft
    case "top-right": .topRight
    case "bottom-left": .bottomLeft
    case "bottom-right": .bottomRight
    case "none": .none(Point(look.number("legendX") ?? 0, look.number("legendY") ?? 0))
    default: .right
    }
  }

  /// Whether entries run downward: by the legend's own direction, else by the configuration's for its kind.
  func isVertical(symbols: Bool) -> Bool {
    let given = look.own["direction"]?.string ?? look.configured["direction"]?.string
    return (given ?? look.text(symbols ? "symbolDirection" : "gradientDirection")) == "vertical"
  }

  private var title: LegendTitle? {
    guard let lines = component.title?.value.lines(context), !lines.isEmpty else { return nil }
    return LegendTitle(
      lines, style: look.textStyle("title", styles: ["guide-title"]), orient: look.choice("titleOrient") ?? .top, anchor: look.choice("titleAnchor"),
      align: look.choice("titleAlign"), baseline: look.choice("titleBaseline"), limit: look.number("titleLimit") ?? 0,
      padding: look.number("titlePadding") ?? 0)
  }

  /// - Source: Vega `legendCaption`.
  private func caption(_ title: LegendTitle?) -> String {
    let properties = scales.keys.map { $0 == "fill" || $0 == "stroke" ? $0 + " color" : $0 }
    let channels =
      properties.count < 2 ? properties.joined() : properties.dropLast().joined(separator: ", ") + " and " + (properties.last ?? "")
    let named = title.map { " titled '\($0.lines.joined(separator: " "))'" } ?? ""
    let domain = DomainCaption.text(scale, format: component["format"], formatType: component["formatType"]?.string, context: context)
    return "\(kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()) legend\(named) for \(channels) with \(domain)"
  }

  private static let defaults: JSONObject = [
    "orient": "right", "padding": 0, "gridAlign": "each", "columnPadding": 10, "rowPadding": 2, "symbolDirection": "vertical",
    "gradientDirection": "vertical", "gradientLength": 200, "gradientThickness": 16, "gradientStrokeColor": "#ddd", "gradientStrokeWidth": 0,
    "gradientLabelOffset": 2, "labelAlign": "left", "labelBaseline": "middle", "labelLimit": 160, "labelOffset": 4, "labelOverlap": true,
    "symbolLimit": 30, "symbolType": "circle", "symbolSize": 100, "symbolOffset": 0, "symbolStrokeWidth": 1.5,
    "symbolBaseFillColor": "transparent", "symbolBaseStrokeColor": "#888", "titleLimit": 180, "titleOrient": "top", "titlePadding": 5,
  ]
}
