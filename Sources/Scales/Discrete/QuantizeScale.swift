/// Classes of equal width between two numbers.
///
/// - Source: d3-scale `quantize`.
package struct QuantizeScale: DiscretizingScale, Hashable {
  /// The two ends, ascending or descending.
  package let domain: [Double]
  package let count: Int
  package let thresholds: [Double]

  /// `count` classes between two ends.
  package init(from start: Double, to stop: Double, count: Int) {
    let count = max(1, count)
    domain = [start, stop]
    self.count = count
    let inner = Double(count - 1)
    thresholds = (0..<count - 1).map { index in
      let index = Double(index)
      return ((index + 1) * stop - (index - inner) * start) / (inner + 1)
    }
  }

  /// The same scale with round ends, as for about `count` ticks.
  package func nice(count ticks: Double = 10) -> QuantizeScale {
    let ends = Ticks.nice(domain, count: ticks)
    return QuantizeScale(from: ends[0], to: ends[1], count: count)
  }

  /// Round values of the domain, about `count` of them.
  package func tickValues(count: Double) -> [Double] { Ticks.values(from: domain[0], to: domain[1], count: count) }

  package func index(of value: Double) -> Int? {
    value == value ? countAtOrBelow(value, in: thresholds, limit: thresholds.count) : nil
  }

  package func extent(ofIndex index: Int) -> (low: Double?, high: Double?) {
    guard 0..<count ~= index else { return (nil, nil) }
    return (index > 0 ? thresholds[index - 1] : domain[0], index < thresholds.count ? thresholds[index] : domain[1])
  }

  package var legendExtent: (low: Double, high: Double) { (domain[0], domain[1]) }

  /// Ten times finer than for the three ticks that a legend would have.
  package func labelSpan(count: Double) -> (start: Double, stop: Double, count: Double)? { (0, leastGap(domain), 30) }
}
