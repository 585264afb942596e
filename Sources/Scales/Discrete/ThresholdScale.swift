/// Classes between boundaries of one's own.
///
/// - Source: d3-scale `threshold`.
package struct ThresholdScale: DiscretizingScale, Hashable {
  package let thresholds: [Double]
  package let count: Int

  /// - Parameters:
  ///   - thresholds: ascending. Those for which there is no further class are not used.
  ///   - count: number of classes, normally one more than thresholds.
  package init(thresholds: [Double], count: Int) {
    (self.thresholds, self.count) = (thresholds, max(1, count))
  }

  package func index(of value: Double) -> Int? {
    value == value ? countAtOrBelow(value, in: thresholds, limit: min(thresholds.count, count - 1)) : nil
  }

  package func extent(ofIndex index: Int) -> (low: Double?, high: Double?) {
    guard 0..<count ~= index else { return (nil, nil) }
    return (
      0 < index && index <= thresholds.count ? thresholds[index - 1] : nil,
      index < thresholds.count ? thresholds[index] : nil
    )
  }

  package var legendExtent: (low: Double, high: Double) {
    let (low, high) = (thresholds.first ?? .nan, thresholds.last ?? .nan)
    let room = thresholds.count > 1 ? (high - low) / Double(thresholds.count - 1) : 0.1
    return (low - room, high + room)
  }

  package func labelSpan(count: Double) -> (start: Double, stop: Double, count: Double)? { nil }
}
