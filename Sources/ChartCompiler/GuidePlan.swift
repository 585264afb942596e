import ChartLayout
import Scenes
import Specs
import Tables

/// Which axes, legends and headers a chart has and at which view each is drawn, before data.
///
/// - Source: Vega-Lite `parseAxesAndHeaders`, `parseLegends` and their `resolve` rules.
struct GuidePlan: Sendable {
  /// The axes of plots (units, or the layers around them), by view and channel.
  private var axes: [ViewID: [Channel: [AxisComponent]]] = [:]
  /// Axes that a facet shows in its headers and footers.
  private var shared: [ViewID: [AxisComponent]] = [:]
  /// Legends by the view that they stand at.
  private var legends: [ViewID: [LegendComponent]] = [:]
  /// Headers by facet.
  private var headers: [ViewID: [HeaderComponent]] = [:]
  private let context: ChartContext

  init(_ root: View, setup: ScaleSetup, context: ChartContext) {
    self.context = context
    collectAxes(root, setup)
    legends[root.id, default: []] += collectLegends(root, setup)
    collectHeaders(root)
  }

  private func guide<Result>(_ body: () throws(SpecError) -> Result) throws(ChartError) -> Result {
    do { return try body() } catch { throw ChartError(.guide, error) }
  }

  // MARK: Axes

  private mutating func collectAxes(_ view: View, _ setup: ScaleSetup) {
    switch view.content {
    case .unit(let unit):
      for channel in [Channel.x, .y] {
        guard let type = setup.unitTypes[view.id]?[channel],
          let component = AxisComponent(unit: unit, unitID: view.id, channel: channel, scaleType: type, context: context)
        else { continue }
        axes[view.id, default: [:]][channel] = [component]
      }
    case .layer(let children):
      for child in children { collectAxes(child, setup) }
      for channel in [Channel.x, .y] {
        let parts = children.map { axes[$0.id]?[channel] ?? [] }
        guard parts.contains(where: { !$0.isEmpty }) else { continue }
        axes[view.id, default: [:]][channel] = AxisComponent.layered(parts, isShared: shares(view, channel, setup, view.resolve.axis))
      }
    case .facet(let facet):
      collectAxes(facet.child, setup)
      guard facet.child.unit != nil || facet.child.isLayer else { return }
      for channel in [Channel.x, .y] where shares(view, channel, setup, view.resolve.axis) {
        guard let components = axes[facet.child.id]?[channel] else { continue }
        shared[view.id, default: []] += components
        axes[facet.child.id]?[channel] = components.map { $0.mainExtracted() }
      }
    case .concat(let concat):
      for child in concat.children { collectAxes(child, setup) }
    }
  }

  /// Whether the views inside a view share a guide: their scale is shared and nobody wants it otherwise.
  private func shares(_ view: View, _ channel: Channel, _ setup: ScaleSetup, _ guides: [Channel: ResolveSpec.Mode]) -> Bool {
    let mode = setup.modes[view.id]?[channel] ?? view.resolve.scale[channel] ?? ScaleSetup.defaultMode(channel, in: view)
    return mode == .shared && guides[channel] != .independent
  }

  /// The axes of a plot.
  func axes(inside view: View, scales: [ViewID: [Channel: ResolvedScale]], context: ChartContext) throws(ChartError) -> [Axis] {
    let components = [Channel.x, .y].flatMap { axes[view.id]?[$0] ?? [] }
    return try guide { () throws(SpecError) in
      try AxisBuilder.axes(components, scales: { lookUp($0, scales) }, context: context)
    }
  }

  private func lookUp(_ component: AxisComponent, _ scales: [ViewID: [Channel: ResolvedScale]]) -> (scale: ResolvedScale, crossing: ResolvedScale?)? {
    guard let own = scales[component.unitID], let scale = own[component.channel] else { return nil }
    return (scale, own[component.channel == .x ? .y : .x])
  }

  // MARK: Legends

  /// The legends that a view leaves to the views around it; those that stay are kept for it.
  private mutating func collectLegends(_ view: View, _ setup: ScaleSetup) -> [LegendComponent] {
    if let unit = view.unit {
      return LegendComponent.channels.compactMap { channel in
        guard let type = setup.unitTypes[view.id]?[channel], unit.encoding.fieldOrDatum(channel) != nil else { return nil }
        return LegendComponent(unit: unit, unitID: view.id, channel: channel, scaleType: type, config: context.config)
      }
    }
    let parts = view.children.map { collectLegends($0, setup) }
    let divided = LegendComponent.divided(parts) { shares(view, $0, setup, view.resolve.legend) }
    for (child, own) in zip(view.children, divided.own) where !own.isEmpty {
      legends[child.id, default: []] += own
    }
    return divided.shared
  }

  /// The legends of a plot, with those that nested layers keep, or of a view around plots.
  func legends(at view: View, scales: [ViewID: [Channel: ResolvedScale]], sizes: [ViewID: Size], context: ChartContext) throws(ChartError) -> [Legend]
  {
    var ids = [view.id]
    if view.isLayer { ids += layers(of: view) }
    // Layers are one plot, which shows what each of its layers keeps to itself.
    let components = ids.compactMap { legends[$0] }
    return try guide { () throws(SpecError) in
      try LegendBuilder.legends(
        components, scales: { scales[$0.unitID]?[$1] }, size: { sizes[$0].map { ($0.width, $0.height) } }, context: context)
    }
  }

  private func layers(of view: View) -> [ViewID] { view.children.flatMap { [$0.id] + layers(of: $0) } }

  // MARK: Titles and headers

  func title(_ view: View, context: ChartContext) -> Title? {
    ViewTitle.title(of: view.spec, isPlot: view.unit != nil || view.isLayer, context: context)
  }

  private mutating func collectHeaders(_ view: View) {
    for child in view.children { collectHeaders(child) }
    guard case .facet(let facet) = view.content else { return }
    var own = HeaderComponent.components(of: facet, config: context.config)
    if facet.child.isFacet, var inner = headers[facet.child.id] {
      // A facet inside a facet by the same channel has one title with it.
      for index in own.indices {
        guard let below = inner.firstIndex(where: { $0.channel == own[index].channel }) else { continue }
        own[index].absorb(titleOf: &inner[below])
      }
      headers[facet.child.id] = inner
    }
    headers[view.id] = own
  }

  /// The label that a cell carries as its title.
  func cellTitle(
    _ view: View, row: [Value], column: [Value], wrapped: [Value], context: ChartContext
  ) throws(ChartError) -> Title? {
    for header in headers[view.id] ?? [] where header.labelsAreCellTitles {
      let key = header.channel == .row ? row : header.channel == .column ? column : wrapped
      guard let value = key.first else { continue }
      return try guide { () throws(SpecError) in try header.label(for: value, end: key.dropFirst().first, context: context) }
    }
    return nil
  }

  /// The groups around the cells: titles, and a header and footer a row and column with labels and shared axes.
  ///
  /// - Source: Vega-Lite `assembleHeaderMarks`.
  func headers(
    _ view: View, shape: FacetShape, scales: [ViewID: [Channel: ResolvedScale]], grid: inout GridLayout, context: ChartContext
  ) throws(ChartError) -> [ViewGroup] {
    let components = headers[view.id] ?? []
    grid.place(components, hasSize: shape.sizes != nil)
    var groups: [ViewGroup] = []
    for header in components {
      guard let title = header.title(context) else { continue }
      groups.append(
        ViewGroup(name: "\(header.channel.rawValue)-title", role: header.titlePlace == .row ? .rowTitle : .columnTitle, title: title))
    }
    for channel in [Channel.row, .column] {
      let header = components.first { $0.channel == channel }
      for isHeader in [true, false] {
        groups += try headerGroups(view, channel, header, isHeader: isHeader, shape: shape, scales: scales, context: context)
      }
    }
    return groups
  }

  private func headerGroups(
    _ view: View, _ channel: Channel, _ header: HeaderComponent?, isHeader: Bool, shape: FacetShape, scales: [ViewID: [Channel: ResolvedScale]],
    context: ChartContext
  ) throws(ChartError) -> [ViewGroup] {
    let isRow = channel == .row
    let position: Channel = isRow ? .y : .x
    let components = (shared[view.id] ?? []).filter { $0.channel == position && SharedAxes.isInHeader($0) == isHeader }
    let size = (shape.sizes ?? []).reduce(Size(0, 0)) { Size(max($0.width, $1.width), max($0.height, $1.height)) }
    let sized = context.sized(width: size.width, height: size.height)
    var axes: [Axis] = []
    for component in components {
      guard let (scale, crossing) = lookUp(component, scales) else { continue }
      let main = try guide { () throws(SpecError) in
        try AxisBuilder(component: component, scale: scale, crossing: crossing, context: sized).main()
      }
      if let main { axes.append(main) }
    }
    let isLabeled = header.map { $0.labelsAreInHeaders && $0.labelsAreFooters != isHeader } ?? false
    guard isLabeled || !axes.isEmpty else { return [] }
    let keys = isRow ? shape.rows : shape.columns
    let count = keys?.count ?? (isRow ? shape.headerRows : shape.headerColumns)
    var groups: [ViewGroup] = []
    for index in 0..<count {
      var group = ViewGroup(
        name: (view.name.isEmpty ? "" : view.name + "_") + "\(channel.rawValue)_\(isHeader ? "header" : "footer")",
        role: isRow ? (isHeader ? .rowHeader : .rowFooter) : (isHeader ? .columnHeader : .columnFooter))
      if shape.sizes != nil {
        let length = shape.length(isRow: isRow, at: index)
        if isRow { group.height = length } else { group.width = length }
      }
      group.axes = axes
      if isLabeled, let header, let key = keys?[index], let value = key.first {
        group.title = try guide { () throws(SpecError) in try header.label(for: value, end: key.dropFirst().first, context: context) }
      }
      groups.append(group)
    }
    return groups
  }
}
