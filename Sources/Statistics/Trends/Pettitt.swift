#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Pettitt's test for one shift in the level of a series, by ranks.
///
/// - Source: Pettitt (1979); p by his approximation 2 exp(-6 K² / (n³ + n²)), at most 1; ties get mean ranks.
package struct PettittTest: Sendable, Hashable {
  /// The largest |U|.
  package let statistic: Double
  /// How many values come before the shift; of equal candidates the first.
  package let breakpoint: Int
  package let p: Double
  /// Means before and after, in the unit of the values.
  package let meanBefore: Double
  package let meanAfter: Double

  /// - Throws: ``StatisticsError``: `tooFew` (two values), `notFinite`, `constant`.
  package init(_ values: [Double]) throws(StatisticsError) {
    try InputRules.require("Pettitt's test", atLeast: 2, given: values.count)
    try InputRules.requireFinite("values", values)
    try InputRules.requireVarying("value", values)
    let n = Double(values.count)
    var (sum, best, place) = (0.0, 0.0, 1)
    for (index, rank) in ranks(of: values).dropLast().enumerated() {
      sum += rank
      let u = abs(2 * sum - Double(index + 1) * (n + 1))
      if u > best { (best, place) = (u, index + 1) }
    }
    (statistic, breakpoint) = (best, place)
    p = min(1, 2 * exp(-6 * best * best / (n * n * n + n * n)))
    meanBefore = mean(of: values[..<place]) ?? 0
    meanAfter = mean(of: values[place...]) ?? 0
  }
}
