import ChartLayout
import Scenes
import Specs
import Tables

/// Builds the groups of a chart from its views, tables and scales: plots with their marks and guides, facets with their cells
/// and headers, concatenations.
///
/// - Out: groups in which every mark is finished and every guide is resolved; only places are open.
/// - Source: Vega-Lite's assemble phase (`compile/unit.ts`, `layer.ts`, `facet.ts`, `concat.ts`, `model.ts`).
struct Assembler {
  let setup: ScaleSetup
  let guides: GuidePlan
  let context: ChartContext
  let images: ImageReader
  /// The plot's size at the top when it has to fit a page; `nil` takes the spec's.
  var fitted: Size?

  /// A view drawn: its group, and the scales that guides further up may ask for.
  struct Assembled {
    var group: ViewGroup
    /// By unit; cells of a facet overwrite each other, since guides outside only concern shared scales.
    var scales: [ViewID: [Channel: ResolvedScale]] = [:]
    /// Plot size of a plain plot.
    var size: Size?
    /// The plot sizes of units.
    var sizes: [ViewID: Size] = [:]
  }

  func assemble(_ root: View, _ scope: AssemblyScope) throws(ChartError) -> ViewGroup {
    var assembled = try view(root, scope, fits: [.x, .y])
    assembled.group.title = title(of: root, size: assembled.size)
    return assembled.group
  }

  /// - Parameters:
  ///   - fits: the channels along which the view's plot takes the fitted size.
  ///   - axes: the plot's axes, where they are known from another one like it.
  func view(_ view: View, _ scope: AssemblyScope, fits: [Channel] = [], axes: [Axis]? = nil) throws(ChartError) -> Assembled {
    switch view.content {
    case .unit, .layer: try plot(view, scope, fits: fits, axes: axes)
    case .facet(let facet): try self.facet(view, facet, scope)
    case .concat(let concat): try self.concat(view, concat, scope, fits: fits)
    }
  }

  /// The scope with the domains of the scales that live at a view.
  func entering(_ view: View, _ scope: AssemblyScope) -> AssemblyScope {
    guard let own = setup.components[view.id], !own.isEmpty else { return scope }
    var inner = scope
    let domains = ScaleDomain(data: scope.units, context: context)
    for (channel, component) in own { inner.scales[channel] = domains.pending(component) }
    return inner
  }

  // MARK: Plots

  /// - Throws: ``ChartError/Reason/tooLarge(_:)`` when a discrete scale of a position has more values than can be drawn.
  private func checkCategories(_ pending: [ViewID: [Channel: PendingScale]], of view: View) throws(ChartError) {
    for scale in pending.values.flatMap(\.values) where scale.count > TickLimit.categories && [.x, .y].contains(scale.component.channel) {
      throw ChartError(
        .scale, pointer: scale.component.def.pointer,
        .tooLarge("\(scale.count) bands or points; at most \(TickLimit.categories) can be drawn"))
    }
  }

  private func plot(_ view: View, _ scope: AssemblyScope, fits: [Channel], axes: [Axis]?) throws(ChartError) -> Assembled {
    let pending = pendingByUnit(view, scope)
    try checkCategories(pending, of: view)
    let lengths = PlotSize(config: context.config, scales: pending)
    var size = Size(lengths.length(.x, of: view), lengths.length(.y, of: view))
    if let fitted, fits.contains(.x) { size.width = fitted.width }
    if let fitted, fits.contains(.y) { size.height = fitted.height }
    let sized = context.sized(width: size.width, height: size.height)
    var result = Assembled(group: ViewGroup(name: view.name.isEmpty ? nil : view.name + "_group", width: size.width, height: size.height))
    result.size = size
    var brushes: [SceneMark] = []
    for (id, unit) in view.units {
      let resolver = ScaleResolver(width: size.width, height: size.height, pending: pending[id] ?? [:], data: scope.units, context: sized)
      let scales = resolver.resolved()
      result.scales[id] = scales
      result.sizes[id] = size
      guard let data = scope.units[id] else { continue }
      let prefix = names(of: view)[id] ?? ""
      let marks: [SceneMark]
      do {
        marks = try MarkEncoder.marks(
          unit: unit, table: data.main, scales: scales, width: size.width, height: size.height, name: prefix + "marks",
          context: sized.seeing(scales))
      } catch {
        throw ChartError(.mark, error)
      }
      result.group.marks += try images.filling(marks, of: unit, context: sized)
      for brush in context.selections.brushes[id] ?? [] {
        guard let (behind, before) = brush.marks(scales, size: size) else { continue }
        result.group.marks.insert(behind, at: 0)
        brushes.append(before)
      }
    }
    result.group.marks += brushes
    if let axes { result.group.axes = axes } else { result.group.axes = try guides.axes(inside: view, scales: result.scales, context: sized) }
    result.group.legends = try guides.legends(at: view, scales: result.scales, sizes: result.sizes, context: sized)
    style(&result.group, ViewStyle(view, config: context.config), context: sized)
    return result
  }

  private func pendingByUnit(_ view: View, _ scope: AssemblyScope) -> [ViewID: [Channel: PendingScale]] {
    let inner = entering(view, scope)
    if view.unit != nil { return [view.id: inner.scales] }
    return view.children.reduce(into: [:]) { result, child in result.merge(pendingByUnit(child, inner)) { $1 } }
  }

  /// The prefix of each unit's mark names.
  private func names(of view: View) -> [ViewID: String] {
    if view.unit != nil { return [view.id: view.name.isEmpty ? "" : view.name + "_"] }
    return view.children.reduce(into: [:]) { $0.merge(names(of: $1)) { $1 } }
  }

  private func style(_ group: inout ViewGroup, _ style: ViewStyle, context: ChartContext) {
    let frame = style.frame
    func paint(_ setting: Setting<PaintSpec>?) -> Paint? { context.constant(setting).flatMap { Paint($0) } }
    group.fill = paint(frame.fill)
    group.fillOpacity = context.constant(frame.fillOpacity) ?? 1
    group.opacity = context.constant(frame.opacity) ?? 1
    if let stroke = paint(frame.stroke) {
      group.stroke = Stroke(
        stroke, width: context.constant(frame.strokeWidth) ?? 1, opacity: context.constant(frame.strokeOpacity) ?? 1,
        cap: context.constant(frame.strokeCap).flatMap(Stroke.Cap.init) ?? .butt,
        join: context.constant(frame.strokeJoin).flatMap(Stroke.Join.init) ?? .miter,
        dash: context.constant(frame.strokeDash) ?? [], dashOffset: context.constant(frame.strokeDashOffset) ?? 0)
    }
    if let radius = context.constant(frame.cornerRadius) {
      group.corners = CornerRadii(topLeft: radius, topRight: radius, bottomRight: radius, bottomLeft: radius)
    }
    group.clips = context.constant(frame.clip) ?? false
  }

  // MARK: Concatenations

  private func concat(_ view: View, _ concat: View.Concat, _ scope: AssemblyScope, fits: [Channel]) throws(ChartError) -> Assembled {
    let inner = entering(view, scope)
    var result = Assembled(group: ViewGroup(name: view.name.isEmpty ? nil : view.name + "_group"))
    var sizes: [Size?] = []
    // A width that all charts below each other share is the whole's width, and is fitted with it.
    let shared = fitted == nil ? [] : fits.filter { $0 == .x && concat.columns == 1 || $0 == .y && concat.columns == nil }
    for child in concat.children {
      var assembled = try self.view(child, inner, fits: shared)
      assembled.group.title = title(of: child, size: assembled.size)
      if scope.isFaceted {
        // Vega-Lite counts such steps outside of the facet, where their scale is unknown, so that the frame collapses.
        if setup.followsSteps(.x, of: child) { assembled.group.width = 0 }
        if setup.followsSteps(.y, of: child) { assembled.group.height = 0 }
      }
      result.group.children.append(assembled.group)
      result.scales.merge(assembled.scales) { $1 }
      result.sizes.merge(assembled.sizes) { $1 }
      sizes.append(assembled.size)
    }
    // Charts below each other that are equally wide give the whole that width; likewise heights beside each other.
    if concat.columns == 1, let width = sharedLength(sizes.map { $0?.width }, .x, concat) { result.group.width = width }
    if concat.columns == nil, let height = sharedLength(sizes.map { $0?.height }, .y, concat) { result.group.height = height }
    var grid = gridLayout(view, spacing: context.config.concat?.spacing ?? 20, align: .each)
    grid.columns = concat.columns
    result.group.grid = grid
    result.group.legends = try guides.legends(at: view, scales: result.scales, sizes: result.sizes, context: context)
    return result
  }

  /// The one length that all children have, if no step decides it.
  private func sharedLength(_ lengths: [Double?], _ channel: Channel, _ concat: View.Concat) -> Double? {
    guard let first = lengths.first, let first, lengths.allSatisfy({ $0 == first }) else { return nil }
    return concat.children.contains { setup.followsSteps(channel, of: $0) } ? nil : first
  }

  /// Spacing, alignment and centering as a view says.
  func gridLayout(_ view: View, spacing: Double, align: GridAlign) -> GridLayout {
    let spec = view.spec
    func both<Given, Settled>(_ setting: RowColumnSetting<Given>?, _ standard: Settled, _ read: (Given) -> Settled?) -> RowColumn<Settled> {
      RowColumn(row: setting?.row.flatMap(read) ?? standard, column: setting?.column.flatMap(read) ?? standard)
    }
    return GridLayout(
      padding: both(spec.spacing, spacing) { $0 }, align: both(spec.align, align) { GridAlign(rawValue: $0.rawValue) },
      center: both(spec.center, false) { $0 }, bounds: spec.bounds.flatMap { GridBounds(rawValue: $0.rawValue) } ?? .full)
  }

  /// A view's own title, or that of the first of its layers that has one.
  ///
  /// - Parameter size: the plot's, which the title's expressions may ask for.
  func title(of view: View, size: Size? = nil) -> Title? {
    let sized = size.map { context.sized(width: $0.width, height: $0.height) } ?? context
    if let title = guides.title(view, context: sized) { return title }
    guard view.isLayer else { return nil }
    for child in view.children { if let title = title(of: child, size: size) { return title } }
    return nil
  }
}
