/// The quantile of sorted numbers at a probability, interpolated between neighbors; `nil` of nothing.
///
/// - Parameter sorted: ascending, without NaN.
/// - Source: Hyndman and Fan (1996), type 7; d3's `quantileSorted`.
package func quantile(ofSorted sorted: ArraySlice<Double>, at probability: Double) -> Double? {
  guard let first = sorted.first, let last = sorted.last, !probability.isNaN else { return nil }
  if probability <= 0 || sorted.count < 2 { return first }
  if probability >= 1 { return last }
  let position = Double(sorted.count - 1) * probability
  let below = sorted.startIndex + Int(position)
  let low = sorted[below], high = sorted[below + 1]
  return low + (high - low) * (position - position.rounded(.down))
}

/// Quantiles at several probabilities, `nil` each where no number is left.
///
/// - NaN is left out.
/// - Source: vega-statistics `quantiles`.
package func quantiles(of values: ArraySlice<Double>, at probabilities: [Double]) -> [Double?] {
  let sorted = values.filter { !$0.isNaN }.sorted()
  return probabilities.map { quantile(ofSorted: sorted[...], at: $0) }
}

/// Lower quartile, median and upper quartile; `nil` where no number is left. NaN is left out.
///
/// - Source: vega-statistics `quartiles`, type 7 of Hyndman and Fan (1996).
package func quartiles(of values: ArraySlice<Double>) -> (lower: Double, median: Double, upper: Double)? {
  let found = quantiles(of: values, at: [0.25, 0.5, 0.75])
  guard let lower = found[0], let median = found[1], let upper = found[2] else { return nil }
  return (lower, median, upper)
}

/// The middle value, or the mean of the two in the middle; `nil` where no number is left. NaN is left out.
///
/// - Source: vega-statistics `median`.
package func median(of values: ArraySlice<Double>) -> Double? { quantiles(of: values, at: [0.5])[0] }

/// The smallest and largest number; `nil` where no number is left. NaN is left out.
/// - Source: vega-util `extent`.
package func extent(of values: ArraySlice<Double>) -> (minimum: Double, maximum: Double)? {
  var minimum = Double.infinity, maximum = -Double.infinity
  var found = false
  for value in values where !value.isNaN {
    found = true
    if value < minimum { minimum = value }
    if value > maximum { maximum = value }
  }
  return found ? (minimum, maximum) : nil
}
