import Specs
import Tables

/// Decides which scales a chart has, at which view each lives, and where domain and range come from.
///
/// - In: views. Out: components by view; a unit's channel uses the component of the nearest view above that kept it.
/// - No data is read: what depends on data or sizes is a source, turned into numbers by ``ScaleResolver``.
/// - Source: Vega-Lite `compile/scale/parse.ts`, `domain.ts`, `properties.ts`, `range.ts`.
struct ScaleSetup {
  let config: Config
  private let selections: Selections
  /// Components by view and channel, children that were merged upward removed.
  private(set) var components: [ViewID: [Channel: ScaleComponent]] = [:]
  /// What was decided for each view and channel.
  private(set) var modes: [ViewID: [Channel: ResolveSpec.Mode]] = [:]
  /// The type that a unit's channel ends up with.
  private(set) var unitTypes: [ViewID: [Channel: ScaleType]] = [:]
  private var owners: [ViewID: [Channel: ViewID]] = [:]

  /// - Parameter selections: whose initial values some domains follow.
  init(_ root: View, config: Config, selections: Selections = Selections()) {
    (self.config, self.selections) = (config, selections)
    settleTypes(root)
    spreadTypes(root, inherited: [:])
    for (id, unit) in root.units { fill(id, unit) }
    _ = collect(root)
  }

  /// Vega-Lite's default sharing (`defaultScaleResolve`).
  static func defaultMode(_ channel: Channel, in view: View) -> ResolveSpec.Mode {
    if view.isFacet { return channel == .theta ? .independent : .shared }
    if view.isLayer { return .shared }
    return channel.isXorY || channel.isOffset || channel.isPolar ? .independent : .shared
  }

  /// Whether a plot is as long as the bands of its scale are many.
  ///
  /// - Source: Vega-Lite's layout size "step".
  func followsSteps(_ channel: Channel, of view: View) -> Bool {
    view.units.contains { id, _ in
      guard let component = components[id]?[channel] ?? components[view.id]?[channel], component.type.value.isDiscrete else { return false }
      switch component.range.value {
      case .step, .stepForOffset: return true
      default: return false
      }
    }
  }

  // MARK: Types

  private var types: [ViewID: [Channel: Explicit<ScaleType>]] = [:]

  private mutating func settleTypes(_ view: View) {
    if let unit = view.unit {
      for channel in Channel.scaled {
        guard let def = unit.encoding.fieldOrDatum(channel), def.scale?.isNone != true,
          let type = ScaleType.settled(channel, def, unit: unit, config: config)
        else { continue }
        types[view.id, default: [:]][channel] = Explicit(type, explicit: def.scale?.value?.type == type)
      }
      return
    }
    for child in view.children { settleTypes(child) }
    var merged: [Channel: Explicit<ScaleType>] = [:]
    for child in view.children {
      for channel in Channel.scaled {
        guard let type = types[child.id]?[channel] else { continue }
        let mode = modes[view.id]?[channel] ?? view.resolve.scale[channel] ?? Self.defaultMode(channel, in: view)
        modes[view.id, default: [:]][channel] = mode
        guard mode == .shared else { continue }
        guard let before = merged[channel] else { merged[channel] = type; continue }
        if before.value.isCompatible(with: type.value) {
          merged[channel] = before.merged(with: type) { $0.value.precedence >= $1.value.precedence ? $0 : $1 }
        } else {
          modes[view.id, default: [:]][channel] = .independent
          merged[channel] = nil
        }
      }
    }
    for channel in merged.keys {
      for child in view.children { types[child.id]?[channel] = nil }
    }
    types[view.id] = merged
  }

  private mutating func spreadTypes(_ view: View, inherited: [Channel: (type: ScaleType, owner: ViewID)]) {
    var scope = inherited
    for (channel, type) in types[view.id] ?? [:] { scope[channel] = (type.value, view.id) }
    if view.unit != nil {
      unitTypes[view.id] = scope.mapValues(\.type)
      owners[view.id] = scope.mapValues(\.owner)
    }
    for child in view.children { spreadTypes(child, inherited: scope) }
  }

  // MARK: Units

  private var unitComponents: [ViewID: [Channel: ScaleComponent]] = [:]

  private mutating func fill(_ id: ViewID, _ unit: Unit) {
    var components: [Channel: ScaleComponent] = [:]
    for channel in Channel.scaled {
      guard let def = unit.encoding.fieldOrDatum(channel), def.scale?.isNone != true, let type = unitTypes[id]?[channel],
        let own = ScaleType.settled(channel, def, unit: unit, config: config)
      else { continue }
      let rules = UnitScaleRules(id: id, unit: unit, types: unitTypes[id] ?? [:], config: config)
      var component = ScaleComponent(
        channel: channel, type: Explicit(type, explicit: def.scale?.value?.type == own), unitID: id, def: def)
      component.domains = rules.domains(channel, def)
      component.properties = rules.properties(channel, def)
      component.selected = selections.domain(channel, def, unitID: id)
      component.bins = rules.bins(channel, def).map { Explicit($0, explicit: false) }
      component.range = rules.range(channel, def, component: component)
      components[channel] = component
    }
    unitComponents[id] = components
  }

  // MARK: Merging upward

  private mutating func collect(_ view: View) -> [Channel: ScaleComponent] {
    if view.unit != nil {
      components[view.id] = unitComponents[view.id]?.filter { owners[view.id]?[$0.key] == view.id }
      return unitComponents[view.id] ?? [:]
    }
    var merged: [Channel: ScaleComponent] = [:]
    for child in view.children {
      for (channel, component) in collect(child) where types[view.id]?[channel] != nil || ownedAbove(channel, view) {
        merged[channel] = merged[channel].map { Self.merge($0, component) } ?? component
      }
    }
    components[view.id] = merged.filter { types[view.id]?[$0.key] != nil }
    return merged
  }

  /// Whether a channel's scale lives at a view further up, so that this view passes its children's parts on.
  private func ownedAbove(_ channel: Channel, _ view: View) -> Bool {
    view.units.contains { owners[$0.id]?[channel].map { $0 < view.id } ?? false }
  }

  private static func merge(_ first: ScaleComponent, _ second: ScaleComponent) -> ScaleComponent {
    var result = first
    result.type = first.type.merged(with: second.type) { $0.value.precedence >= $1.value.precedence ? $0 : $1 }
    result.domains = first.domains.merged(with: second.domains) { Explicit($0.value + $1.value, explicit: $0.isExplicit) }
    result.properties = first.properties.merged(with: second.properties)
    result.selected = first.selected ?? second.selected
    result.bins = first.bins.merged(with: second.bins)
    result.range = first.range.merged(with: second.range) { a, b in
      if case .step(let x) = a.value, case .step(let y) = b.value { return x >= y ? a : b }
      return a
    }
    return result
  }
}
