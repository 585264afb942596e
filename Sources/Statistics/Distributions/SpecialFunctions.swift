#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The density of a binomial count, or its continuation to counts that need not be whole: `successes` of `successes + failures`.
///
/// - Source: Loader (2000), "Fast and accurate computation of binomial probabilities": Stirling's error and deviance
///   in place of gamma functions, so that large counts lose no digits.
func binomialDensity(_ successes: Double, _ failures: Double, p: Double, q: Double) -> Double {
  let n = successes + failures
  if successes == 0 { return p <= 0.1 ? exp(n * log1p(-p)) : pow(q, n) }
  if failures == 0 { return q <= 0.1 ? exp(n * log1p(-q)) : pow(p, n) }
  let exponent =
    stirlingError(n) - stirlingError(successes) - stirlingError(failures) - deviance(successes, n * p) - deviance(failures, n * q)
  return exp(exponent) * (n / (2 * .pi * successes * failures)).squareRoot()
}

/// ln Γ(n + 1) less Stirling's formula for it.
private func stirlingError(_ n: Double) -> Double {
  if n < 16 { return logGamma(n + 1) - (n + 0.5) * log(n) + n - log(2 * .pi) / 2 }
  let i = 1 / n
  let s = i * i
  return i * (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s * (1.0 / 1188 - s * 691.0 / 360360)))))
}

/// x ln(x / m) + m - x, without the cancellation where x is near m.
private func deviance(_ x: Double, _ m: Double) -> Double {
  guard abs(x - m) < 0.1 * (x + m) else { return x * log(x / m) + m - x }
  let v = (x - m) / (x + m)
  var sum = (x - m) * v
  var term = 2 * x * v
  for j in 1..<1000 {
    term *= v * v
    let next = sum + term / Double(2 * j + 1)
    if next == sum { break }
    sum = next
  }
  return sum
}

func logGamma(_ x: Double) -> Double {
  #if canImport(Darwin)
    return Darwin.lgamma(x)
  #else
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  #endif
}

/// The regularized incomplete beta function at x and what is missing to one, `y` being 1 - x.
///
/// - Source: continued fraction (DLMF 8.17.22) on the side where it converges fast.
func incompleteBeta(_ a: Double, _ b: Double, x: Double, y: Double) -> (lower: Double, upper: Double) {
  if x <= 0 { return (0, 1) }
  if y <= 0 { return (1, 0) }
  // x^a y^b / B(a, b)
  let front = binomialDensity(a, b, p: x, q: y) * a * b / (a + b)
  if x < (a + 1) / (a + b + 2) {
    let lower = min(1, front * betaFraction(a, b, x: x, y: y) / a)
    return (lower, 1 - lower)
  }
  let upper = min(1, front * betaFraction(b, a, x: y, y: x) / b)
  return (1 - upper, upper)
}

/// Solves for the place between 0 and 1 where a continuous distribution of shares has a given share below it.
///
/// - Parameter shares: the probabilities below and above a place. `density`: its derivative.
/// - Newton's method on logarithms of the smaller tail, kept inside a bracket.
func shareQuantile(
  _ p: Double, start: Double, density: (Double) -> Double, shares: (Double) -> (lower: Double, upper: Double)
) -> Double {
  guard p >= 0, p <= 1 else { return .nan }
  if p == 0 { return 0 }
  if p == 1 { return 1 }
  let isLower = p <= 0.5
  let target = isLower ? p : 1 - p
  func tail(_ x: Double) -> Double { isLower ? shares(x).lower : shares(x).upper }
  var (low, high) = (0.0, 1.0)
  var x = start > low && start < high ? start : low + (high - low) / 2
  // How far to jump down while nothing is known below; the jumps grow, so that the smallest numbers are soon reached.
  var jump = 0.5
  for _ in 0..<400 {
    let share = tail(x)
    if isLower ? share > target : share < target { high = x } else { low = x }
    if share == target { return x }
    let slope = (isLower ? 1 : -1) * density(x) * x / share
    var next = share > 0 && slope != 0 ? x * exp((log(target) - log(share)) / slope) : .nan
    if !(next > low && next < high) {
      if high < Double.leastNormalMagnitude { return 0 }
      if low == 0 {
        (next, jump) = (high * jump, jump * jump)
      } else {
        next = high / low > 4 ? low.squareRoot() * high.squareRoot() : low + (high - low) / 2
      }
    }
    if next == 0 || abs(next - x) <= 1e-16 * x { return next }
    x = next
  }
  return x
}
