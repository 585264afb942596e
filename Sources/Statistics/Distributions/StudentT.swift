#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Student's t distribution: the law of a mean over its own estimated error, behind every interval of a fitted line.
///
/// - Degrees of freedom need not be whole; `.infinity` is the standard normal distribution.
/// - Accuracy: 1e-12 relative in both tails.
/// - Source: the incomplete beta integral as a continued fraction (DLMF 8.17.22, evaluated by Lentz's method).
package struct StudentT: Sendable, Hashable {
  /// Above zero.
  package let degreesOfFreedom: Double

  /// - Precondition: `degreesOfFreedom` is above zero.
  package init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0, "Student's t needs degrees of freedom above zero")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The density at `t`.
  ///
  /// - Source: Student (1908), Γ((ν + 1)/2) / (Γ(ν/2) √(νπ)) (1 + t²/ν)^(-(ν + 1)/2); beyond ten million degrees of freedom the
  ///   normal density with its first correction.
  package func density(_ t: Double) -> Double {
    let ν = degreesOfFreedom
    if ν >= Self.nearlyNormal {
      let square = t * t
      let normal = exp(-square / 2) / sqrt(2 * .pi)
      return normal == 0 ? 0 : normal * (1 + (square * square - 2 * square - 1) / (4 * ν))
    }
    return halfStepGammaRatio(ν / 2) / sqrt(ν * .pi) * exp(-(ν + 1) / 2 * log1p(t * t / ν))
  }

  /// The probability of a value of at most `t`; NaN gives NaN.
  ///
  /// - Source: DLMF 8.17.2 with x = ν / (ν + t²).
  package func cdf(_ t: Double) -> Double {
    if t < 0 { return tail(-t) }
    let upper = tail(t)
    return upper < 0.25 ? 1 - upper : 0.5 + center(t)
  }

  /// The probability of a value above `t`, exact also where ``cdf(_:)`` rounds to 1.
  ///
  /// - Source: DLMF 8.17.2, by symmetry.
  package func survival(_ t: Double) -> Double { cdf(-t) }

  /// The value that a share `p` of the distribution does not exceed.
  ///
  /// - 0 gives `-.infinity`, 1 gives `.infinity`; outside of 0...1 the answer is NaN.
  /// - Source: Newton's method, on logarithms in the tails.
  package func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0.5 { return 0 }
    if p == 0 || p == 1 { return p == 0 ? -.infinity : .infinity }
    let magnitude = abs(p - 0.5) < 0.25 ? valueAtCenter(abs(p - 0.5)) : valueAtTail(min(p, 1 - p))
    return p < 0.5 ? -magnitude : magnitude
  }

  /// From here on the normal distribution with its first correction is exact to double precision.
  private static let nearlyNormal = 1e7

  /// The probability above `t`, for `t` of at least zero.
  private func tail(_ t: Double) -> Double {
    let ν = degreesOfFreedom
    if t.isNaN { return .nan }
    if t == .infinity { return 0 }
    if ν >= Self.nearlyNormal { return erfc(t / 2.squareRoot()) / 2 + normalCorrection(t) }
    let square = t * t / ν
    if square.isInfinite { return halfStepGammaRatio(ν / 2) / sqrt(.pi) / ν * exp(-ν * (log(t) - log(ν) / 2)) }
    if isCentral(square) { return 0.5 - center(t) }
    // x = ν/(ν+t²) and 1 − x, each without cancellation.
    let (x, rest) = (1 / (1 + square), square / (1 + square))
    let front = halfStepGammaRatio(ν / 2) / sqrt(.pi) * exp(-ν / 2 * log1p(square)) * sqrt(rest)
    return front / ν * betaFraction(ν / 2, 0.5, x: x, y: rest)
  }

  /// The probability between zero and `t`, for `t` of at least zero.
  private func center(_ t: Double) -> Double {
    let ν = degreesOfFreedom
    if ν >= Self.nearlyNormal { return erf(t / 2.squareRoot()) / 2 - normalCorrection(t) }
    let square = t * t / ν
    guard isCentral(square) else { return 0.5 - tail(t) }
    let (rest, y) = (1 / (1 + square), square / (1 + square))
    let front = halfStepGammaRatio(ν / 2) / sqrt(.pi) * exp(-ν / 2 * log1p(square)) * sqrt(y)
    return front * betaFraction(0.5, ν / 2, x: y, y: rest)
  }

  /// Whether the continued fraction of the center converges faster than that of the tail, at t²/ν.
  private func isCentral(_ square: Double) -> Bool { square / (1 + square) <= 1.5 / (degreesOfFreedom / 2 + 2.5) }

  /// What the tail of the distribution has more than that of the normal one, to first order.
  private func normalCorrection(_ t: Double) -> Double {
    let normal = exp(-t * t / 2) / sqrt(2 * .pi)
    return normal == 0 ? 0 : normal * (t * t * t + t) / (4 * degreesOfFreedom)
  }

  /// Solves `center(t) = probability` for `t`, by Newton's method from below.
  private func valueAtCenter(_ probability: Double) -> Double {
    var t = probability / density(0)
    for _ in 0..<60 {
      let step = (probability - center(t)) / density(t)
      t += step
      if abs(step) <= 1e-16 * t { break }
    }
    return t
  }

  /// Solves `tail(t) = probability` for `t`, by Newton's method on the logarithms, kept inside a bracket.
  private func valueAtTail(_ probability: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    while tail(high) > probability, high < 1e300 { (low, high) = (high, high * 2) }
    let target = log(probability)
    // Out there the tail is a power of t, and t may be too large for a number.
    if tail(high) > probability { return high * exp((log(tail(high)) - target) / degreesOfFreedom) }
    var t = (low + high) / 2
    for _ in 0..<200 {
      let value = tail(t)
      if value > probability { low = t } else { high = t }
      // In terms of log t the tail of few degrees of freedom is nearly a straight line.
      let slope = -t * density(t) / value
      var next = t * exp((target - log(value)) / slope)
      if !(next > low && next < high) { next = low + (high - low) / 2 }
      let step = abs(next - t)
      t = next
      if step <= 2e-16 * t { break }
    }
    return t
  }
}

/// Γ(a + ½) / Γ(a), without the cancellation of two logarithms.
///
/// - Source: recurrence up to 20, then the asymptotic series in 1/a (DLMF 5.11.13).
private func halfStepGammaRatio(_ a: Double) -> Double {
  var (a, factor) = (a, 1.0)
  while a < 20 {
    factor *= a / (a + 0.5)
    a += 1
  }
  let i = 1 / a
  let s = i * i
  let series = i * (-1.0 / 8 + s * (1.0 / 192 + s * (-1.0 / 640 + s * (17.0 / 14336 + s * (-31.0 / 18432)))))
  return factor * sqrt(a) * exp(series)
}
