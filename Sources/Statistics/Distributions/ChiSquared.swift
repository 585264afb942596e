#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The chi-squared distribution: the law of sums of squares of standard normal values.
///
/// - Accuracy: 1e-12 relative in both tails.
/// - Source: incomplete gamma functions (DLMF 8.2).
public struct ChiSquared: Sendable, Hashable {
  public let degreesOfFreedom: Double

  /// - Throws: ``StatisticsError/badSetting(name:value:rule:)`` unless the degrees of freedom are above zero and finite.
  public init(degreesOfFreedom: Double) throws(StatisticsError) {
    try InputRules.requireSetting("degrees of freedom", degreesOfFreedom, "must be above zero") { $0 > 0 && $0.isFinite }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The density, per unit of the argument.
  ///
  /// - Source: Loader (2000), which keeps the digits of large parameters.
  public func density(_ x: Double) -> Double {
    guard x >= 0 else { return x.isNaN ? .nan : 0 }
    if x == 0 { return degreesOfFreedom < 2 ? .infinity : degreesOfFreedom == 2 ? 0.5 : 0 }
    return poissonDensity(degreesOfFreedom / 2, mean: x / 2) * degreesOfFreedom / 2 / x
  }

  /// The probability of at most `x`.
  ///
  /// - Source: DLMF 8.2.4.
  public func cdf(_ x: Double) -> Double { x.isNaN ? .nan : incompleteGamma(degreesOfFreedom / 2, x / 2).lower }
  /// The probability above `x`.
  /// - Source: DLMF 8.2.4.
  public func survival(_ x: Double) -> Double { x.isNaN ? .nan : incompleteGamma(degreesOfFreedom / 2, x / 2).upper }

  /// The value that a share `p` does not exceed; NaN outside of 0...1.
  ///
  /// - Source: Newton's method on the logarithm of the smaller tail.
  public func quantile(_ p: Double) -> Double {
    positiveQuantile(p, start: degreesOfFreedom, density: density) { incompleteGamma(degreesOfFreedom / 2, $0 / 2) }
  }
}
