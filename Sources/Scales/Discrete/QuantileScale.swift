/// Classes that hold about equally many of the data's values.
///
/// - Source: d3-scale `quantile`; thresholds are quantiles of type 7 (R's default).
package struct QuantileScale: DiscretizingScale, Hashable {
  /// The data's values, ascending, without missing ones.
  package let domain: [Double]
  package let count: Int
  package let thresholds: [Double]

  /// - Parameter values: in any order; NaN is left out.
  package init(values: [Double], count: Int) {
    let sorted = values.filter { $0 == $0 }.sorted()
    let count = max(1, count)
    domain = sorted
    self.count = count
    thresholds = (1..<max(1, count)).map { Self.quantile(sorted, Double($0) / Double(count)) }
  }

  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    guard let first = sorted.first, let last = sorted.last else { return .nan }
    if share <= 0 || sorted.count < 2 { return first }
    if share >= 1 { return last }
    let place = Double(sorted.count - 1) * share
    let below = Int(place)
    return sorted[below] + (sorted[below + 1] - sorted[below]) * (place - Double(below))
  }

  package func index(of value: Double) -> Int? {
    value == value ? countAtOrBelow(value, in: thresholds, limit: thresholds.count) : nil
  }

  package func extent(ofIndex index: Int) -> (low: Double?, high: Double?) {
    guard 0..<count ~= index else { return (nil, nil) }
    return (index > 0 ? thresholds[index - 1] : domain.first, index < thresholds.count ? thresholds[index] : domain.last)
  }

  package var legendExtent: (low: Double, high: Double) { (domain.first ?? .nan, domain.last ?? .nan) }

  /// Ten times finer than for the three ticks that a legend would have.
  package func labelSpan(count: Double) -> (start: Double, stop: Double, count: Double)? { (0, leastGap(thresholds), 30) }
}
