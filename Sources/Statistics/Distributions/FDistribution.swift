/// Fisher's F distribution: the law of a ratio of two variances.
///
/// - Accuracy: 1e-12 relative in both tails.
/// - Source: incomplete beta functions (DLMF 8.17).
public struct FDistribution: Sendable, Hashable {
  public let numerator: Double
  public let denominator: Double

  /// - Throws: ``StatisticsError/badSetting(name:value:rule:)`` unless both degrees of freedom are above zero and finite.
  public init(numerator: Double, denominator: Double) throws(StatisticsError) {
    try InputRules.requireSetting("degrees of freedom", numerator, "must be above zero") { $0 > 0 && $0.isFinite }
    try InputRules.requireSetting("degrees of freedom", denominator, "must be above zero") { $0 > 0 && $0.isFinite }
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// The density, per unit of the argument.
  ///
  /// - Source: Loader (2000), which keeps the digits of large parameters.
  public func density(_ f: Double) -> Double {
    guard f >= 0 else { return f.isNaN ? .nan : 0 }
    if f == 0 { return numerator < 2 ? .infinity : numerator == 2 ? 1 : 0 }
    let (a, b) = (numerator / 2, denominator / 2)
    let total = numerator * f + denominator
    return binomialDensity(a, b, p: numerator * f / total, q: denominator / total) * a * b / (a + b) / f
  }

  /// The probability of at most `f`.
  ///
  /// - Source: DLMF 8.17.2.
  public func cdf(_ f: Double) -> Double { f.isNaN ? .nan : shares(f).lower }
  /// The probability above `f`.
  /// - Source: DLMF 8.17.2.
  public func survival(_ f: Double) -> Double { f.isNaN ? .nan : shares(f).upper }

  /// The value that a share `p` does not exceed; NaN outside of 0...1.
  ///
  /// - Source: Newton's method on the logarithm of the smaller tail.
  public func quantile(_ p: Double) -> Double { positiveQuantile(p, start: 1, density: density, shares: shares) }

  private func shares(_ f: Double) -> (lower: Double, upper: Double) {
    if f == .infinity { return (1, 0) }
    let total = numerator * f + denominator
    return incompleteBeta(numerator / 2, denominator / 2, x: numerator * f / total, y: denominator / total)
  }
}
