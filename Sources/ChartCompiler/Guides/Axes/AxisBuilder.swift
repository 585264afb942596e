import ChartLayout
import Chronology
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
  private let look: GuideLook<AxisMembers>

  /// - Parameter context: sized, so that `width` and `height` are the plot's.
  init(component: AxisComponent, scale: ResolvedScale, crossing: ResolvedScale?, context: ChartContext) {
    (self.component, self.scale, self.crossing, self.context) = (component, scale, crossing, context)
    look = GuideLook(
      own: component.properties.members,
      configured: AxisConfig.vega(orient: component.orient.value, isBand: scale.type == .band, config: context.config), context: context)
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
    guard !component.isDisabled.value, look.own.grid == true else { return nil }
    let parts: Parts
    if let known { parts = known } else { parts = try self.parts() }
    var axis = Axis.grid(
      orient: component.orient.value, range: range, ticks: try styled(parts, gridLooks), style: parts.style,
      extent: crossing?.rangeExtent.map { Span($0.start, $0.end) }, zIndex: look.own.zindex ?? 0)
    axis.tickRound = look.plain(\.tickRound) ?? false
    axis.offset = look[\.offset] ?? 0
    axis.translate = look[\.translate] ?? 0.5
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
      orient: component.orient.value, range: range, ticks: try styled(parts, looks), style: parts.style,
      hasTicks: look.plain(\.ticks) ?? false, hasLabels: look.plain(\.labels) ?? false, hasDomain: look.plain(\.domain) ?? false, title: title,
      domain: look.stroke(.domain))
    axis.tickRound = look.plain(\.tickRound) ?? false
    axis.labelOverlap = look.overlap(\.labelOverlap)
    axis.labelSeparation = look[\.labelSeparation] ?? 0
    axis.labelBound = axis.labelOverlap == .off ? nil : look.tolerance(\.labelBound).flatMap { $0 == 0 ? nil : $0 }
    axis.labelFlush = look.tolerance(\.labelFlush)
    axis.labelFlushOffset = look[\.labelFlushOffset] ?? 0
    axis.minExtent = look[\.minExtent] ?? 0
    axis.maxExtent = look[\.maxExtent] ?? 200
    axis.offset = look[\.offset] ?? 0
    axis.position = look[\.position] ?? 0
    axis.translate = look[\.translate] ?? 0.5
    axis.zIndex = look.own.zindex ?? 0
    axis.isAccessible = look[\.aria] != false && context.config.aria != false
    // Vega says nothing of an axis of which nothing is drawn.
    let isDrawn = axis.hasTicks || axis.hasLabels || axis.hasDomain || title != nil
    axis.label = look[\.description] ?? (isDrawn ? caption(title) : nil)
    return axis
  }

  // MARK: Parts

  private var range: Span {
    let extent = scale.rangeExtent ?? (0, 0)
    return Span(extent.start, extent.end)
  }

  private func ticks() throws(SpecError) -> AxisTicks {
    let minStep =
      context.constant(look.own.tickMinStep)
      ?? component.minStepUnit.flatMap { unit in
        (try? TimeUnit(name: unit.value.unit ?? "", step: Int(max(1, min(1e6, unit.value.step ?? 1))), utc: false))?.duration(in: context.zone)
      }
    return try AxisTicks(
      scale: scale, given: context.guideValues(component.properties.values, of: component.def),
      request: context.tickRequest(component.properties.tickCount),
      minStep: minStep, format: component.properties.format, formatType: component.properties.formatType, pointer: component.pointer, context: context
    )
  }

  /// The ticks with the looks that conditions give some of them.
  private func styled(_ parts: Parts, _ collect: (GuideRows) throws(SpecError) -> ConditionalLook) throws(SpecError) -> [AxisTick] {
    let conditional = try collect(parts.rows)
    guard !conditional.isEmpty else { return parts.ticks }
    var ticks = parts.ticks
    for row in conditional.members.indices {
      ticks[row].style = style(look.replacing(conditional.members[row], hiding: conditional.hidden[row]))
    }
    return ticks
  }

  /// The ticks at their places.
  private func placed(_ ticks: AxisTicks, _ rows: GuideRows) throws(SpecError) -> [AxisTick] {
    let band = tickBand
    let width = scale.bandwidth
    let labels = try labels(ticks, rows)
    let labelShift =
      component.labelBand.map { (scale.type == .band ? width * $0.value : 0) - (look[\.tickOffset] ?? 0) - (look[\.labelOffset] ?? 0) }
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
    guard var text = component.properties.labelExpr ?? function else { return ticks.labels.map(context.broken) }
    if let function, component.properties.labelExpr != nil { text = text.replacing("datum.label", with: function) }
    return try rows.values(text).map { value in
      let lines = context.lines(of: value)
      return lines.isEmpty ? [""] : lines
    }
  }

  /// Where in a band ticks go, and whether one is added at the start of the first.
  ///
  /// - Source: Vega `tickBand`.
  private var tickBand: (share: Double, hasExtra: Bool) {
    switch look[\.tickBand] {
    case .extent?: (1, true)
    case nil: (look[\.bandPosition] ?? 0.5, look.plain(\.tickExtra) ?? false)
    case .center?: (0.5, false)
    }
  }

  private func style(_ look: GuideLook<AxisMembers>) -> AxisTickStyle {
    AxisTickStyle(
      label: look.textStyle(.label, styles: ["guide-label"]), labelAlign: look.choice(\.labelAlign), labelBaseline: look.choice(\.labelBaseline),
      labelAngle: look[\.labelAngle] ?? 0, labelPadding: look[\.labelPadding] ?? 0, labelOffset: look[\.labelOffset] ?? 0,
      labelLimit: look[\.labelLimit] ?? 0, tick: look.stroke(.tick), tickSize: look[\.tickSize] ?? 0,
      tickOffset: look[\.tickBand] == .extent ? 0 : look[\.tickOffset] ?? 0, grid: look.stroke(.grid))
  }

  /// The looks of labels and ticks that differ from one to the next.
  private func looks(_ rows: GuideRows) throws(SpecError) -> ConditionalLook {
    var looks = ConditionalLook(rows)
    for path in [\AxisMembers.labelAlign, \.labelBaseline, \.labelFont, \.labelFontStyle] { try looks.add(path, of: component, rows) }
    for path in [
      \AxisMembers.labelFontSize, \.labelOpacity, \.labelOffset, \.labelPadding, \.tickDashOffset, \.tickOpacity, \.tickSize, \.tickWidth,
    ] { try looks.add(path, of: component, rows) }
    try looks.add(\.labelColor, of: component, rows)
    try looks.add(\.labelFontWeight, of: component, rows)
    try looks.add(\.tickColor, of: component, rows)
    try looks.add(\.tickDash, of: component, rows)
    return looks
  }

  /// The looks of grid lines that differ from one to the next.
  private func gridLooks(_ rows: GuideRows) throws(SpecError) -> ConditionalLook {
    var looks = ConditionalLook(rows)
    for path in [\AxisMembers.gridDashOffset, \.gridOpacity, \.gridWidth] { try looks.add(path, of: component, rows) }
    try looks.add(\.gridColor, of: component, rows)
    try looks.add(\.gridDash, of: component, rows)
    return looks
  }

  private var title: AxisTitle? {
    guard let lines = component.title?.value.lines(context), !lines.isEmpty else { return nil }
    return AxisTitle(
      lines, style: look.textStyle(.title, styles: ["guide-title"]), anchor: look.choice(\.titleAnchor) ?? .middle, align: look.choice(\.titleAlign),
      angle: look[\.titleAngle], baseline: look.choice(\.titleBaseline), padding: look[\.titlePadding] ?? 0,
      limit: look[\.titleLimit] ?? context.constant(context.config.style(\.limit, in: ["guide-title"])) ?? 0, x: look[\.titleX], y: look[\.titleY])
  }

  /// - Source: Vega `axisCaption`.
  private func caption(_ title: AxisTitle?) -> String {
    let kind = scale.type.isDiscrete ? "discrete" : scale.type.rawValue
    let named = title.map { " titled '\($0.lines.joined(separator: " "))'" } ?? ""
    let domain = DomainCaption.text(
      scale, format: component.properties.format, formatType: component.properties.formatType, context: context)
    return "\(component.orient.value.isHorizontal ? "X" : "Y")-axis\(named) for a \(kind) scale with \(domain)"
  }
}
