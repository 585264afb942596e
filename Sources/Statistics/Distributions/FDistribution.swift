/// Fisher's F distribution: the law of a ratio of two variances.
///
/// - Accuracy: 1e-12 relative.
/// - Source: incomplete beta functions (DLMF 8.17).
package struct FDistribution: Sendable, Hashable {
  package let numerator: Double
  package let denominator: Double

  /// - Throws: ``StatisticsError/badSetting(name:value:rule:)`` unless both degrees of freedom are above zero and finite.
  package init(numerator: Double, denominator: Double) throws(StatisticsError) {
    try InputRules.requireSetting("degrees of freedom", numerator, "must be above zero") { $0 > 0 && $0.isFinite }
    try InputRules.requireSetting("degrees of freedom", denominator, "must be above zero") { $0 > 0 && $0.isFinite }
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// The probability above `f`.
  ///
  /// - Source: DLMF 8.17.2.
  package func survival(_ f: Double) -> Double {
    if f.isNaN { return .nan }
    if f == .infinity { return 0 }
    let total = numerator * f + denominator
    return incompleteBeta(numerator / 2, denominator / 2, x: numerator * f / total, y: denominator / total).upper
  }
}
