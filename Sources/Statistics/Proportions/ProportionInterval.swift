#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How the interval of a proportion is computed.
///
/// - Source: Brown, Cai and DasGupta (2001), "Interval estimation for a binomial proportion".
package enum ProportionMethod: String, Sendable, Hashable, CaseIterable {
  /// Wilson (1927), the score interval: good from small samples on.
  case wilson
  /// Clopper and Pearson (1934): never covers less than it says.
  case exact
  /// The equal-tailed posterior interval under Jeffreys' prior (Brown, Cai and DasGupta 2001).
  case jeffreys
  /// Agresti and Coull (1998): the normal interval after adding z² / 2 successes and as many failures.
  case agrestiCoull
  /// Wald's: symmetric, and wrong for small samples and extreme shares.
  case normal
}

/// A share of a sample with its interval.
///
/// - Parameters:
///   - successes: how many of the sample, need not be whole (weighted counts).
///   - count: the size of the sample.
///   - designEffect: what weighting and clustering multiply the variance by; the interval is that of `count / designEffect`
///     people drawn at random.
/// - Returns: the share as a fraction, with its standard error √(deff p q / n).
/// - Throws: ``StatisticsError``: `badSetting` for a sample of zero, a negative or too large number of successes, a level, a design effect.
/// - Source: Brown, Cai and DasGupta (2001); statsmodels' `proportion_confint`.
package func proportion(
  _ successes: Double, of count: Double, method: ProportionMethod = .wilson, level: Double = 0.95, designEffect: Double = 1
) throws(StatisticsError) -> Estimate {
  try InputRules.requireSetting("sample size", count, "must be above zero") { $0 > 0 && $0.isFinite }
  try InputRules.requireSetting("successes", successes, "must lie between 0 and the sample size \(count)") { $0 >= 0 && $0 <= count }
  try InputRules.requireLevel(level)
  try InputRules.requireSetting("design effect", designEffect, "must be above zero") { $0 > 0 && $0.isFinite }
  let share = successes / count
  let n = count / designEffect
  let hits = share * n
  let z = StandardNormal.quantile((1 + level) / 2)
  let error = (share * (1 - share) / n).squareRoot()
  let bounds = try proportionBounds(hits, n, method, z, (1 - level) / 2)
  return Estimate(share, standardError: error, lower: bounds.lower, upper: bounds.upper)
}

private func proportionBounds(
  _ hits: Double, _ n: Double, _ method: ProportionMethod, _ z: Double, _ rest: Double
) throws(StatisticsError) -> Bounds {
  let share = hits / n
  func limited(_ center: Double, _ margin: Double) -> Bounds {
    Bounds(lower: max(0, center - margin), upper: min(1, center + margin))
  }
  switch method {
  case .wilson:
    let total = n + z * z
    let center = (hits + z * z / 2) / total
    let margin = z / total * (share * (1 - share) * n + z * z / 4).squareRoot()
    let bounds = limited(center, margin)
    return Bounds(lower: hits == 0 ? 0 : bounds.lower, upper: hits == n ? 1 : bounds.upper)
  case .exact:
    let lower = hits == 0 ? 0 : try BetaDistribution(alpha: hits, beta: n - hits + 1).quantile(rest)
    let upper = hits == n ? 1 : 1 - (try BetaDistribution(alpha: n - hits, beta: hits + 1).quantile(rest))
    return Bounds(lower: lower, upper: upper)
  case .jeffreys:
    let lower = try BetaDistribution(alpha: hits + 0.5, beta: n - hits + 0.5).quantile(rest)
    let upper = 1 - (try BetaDistribution(alpha: n - hits + 0.5, beta: hits + 0.5).quantile(rest))
    return Bounds(lower: lower, upper: upper)
  case .agrestiCoull:
    let total = n + z * z
    let center = (hits + z * z / 2) / total
    return limited(center, z * (center * (1 - center) / total).squareRoot())
  case .normal:
    return limited(share, z * (share * (1 - share) / n).squareRoot())
  }
}
