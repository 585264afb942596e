import ChartLayout
import Chronology
import JSON
import Scales
import Scenes
import Specs
import Tables

/// Makes the finished axes of a plot out of their components, now that scales and sizes are known.
///
/// - Source: Vega-Lite `compile/axis/assemble.ts`; Vega `parsers/axis.js` and `parsers/guides/axis-*.js`.
struct AxisBuilder: Sendable {
  let component: AxisComponent
  let scale: ResolvedScale
  /// The scale across, along whose range grid lines run; `nil` means the whole plot.
  let crossing: ResolvedScale?
  let context: ChartContext
  private let look: GuideLook

  /// - Parameter context: sized, so that `width` and `height` are the plot's.
  init(component: AxisComponent, scale: ResolvedScale, crossing: ResolvedScale?, context: ChartContext) {
    (self.component, self.scale, self.crossing, self.context) = (component, scale, crossing, context)
    var own = component.properties.bag
    // Written as none, these two leave it to the side of the axis.
    for name in ["labelAlign", "labelBaseline"] where own[name]?.isNull == true { own[name] = nil }
    look = GuideLook(
      own: own, configured: AxisConfig.vega(orient: component.orient.value, isBand: scale.type == .band, config: context.config), context: context,
      pointer: component.pointer)
  }

  /// All axes of a plot in Vega-Lite's order: the grids of x and y, then the rest of x and y.
  ///
  /// - Throws: ``SpecError`` for formats and expressions that are none.
  static func axes(
    _ components: [AxisComponent], scales: (AxisComponent) -> (scale: ResolvedScale, crossing: ResolvedScale?)?, context: ChartContext
  ) throws(SpecError) -> [Axis] {
    var builders: [AxisBuilder] = []
    for component in components.filter({ $0.channel == .x }) + components.filter({ $0.channel != .x }) {
      guard let (scale, crossing) = scales(component) else { continue }
      builders.append(AxisBuilder(component: component, scale: scale, crossing: crossing, context: context))
    }
    var axes: [Axis] = []
    // Grid and axis mark the same values in one look.
    var parts: [Parts?] = []
    for builder in builders { parts.append(builder.component.isDisabled.value ? nil : try builder.parts()) }
    for (builder, parts) in zip(builders, parts) { if let axis = try builder.grid(parts) { axes.append(axis) } }
    for (builder, parts) in zip(builders, parts) where !builder.component.isMainExtracted {
      if let axis = try builder.main(parts) { axes.append(axis) }
    }
    return axes
  }

  /// What grid and axis share.
  struct Parts {
    /// The ticks at their places, before conditions.
    let ticks: [AxisTick]
    let rows: GuideRows
    let style: AxisTickStyle
  }

  private func parts() throws(SpecError) -> Parts {
    let ticks = try ticks()
    let rows = GuideRows(values: ticks.values, labels: ticks.labels, context: context, pointer: component.pointer)
    return Parts(ticks: try placed(ticks, rows), rows: rows, style: style(look))
  }

  /// The grid lines alone; `nil` without a grid.
  ///
  /// - Parameter known: the parts, where they are known already.
  func grid(_ known: Parts? = nil) throws(SpecError) -> Axis? {
    guard !component.isDisabled.value, look.own["grid"].flatMap({ context.constant($0) }).map({ Value($0).isTruthy }) == true else { return nil }
    let parts: Parts
    if let known { parts = known } else { parts = try self.parts() }
    var axis = Axis.grid(
      orient: component.orient.value, range: range, ticks: try styled(parts, Self.conditionalGrid), style: parts.style,
      extent: crossing?.rangeExtent.map { Span($0.start, $0.end) }, zIndex: look.own["zindex"].flatMap { context.constant($0)?.number } ?? 0)
    axis.tickRound = look.flag("tickRound")
    axis.offset = look.number("offset") ?? 0
    axis.translate = look.number("translate") ?? 0.5
    return axis
  }

  /// The axis without its grid; `nil` for one that is switched off.
  ///
  /// - Parameter known: the parts, where they are known already.
  func main(_ known: Parts? = nil) throws(SpecError) -> Axis? {
    guard !component.isDisabled.value else { return nil }
    let parts: Parts
    if let known { parts = known } else { parts = try self.parts() }
    let title = self.title
    var axis = Axis(
      orient: component.orient.value, range: range, ticks: try styled(parts, Self.conditional), style: parts.style,
      hasTicks: look.flag("ticks"), hasLabels: look.flag("labels"), hasDomain: look.flag("domain"), title: title, domain: look.stroke("domain"))
    axis.tickRound = look.flag("tickRound")
    axis.labelOverlap = look.overlap("labelOverlap")
    axis.labelSeparation = look.number("labelSeparation") ?? 0
    axis.labelBound = axis.labelOverlap == .off ? nil : look.tolerance("labelBound").flatMap { $0 == 0 ? nil : $0 }
    axis.labelFlush = look.tolerance("labelFlush")
    axis.labelFlushOffset = look.number("labelFlushOffset") ?? 0
    axis.minExtent = look.number("minExtent") ?? 0
    axis.maxExtent = look.number("maxExtent") ?? 200
    axis.offset = look.number("offset") ?? 0
    axis.position = look.number("position") ?? 0
    axis.translate = look.number("translate") ?? 0.5
    axis.zIndex = look.own["zindex"].flatMap { context.constant($0)?.number } ?? 0
    axis.isAccessible = look["aria"] != false && context.config["aria"] != false
    // Vega says nothing of an axis of which nothing is drawn.
    let isDrawn = axis.hasTicks || axis.hasLabels || axis.hasDomain || title != nil
    axis.label = look.text("description") ?? (isDrawn ? caption(title) : nil)
    return axis
  }

  // MARK: Parts

  private var range: Span {
    let extent = scale.rangeExtent ?? (0, 0)
    return Span(extent.start, extent.end)
  }

  private func ticks() throws(SpecError) -> AxisTicks {
    let minStep =
      look.own["tickMinStep"].flatMap { context.constant($0)?.number }
      ?? component.minStepUnit.flatMap { unit in
        (try? TimeUnit(name: unit.value.unit ?? "", step: Int(max(1, min(1e6, unit.value.step ?? 1))), utc: false))?.duration(in: context.zone)
      }
    return try AxisTicks(
      scale: scale, given: context.guideValues(component["values"], of: component.def), request: context.tickRequest(component["tickCount"]),
      minStep: minStep, format: component["format"], formatType: component["formatType"]?.string, pointer: component.pointer, context: context)
  }

  /// The ticks with the looks that conditions give some of them.
  private func styled(_ parts: Parts, _ properties: [String]) throws(SpecError) -> [AxisTick] {
    guard let styles = try styles(parts.rows, properties) else { return parts.ticks }
    var ticks = parts.ticks
    for (index, style) in styles.enumerated() { ticks[index].style = style }
    return ticks
  }

  /// The ticks at their places.
  private func placed(_ ticks: AxisTicks, _ rows: GuideRows) throws(SpecError) -> [AxisTick] {
    let band = tickBand
    let width = scale.bandwidth
    let labels = try labels(ticks, rows)
    let labelShift =
      component.labelBand.map { (scale.type == .band ? width * $0.value : 0) - (look.number("tickOffset") ?? 0) - (look.number("labelOffset") ?? 0) }
      ?? width / 2
    var result = ticks.values.indices.map { index in
      let position = ticks.positions[index]
      return AxisTick(
        position + width * band.share, label: labels[index], labelPosition: position + labelShift, flushPosition: position)
    }
    // A tick of its own where the first band begins, or once more at the first value where there are no bands.
    if band.hasExtra, let first = ticks.positions.first { result.append(AxisTick(first, label: [])) }
    return result
  }

  private func labels(_ ticks: AxisTicks, _ rows: GuideRows) throws(SpecError) -> [[String]] {
    let function = component.labelText?.value
    guard var text = component["labelExpr"]?.string ?? function else { return ticks.labels.map(context.broken) }
    if let function, component["labelExpr"] != nil { text = text.replacing("datum.label", with: function) }
    return try rows.values(text).map { value in
      let lines = context.lines(of: value)
      return lines.isEmpty ? [""] : lines
    }
  }

  /// Where in a band ticks go, and whether one is added at the start of the first.
  ///
  /// - Source: Vega `tickBand`.
  private var tickBand: (share: Double, hasExtra: Bool) {
    switch look.text("tickBand") {
    case "extent": (1, true)
    case nil: (look.number("bandPosition") ?? 0.5, look.flag("tickExtra"))
    default: (0.5, false)
    }
  }

  private func style(_ look: GuideLook) -> AxisTickStyle {
    AxisTickStyle(
      label: look.textStyle("label", styles: ["guide-label"]), labelAlign: look.choice("labelAlign"), labelBaseline: look.choice("labelBaseline"),
      labelAngle: look.number("labelAngle") ?? 0, labelPadding: look.number("labelPadding") ?? 0, labelOffset: look.number("labelOffset") ?? 0,
      labelLimit: look.number("labelLimit") ?? 0, tick: look.stroke("tick"), tickSize: look.number("tickSize") ?? 0,
      tickOffset: look.text("tickBand") == "extent" ? 0 : look.number("tickOffset") ?? 0, grid: look.stroke("grid"))
  }

  /// Looks by tick; `nil` where no property is conditional.
  private func styles(_ rows: GuideRows, _ properties: [String]) throws(SpecError) -> [AxisTickStyle]? {
    var columns: [(String, [JSONValue?])] = []
    for name in properties {
      guard let value = component[name], value["condition"] != nil || value["expr"] != nil else { continue }
      columns.append((name, try rows.values(value)))
    }
    guard !columns.isEmpty else { return nil }
    return (0..<rows.count).map { row in
      var bag: JSONObject = [:]
      for (name, values) in columns { bag[name] = values[row] ?? .null }
      return style(look.replacing(bag))
    }
  }

  private static let conditional = [
    "labelAlign", "labelBaseline", "labelColor", "labelFont", "labelFontSize", "labelFontStyle", "labelFontWeight", "labelOpacity", "labelOffset",
    "labelPadding", "tickColor", "tickDash", "tickDashOffset", "tickOpacity", "tickSize", "tickWidth",
  ]
  private static let conditionalGrid = ["gridColor", "gridDash", "gridDashOffset", "gridOpacity", "gridWidth"]

  private var title: AxisTitle? {
    guard let lines = component.title?.value.lines(context), !lines.isEmpty else { return nil }
    return AxisTitle(
      lines, style: look.textStyle("title", styles: ["guide-title"]), anchor: look.choice("titleAnchor") ?? .middle, align: look.choice("titleAlign"),
      angle: look.number("titleAngle"), baseline: look.choice("titleBaseline"), padding: look.number("titlePadding") ?? 0,
      limit: look.number("titleLimit") ?? context.config.style("limit", in: ["guide-title"])?.number ?? 0, x: look.number("titleX"),
      y: look.number("titleY"))
  }

  /// - Source: Vega `axisCaption`.
  private func caption(_ title: AxisTitle?) -> String {
    let kind = scale.type.isDiscrete ? "discrete" : scale.type.rawValue
    let named = title.map { " titled '\($0.lines.joined(separator: " "))'" } ?? ""
    let domain = DomainCaption.text(
      scale, format: component["format"], formatType: component["formatType"]?.string, context: context)
    return "\(component.orient.value.isHorizontal ? "X" : "Y")-axis\(named) for a \(kind) scale with \(domain)"
  }
}
