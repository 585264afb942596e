#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Whether the mean of a series stays the same, by the sums of its residuals.
///
/// - Source: Ploberger and Krämer (1992), OLS-based CUSUM; as R strucchange's `efp(y ~ 1, type = "OLS-CUSUM")` and `sctest`.
package struct CusumTest: Sendable, Hashable {
  /// Sums of residuals over σ √n, from 0 before the first value to 0 after the last.
  package let process: [Double]
  /// The largest distance of the process from zero.
  package let statistic: Double
  /// That of the supremum of a Brownian bridge.
  package let p: Double

  /// - Throws: ``StatisticsError``: `tooFew` (three values), `notFinite`, `constant`, `notIdentified`.
  package init(_ values: [Double]) throws(StatisticsError) {
    try InputRules.require("the CUSUM test", atLeast: 3, given: values.count)
    try InputRules.requireFinite("values", values)
    try InputRules.requireVarying("value", values)
    let moments = Moments(of: values[...])
    let scale = (moments.deviation ?? 0) * Double(values.count).squareRoot()
    guard scale > 0 else { throw .notIdentified("the values differ too little for their squares to have a number") }
    var sum = 0.0
    var process = [0.0]
    for value in values {
      sum += value - moments.mean
      process.append(sum / scale)
    }
    process[values.count] = 0
    (self.process, statistic) = (process, process.map(abs).max() ?? 0)
    p = Self.bridgeSurvival(statistic)
  }

  /// The probability that a Brownian bridge goes further than `x` from zero.
  static func bridgeSurvival(_ x: Double) -> Double {
    if x < 0.2 { return 1 }
    var sum = 0.0
    for k in 1...100 {
      let term = exp(-2 * Double(k * k) * x * x)
      sum += k % 2 == 1 ? term : -term
      if term < 1e-18 { break }
    }
    return min(1, 2 * sum)
  }
}
