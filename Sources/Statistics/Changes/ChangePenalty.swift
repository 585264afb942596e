#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What one more change of the mean must save, in squared units of the values.
///
/// - Source: the penalties of R changepoint (Killick and Eckley 2014).
package enum ChangePenalty: Hashable, Sendable {
  /// As given; ruptures' `pen`.
  case value(Double)
  /// 4 σ²: Akaike's criterion with two parameters a change, its mean and its place.
  case akaike
  /// 2 σ² ln n: Schwarz's criterion, as R changepoint's `BIC`.
  case bayesian
  /// 4 σ² ln ln n, as R changepoint's `Hannan-Quinn`.
  case hannanQuinn

  /// The number; σ is taken from differences of neighbors, which a change of the mean hardly moves.
  ///
  /// - σ: median absolute deviation of first differences × 1.4826 / √2, or their standard deviation where that is zero.
  /// - Throws: ``StatisticsError/badSetting(name:value:rule:)`` for a penalty that is negative or NaN.
  /// - Source: the median absolute deviation (Hampel 1974) of first differences, scaled to a standard deviation.
  package func amount(for values: [Double]) throws(StatisticsError) -> Double {
    let n = Double(values.count)
    switch self {
    case .value(let penalty):
      try InputRules.requireSetting("penalty", penalty, "must not be negative") { $0 >= 0 }
      return penalty
    case .akaike: return 4 * Self.noiseVariance(values)
    case .bayesian: return 2 * Self.noiseVariance(values) * log(n)
    case .hannanQuinn: return 4 * Self.noiseVariance(values) * log(max(1, log(n)))
    }
  }

  static func noiseVariance(_ values: [Double]) -> Double {
    let steps = zip(values.dropFirst(), values).map { $0 - $1 }
    let center = median(of: steps[...]) ?? 0
    let spread = 1.4826 * (median(of: steps.map { abs($0 - center) }[...]) ?? 0)
    let deviation = spread > 0 ? spread : Moments(of: steps[...]).deviation ?? 0
    return deviation * deviation / 2
  }
}
