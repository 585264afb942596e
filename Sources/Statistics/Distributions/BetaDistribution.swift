#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The beta distribution of a share, behind the exact and Jeffreys intervals of a proportion.
///
/// - Accuracy: 1e-12 relative.
/// - Source: incomplete beta functions (DLMF 8.17).
package struct BetaDistribution: Sendable, Hashable {
  package let alpha: Double
  package let beta: Double

  /// - Throws: ``StatisticsError/badSetting(name:value:rule:)`` unless both shapes are above zero and finite.
  package init(alpha: Double, beta: Double) throws(StatisticsError) {
    try InputRules.requireSetting("alpha", alpha, "must be above zero") { $0 > 0 && $0.isFinite }
    try InputRules.requireSetting("beta", beta, "must be above zero") { $0 > 0 && $0.isFinite }
    (self.alpha, self.beta) = (alpha, beta)
  }

  /// The density, per unit of the argument.
  ///
  /// - Source: Loader (2000), which keeps the digits of large parameters.
  package func density(_ x: Double) -> Double {
    guard x >= 0, x <= 1 else { return x.isNaN ? .nan : 0 }
    if x == 0 { return alpha < 1 ? .infinity : alpha > 1 ? 0 : beta }
    if x == 1 { return beta < 1 ? .infinity : beta > 1 ? 0 : alpha }
    return binomialDensity(alpha, beta, p: x, q: 1 - x) * alpha * beta / (alpha + beta) / (x * (1 - x))
  }

  /// The value that a share `p` does not exceed; NaN outside of 0...1.
  ///
  /// - Source: Newton's method on the logarithm of the smaller tail.
  package func quantile(_ p: Double) -> Double {
    shareQuantile(p, start: alpha / (alpha + beta), density: density) {
      incompleteBeta(alpha, beta, x: $0, y: 1 - $0)
    }
  }
}
