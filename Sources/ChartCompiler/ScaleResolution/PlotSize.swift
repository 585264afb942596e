import Scales
import Specs

/// How large a plot is: as its author said, or as many steps as its discrete scales have values.
///
/// - Source: Vega-Lite `compile/layoutsize/parse.ts` and `assemble.ts`.
struct PlotSize {
  let config: Config
  /// Scales that each of the plot's units uses, domains known.
  let scales: [ViewID: [Channel: PendingScale]]

  /// The size along a channel, in points, for a unit or for layers, whose written sizes win over defaults.
  func length(_ channel: Channel, of view: View) -> Double {
    if case .points(let points) = view.size[channel] { return points }
    var chosen: (length: Double, isExplicit: Bool)?
    for (id, unit) in view.units {
      let own = length(channel, of: unit, scales: scales[id] ?? [:])
      if chosen == nil || (own.isExplicit && !chosen!.isExplicit) { chosen = own }
    }
    return chosen?.length ?? 0
  }

  private func length(_ channel: Channel, of unit: Unit, scales: [Channel: PendingScale]) -> (length: Double, isExplicit: Bool) {
    switch unit.size[channel] {
    case .points(let points): return (points, true)
    case .container, .step, nil: break
    }
    let isExplicit = if case .step = unit.size[channel] { true } else { false }
    if let scale = scales[channel] {
      guard scale.component.type.value.isDiscrete else { return (continuousLength(channel), false) }
      if let step = Self.step(scale, among: scales) {
        let space = BandScale.space(count: scale.count, paddingInner: scale.paddingInner, paddingOuter: scale.paddingOuter)
        return (step * space, isExplicit)
      }
      if case .points(let points) = UnitScaleRules.discreteSize(channel, config) { return (points, false) }
      return (continuousLength(channel), false)
    }
    if unit.mark.type == .arc { return (continuousLength(channel), false) }
    switch unit.size[channel] ?? UnitScaleRules.discreteSize(channel, config) {
    case .points(let points): return (points, false)
    case .step(let step, _): return (step, isExplicit)
    case .container: return (continuousLength(channel), false)
    }
  }

  private func continuousLength(_ channel: Channel) -> Double {
    (channel.sizeName == "width" ? config.view?.continuousWidth : config.view?.continuousHeight) ?? 300
  }

  /// The points per band of a scale whose range is a step, those of a nested offset included.
  static func step(_ scale: PendingScale, among scales: [Channel: PendingScale]) -> Double? {
    switch scale.component.range.value {
    case .step(let step): return step
    case .stepForOffset(let step):
      guard let offset = scale.component.channel.offset.flatMap({ scales[$0] }) else { return step }
      let count =
        offset.component.type.value == .band
        ? BandScale.space(count: offset.count, paddingInner: offset.paddingInner, paddingOuter: offset.paddingOuter) : Double(offset.count)
      let inner = scale.component.properties.paddingInner?.value ?? scale.component.properties.padding?.value ?? 0
      return step * count / (1 - inner)
    default: return nil
    }
  }
}
