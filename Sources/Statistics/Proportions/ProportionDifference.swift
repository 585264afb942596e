/// The difference of two shares, and whether it is more than chance.
///
/// - Source: the normal interval of each case below; in fractions, 0.03 is three percentage points.
public struct ProportionDifference: Sendable, Hashable {
  /// First less second, as a fraction, with its normal interval.
  public let difference: Estimate
  /// The test that there is none, on the same standard error.
  public let test: TestResult
  /// Half of the interval's width.
  public var margin: Double { ((difference.upper ?? 0) - (difference.lower ?? 0)) / 2 }

  /// The lead of one answer over another in the same poll.
  ///
  /// - Parameter divisor: how the variance is divided: by n, or by n - 1 as Franklin does.
  /// - Throws: ``StatisticsError``: `badSetting` (sample size, shares that are negative or add up to more than 1, level,
  ///   design effect).
  /// - Source: the variance of a difference of multinomial shares, (p₁ + p₂ - (p₁ - p₂)²) / n; Franklin (2007), "The margin
  ///   of error for differences in polls".
  public init(
    samePoll first: Double, _ second: Double, count: Double, designEffect: Double = 1, level: Double = 0.95,
    divisor: Divisor = .count
  ) throws(StatisticsError) {
    try Self.check(first, count, designEffect, level)
    try Self.check(second, count, designEffect, level)
    try InputRules.requireSetting("sum of the shares", first + second, "must not exceed 1") { $0 <= 1 + 1e-12 }
    try InputRules.requireSetting("sample size", count, "must be above 1") { $0 > 1 || divisor == .count }
    let gap = first - second
    let n = divisor == .count ? count : count - 1
    self.init(gap, variance: designEffect * max(0, first + second - gap * gap) / n, level)
  }

  /// The change between two polls of different people.
  ///
  /// - Throws: as above.
  /// - Source: the sum of the two variances p (1 - p) / n, each with its design effect (Newcombe's method 1).
  public init(
    _ first: Double, count firstCount: Double, designEffect firstEffect: Double = 1, _ second: Double, count secondCount: Double,
    designEffect secondEffect: Double = 1, level: Double = 0.95
  ) throws(StatisticsError) {
    try Self.check(first, firstCount, firstEffect, level)
    try Self.check(second, secondCount, secondEffect, level)
    let variance = firstEffect * first * (1 - first) / firstCount + secondEffect * second * (1 - second) / secondCount
    self.init(first - second, variance: variance, level)
  }

  /// What the variance of a share is divided by.
  public enum Divisor: String, Sendable, Hashable { case count, countLessOne }

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

/// Half of the width of the normal interval of a share, as pollsters print it; a fraction.
///
/// - Throws: ``StatisticsError``: `badSetting`.
/// - Source: z √(deff p (1 - p) / n).
public func marginOfError(
  share: Double = 0.5, count: Double, designEffect: Double = 1, level: Double = 0.95
) throws(StatisticsError) -> Double {
  try InputRules.requireSetting("share", share, "must be a fraction between 0 and 1, not a percentage") { $0 >= 0 && $0 <= 1 }
  try InputRules.requireSetting("sample size", count, "must be above zero") { $0 > 0 && $0.isFinite }
  try InputRules.requireSetting("design effect", designEffect, "must be above zero") { $0 > 0 && $0.isFinite }
  try InputRules.requireLevel(level)
  return StandardNormal.quantile((1 + level) / 2) * (designEffect * share * (1 - share) / count).squareRoot()
}
