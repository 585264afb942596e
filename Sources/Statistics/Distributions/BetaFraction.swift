/// The continued fraction of the incomplete beta integral, `y` being 1 - x.
///
/// - With large parameters a rounding of x would count as often as they are large, so that the fraction is then computed
///   with twice the digits, x being taken from y where that is the smaller one.
/// - Source: DLMF 8.17.22, evaluated by Lentz's method.
func betaFraction(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
  if a + b > 400 { return preciseBetaFraction(a, b, y < x ? DoubleDouble(1) - DoubleDouble(y) : DoubleDouble(x)) }
  let tiny = 1e-300
  func nonzero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
  var c = 1.0
  var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
  var result = d
  for step in 1..<20_000 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonzero(1 + even * d)
    c = nonzero(1 + even / c)
    result *= d * c
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonzero(1 + odd * d)
    c = nonzero(1 + odd / c)
    result *= d * c
    if abs(d * c - 1) < 1e-16 { break }
  }
  return result
}

private func preciseBetaFraction(_ a: Double, _ b: Double, _ x: DoubleDouble) -> Double {
  let one = DoubleDouble(1)
  func nonzero(_ value: DoubleDouble) -> DoubleDouble { abs(value.value) < 1e-290 ? DoubleDouble(1e-290) : value }
  let (a, b) = (DoubleDouble(a), DoubleDouble(b))
  var c = one
  var d = one / nonzero(one - (a + b) * x / (a + one))
  var result = d
  for step in 1..<20_000 {
    let m = DoubleDouble(Double(step))
    let top = a + m + m
    let even = m * (b - m) * x / ((top - one) * top)
    d = one / nonzero(one + even * d)
    c = nonzero(one + even / c)
    result = result * d * c
    let odd = -((a + m) * (a + b + m) * x) / (top * (top + one))
    d = one / nonzero(one + odd * d)
    c = nonzero(one + odd / c)
    let factor = d * c
    result = result * factor
    if abs((factor - one).value) < 1e-18 { break }
  }
  return result.value
}
