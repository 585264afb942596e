extension ContinuousScale {
  /// The share of the way from the domain's first value (0) to its last (1), along the scale's curve.
  ///
  /// - A domain without extent gives one half.
  /// - Source: vega-scale `scaleFraction`, for gradient legends.
  package func normalized(_ value: Double) -> Double {
    let share = unitScale.position(of: value)
    return share
  }

  /// ``normalized(_:)`` of a column, in row order.
  package func normalized(_ values: [Double]) -> [Double] { unitScale.positions(of: values) }

  private var unitScale: ContinuousScale {
    let ends = [domain.first ?? .nan, domain.last ?? .nan]
    return ContinuousScale(kind == .identity ? .linear : kind, domain: ends, range: [0, 1], clamps: clamps)
  }
}
