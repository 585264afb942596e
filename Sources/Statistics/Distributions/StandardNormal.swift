#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The normal distribution with mean 0 and variance 1, for tests and intervals.
///
/// - Accuracy: 1e-14 relative in both tails. ``NormalKernel`` follows Vega's digits instead.
/// - Source: the complementary error function; quantiles by Newton steps on it.
package enum StandardNormal {
  /// The density, per unit of z.
  ///
  /// - Source: DLMF 7.1.1.
  package static func density(_ z: Double) -> Double { exp(-z * z / 2) / (2 * Double.pi).squareRoot() }

  /// The probability of at most `z`.
  /// - Source: the complementary error function, DLMF 7.1.2.
  package static func cdf(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// The probability of a value at least as far from zero as `z`.
  /// - Source: the complementary error function, DLMF 7.1.2.
  package static func twoSided(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// The value that a share `p` does not exceed; NaN outside of 0...1, infinite at its ends.
  /// - Source: Halley's steps from Abramowitz and Stegun (1964), 26.2.23.
  package static func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0 { return -.infinity }
    if p == 1 { return .infinity }
    if p > 0.5 { return -lowerQuantile(1 - p) }
    return lowerQuantile(p)
  }

  /// The logarithm of the probability of at most `z`, also where that probability is too small for a number.
  static func logCdf(_ z: Double) -> Double {
    if z > -30 { return log(cdf(z)) }
    // Asymptotic series of Mills' ratio.
    let s = 1 / (z * z)
    let series = 1 + s * (-1 + s * (3 + s * (-15 + s * (105 - 945 * s))))
    return -z * z / 2 - log(-z) - log(2 * Double.pi) / 2 + log(series)
  }

  /// For p in 0...0.5.
  private static func lowerQuantile(_ p: Double) -> Double {
    if p == 0.5 { return 0 }
    // Abramowitz and Stegun 26.2.23 to start with, good to 4.5e-4.
    let t = (-2 * log(p)).squareRoot()
    var z = -(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))))
    for _ in 0..<4 {
      let error = (cdf(z) - p) / density(z)
      guard error.isFinite else { break }
      // Halley's step.
      z -= error / (1 + z * error / 2)
    }
    return z
  }
}
