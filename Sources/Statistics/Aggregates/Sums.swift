/// The sum from left to right, as floating point rounds it; `nil` of nothing.
///
/// - NaN in, NaN out: leaving missing values out is the caller's part, here and in ``product(of:)``, ``mean(of:)`` and ``Moments``.
/// - Source: Vega `sum`, a plain running sum without compensation.
package func sum(of values: ArraySlice<Double>) -> Double? {
  values.isEmpty ? nil : values.reduce(0, +)
}

/// The product from left to right; `nil` of nothing.
///
/// - Source: Vega `product`.
package func product(of values: ArraySlice<Double>) -> Double? {
  values.isEmpty ? nil : values.reduce(1, *)
}

/// The mean, updated value by value so that large numbers do not swamp small ones; `nil` of nothing.
///
/// - Source: Welford (1962), in the form that Vega uses for `mean`.
package func mean(of values: ArraySlice<Double>) -> Double? {
  var mean = 0.0, count = 0.0
  for value in values {
    count += 1
    mean += (value - mean) / count
  }
  return values.isEmpty ? nil : mean
}

/// The exponentially weighted mean whose last value weighs most; `nil` of nothing.
///
/// - Parameter rate: how much of the weight passes from a value to the one before it, between 0 and 1.
/// - Parameter biased: whether the weights are `1 - rate` times powers of the rate (they add up to less than one), or
///   scaled so that they add up to one.
/// - Source: Vega `exponential` and `exponentialb`.
package func exponentialMean(of values: ArraySlice<Double>, rate: Double, biased: Bool = false) -> Double? {
  var measure = RunningMeasure(rate: rate)
  for value in values { measure.add(value) }
  return biased ? measure.exponentialBiased : measure.exponential
}
