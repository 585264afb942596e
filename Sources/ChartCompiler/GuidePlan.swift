import ChartLayout
import Scenes
import Specs
import Tables

/// Which axes, legends and headers a chart has and at which view each is drawn, before data.
///
/// - Source: Vega-Lite `parseAxesAndHeaders`, `parseLegends` and their `resolve` rules.
struct GuidePlan: Sendable {
  /// The axes of plots (units, or the layers around them), by view and channel.
  private var axes: [Int: [Channel: [AxisComponent]]] = [:]
  /// Axes that a facet shows in its headers and footers.
  private var shared: [Int: [AxisComponent]] = [:]
  private let context: ChartContext

  init(_ root: View, setup: ScaleSetup, context: ChartContext) {
    self.context = context
    collectAxes(root, setup)
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
        axes[view.id, default: [:]][channel] = AxisComponent.layered(parts, isShared: sharesAxis(view, channel, setup))
      }
    case .facet(let facet):
      collectAxes(facet.child, setup)
      guard facet.child.unit != nil || facet.child.isLayer else { return }
      for channel in [Channel.x, .y] where sharesAxis(view, channel, setup) {
        guard let components = axes[facet.child.id]?[channel] else { continue }
        shared[view.id, default: []] += components
        axes[facet.child.id]?[channel] = components.map { $0.mainExtracted() }
      }
    case .concat(let concat):
      for child in concat.children { collectAxes(child, setup) }
    }
  }

  private func sharesAxis(_ view: View, _ channel: Channel, _ setup: ScaleSetup) -> Bool {
    let mode = setup.modes[view.id]?[channel] ?? view.resolve.scale[channel] ?? ScaleSetup.defaultMode(channel, in: view)
    return mode == .shared && view.resolve.axis[channel] != .independent
  }

  /// The axes of a plot.
  func axes(inside view: View, scales: [Int: [Channel: ResolvedScale]], context: ChartContext) throws(ChartError) -> [Axis] {
    let components = [Channel.x, .y].flatMap { axes[view.id]?[$0] ?? [] }
    return try guide { () throws(SpecError) in
      try AxisBuilder.axes(components, scales: { lookUp($0, scales) }, context: context)
    }
  }

  private func lookUp(_ component: AxisComponent, _ scales: [Int: [Channel: ResolvedScale]]) -> (scale: ResolvedScale, crossing: ResolvedScale?)? {
    guard let own = scales[component.unitID], let scale = own[component.channel] else { return nil }
    return (scale, own[component.channel == .x ? .y : .x])
  }

  private func guide<Result>(_ body: () throws(SpecError) -> Result) throws(ChartError) -> Result {
    do { return try body() } catch { throw ChartError(.guide, error) }
  }

  func legends(at view: View, scales: [Int: [Channel: ResolvedScale]], context: ChartContext) throws(ChartError) -> [Legend] { [] }
  func title(_ view: View, context: ChartContext) -> Title? { nil }
  func cellTitle(_ view: View, _ facet: View.Facet, row: [Value], column: [Value], wrapped: [Value], context: ChartContext) -> Title? { nil }
  func headers(
    _ view: View, _ facet: View.Facet, shape: FacetShape, scales: [Int: [Channel: ResolvedScale]], grid: inout GridLayout, context: ChartContext
  ) throws(ChartError) -> [ViewGroup] { [] }
}
