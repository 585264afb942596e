import Scales
import Tables

/// A scale whose domain is known and whose range waits for the size of the plot.
struct PendingScale: Sendable {
  enum Domain: Sendable {
    /// Least and greatest value, or an author's list, before zero, padding and nice.
    case continuous([Double])
    /// All numbers, for quantiles.
    case sample([Double])
    case discrete([Value])
  }
  var component: ScaleComponent
  var domain: Domain
  /// Bin boundaries as a rule; `nil` when the field is not binned.
  var bins: Bins?

  /// How many bands a discrete domain needs.
  var count: Int { if case .discrete(let values) = domain { values.count } else { 0 } }
  var paddingInner: Double {
    component.type.value == .point ? 1 : component.properties.paddingInner?.value ?? component.properties.padding?.value ?? 0
  }
  var paddingOuter: Double { component.properties.paddingOuter?.value ?? component.properties.padding?.value ?? 0 }
}
