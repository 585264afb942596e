/// Maps numbers to places on a color ramp, from 0 to 1.
///
/// With two domain values the ramp is sequential; with three it is diverging and the middle value is at one half.
///
/// - Source: d3-scale `sequential` and `diverging`, which Vega uses for continuous color scales.
package struct RampScale: Sendable, Hashable {
  /// The scale from the domain to 0...1, which also answers for ticks and labels.
  package let scale: ContinuousScale

  /// - Parameters:
  ///   - domain: two or three values, ascending or descending. More values keep the first, the second and the last.
  ///   - clamps: whether values beyond the domain take the ramp's ends; without it they go below 0 and above 1.
  package init(
    _ kind: ScaleKind = .linear, domain: [Double], clamps: Bool = false, reversed: Bool = false, bins: [Double]? = nil
  ) {
    let range: [Double] = domain.count > 2 ? [0, 0.5, 1] : [0, 1]
    let domain = domain.count > 3 ? [domain[0], domain[1], domain[domain.count - 1]] : domain
    scale = ContinuousScale(kind, domain: domain, range: range, clamps: clamps, reversed: reversed, bins: bins)
  }

  private init(scale: ContinuousScale) { self.scale = scale }

  /// The same scale with its domain's ends moved outward to round values.
  package func nice(_ niceness: Niceness = .automatic) -> RampScale { RampScale(scale: scale.nice(niceness)) }

  /// The place of a value on the ramp; NaN for NaN, one half when a domain has no extent.
  package func normalized(_ value: Double) -> Double { scale.position(of: value) }

  /// ``normalized(_:)`` of a column, in row order.
  package func normalized(_ values: [Double]) -> [Double] { scale.positions(of: values) }
}
