/// Several distributions, each taking its share.
///
/// - Source: vega-statistics `randomMixture`.
public struct MixtureDistribution: Distribution {
  public let parts: [any Distribution]
  /// One share a part, adding up to one.
  public let weights: [Double]

  /// - Parameter weights: in any proportion; parts without one weigh 1.
  public init(_ parts: [any Distribution], weights: [Double] = []) {
    self.parts = parts
    let raw = parts.indices.map { $0 < weights.count ? weights[$0] : 1 }
    let total = raw.reduce(0, +)
    self.weights = raw.map { $0 / total }
  }

  /// The parts' densities, each times its share.
  public func density(at value: Double) -> Double {
    zip(weights, parts).reduce(0) { $0 + $1.0 * $1.1.density(at: value) }
  }
  /// The parts' probabilities, each times its share.
  public func cumulative(at value: Double) -> Double {
    zip(weights, parts).reduce(0) { $0 + $1.0 * $1.1.cumulative(at: value) }
  }
  /// There is no formula: always `nil`, as in vega-statistics.
  public func quantile(at probability: Double) -> Double? { nil }
  /// A value of one part, drawn by the shares.
  public func sample(_ random: inout RandomGenerator) -> Double {
    guard let last = parts.last else { return .nan }
    let share = random.next()
    var reached = 0.0
    for (weight, part) in zip(weights, parts.dropLast()) {
      reached += weight
      if share < reached { return part.sample(&random) }
    }
    return last.sample(&random)
  }
}
