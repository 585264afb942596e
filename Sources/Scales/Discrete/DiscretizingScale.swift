/// Sorts numbers into a few classes, each of which has a color or another value of its own.
package protocol DiscretizingScale: Sendable {
  /// How many classes there are.
  var count: Int { get }
  /// The inner boundaries between classes, ascending.
  var thresholds: [Double] { get }
  /// The class of a value, from 0; nil for NaN or where there are no classes.
  func index(of value: Double) -> Int?
  /// The values of a class, from its lower boundary up to the next; nil at an end that is open.
  func extent(ofIndex index: Int) -> (low: Double?, high: Double?)
  /// The lower boundary of each legend entry; minus infinity where the first class is open.
  var legendValues: [Double] { get }
  /// The upper end of the last legend entry.
  var legendEnd: Double { get }
  /// The values at the two ends of a legend made of blocks.
  var legendExtent: (low: Double, high: Double) { get }
  /// The values that labels must tell apart; nil when labels show numbers just as they are.
  func labelSpan(count: Double) -> (start: Double, stop: Double, count: Double)?
}

extension DiscretizingScale {
  package var legendValues: [Double] { [-.infinity] + thresholds }
  package var legendEnd: Double { .infinity }

  /// ``index(of:)`` of a column, in row order; -1 where there is none.
  package func indices(of values: [Double]) -> [Int] { values.map { index(of: $0) ?? -1 } }
}

/// How many of the first `limit` sorted values are at or below `value` (d3 `bisectRight`).
func countAtOrBelow(_ value: Double, in sorted: [Double], limit: Int) -> Int {
  var low = 0
  var high = min(limit, sorted.count)
  while low < high {
    let middle = (low + high) >> 1
    if sorted[middle] <= value { low = middle + 1 } else { high = middle }
  }
  return low
}
