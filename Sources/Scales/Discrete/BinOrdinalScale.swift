import Chronology

/// Classes that are the bins of binned data; classes repeat when bins outnumber them.
///
/// - Source: vega-scale `scaleBinOrdinal`.
package struct BinOrdinalScale: DiscretizingScale, Hashable {
  /// Bin boundaries, ascending, from the start of the first bin to the end of the last.
  package let boundaries: [Double]
  package let count: Int

  /// - Parameter count: how many classes there are for the bins to take in turn.
  package init(boundaries: [Double], count: Int) {
    (self.boundaries, self.count) = (boundaries, max(1, count))
  }

  package var thresholds: [Double] { Array(boundaries.dropFirst().dropLast()) }

  package func index(of value: Double) -> Int? {
    guard value == value else { return nil }
    let bin = countAtOrBelow(value, in: boundaries, limit: boundaries.count) - 1
    // A value before the first bin has no class, except a lone one: JavaScript's remainder, as Vega uses it.
    let index = bin % count
    return index < 0 ? nil : index
  }

  package func extent(ofIndex index: Int) -> (low: Double?, high: Double?) {
    guard index >= 0, index + 1 < boundaries.count else { return (nil, nil) }
    return (boundaries[index], boundaries[index + 1])
  }

  package var legendValues: [Double] { Array(boundaries.dropLast()) }
  package var legendEnd: Double { boundaries.last ?? .infinity }
  package var legendExtent: (low: Double, high: Double) { (boundaries.first ?? .nan, boundaries.last ?? .nan) }

  package func labelSpan(count: Double) -> (start: Double, stop: Double, count: Double)? {
    (boundaries.first ?? .nan, boundaries.last ?? .nan, count)
  }
}
