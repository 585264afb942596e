/// The difference of two shares, and whether it is more than chance.
///
/// - Source: Newcombe (1998), method 1; in fractions, 0.03 is three percentage points.
package struct ProportionDifference: Sendable, Hashable {
  /// First less second, as a fraction, with its normal interval.
  package let difference: Estimate
  /// The test that there is none, on the same standard error.
  package let test: TestResult
  /// Half of the interval's width.
  package var margin: Double { ((difference.upper ?? 0) - (difference.lower ?? 0)) / 2 }

  /// The change between two polls of different people.
  ///
  /// - Throws: ``StatisticsError``: `badSetting` (shares, sample sizes, design effects, level).
  /// - Source: the sum of the two variances p (1 - p) / n, each with its design effect (Newcombe's method 1).
  package init(
    _ first: Double, count firstCount: Double, designEffect firstEffect: Double = 1, _ second: Double, count secondCount: Double,
    designEffect secondEffect: Double = 1, level: Double = 0.95
  ) throws(StatisticsError) {
    try Self.check(first, firstCount, firstEffect, level)
    try Self.check(second, secondCount, secondEffect, level)
    let variance = firstEffect * first * (1 - first) / firstCount + secondEffect * second * (1 - second) / secondCount
    self.init(first - second, variance: variance, level)
  }

  private init(_ gap: Double, variance: Double, _ level: Double) {
    let error = variance.squareRoot()
    difference = Estimate(gap, standardError: error, factor: StandardNormal.quantile((1 + level) / 2))
    let z = error > 0 ? gap / error : gap == 0 ? 0 : gap > 0 ? .infinity : -.infinity
    test = TestResult(name: "z", statistic: z, p: StandardNormal.twoSided(z))
  }

  private static func check(_ share: Double, _ count: Double, _ effect: Double, _ level: Double) throws(StatisticsError) {
    try InputRules.requireSetting("share", share, "must be a fraction between 0 and 1, not a percentage") { $0 >= 0 && $0 <= 1 }
    try InputRules.requireSetting("sample size", count, "must be above zero") { $0 > 0 && $0.isFinite }
    try InputRules.requireSetting("design effect", effect, "must be above zero") { $0 > 0 && $0.isFinite }
    try InputRules.requireLevel(level)
  }
}
