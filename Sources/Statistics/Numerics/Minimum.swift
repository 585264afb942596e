/// The place of a minimum between two bounds.
///
/// - Parameter tolerance: how near the place is found, in the unit of x.
/// - Source: Brent (1973), *Algorithms for Minimization without Derivatives*, `localmin`; R's `optimize` takes the same steps.
func minimum(
  between lower: Double, and upper: Double, tolerance: Double, of function: (Double) throws(StatisticsError) -> Double
) throws(StatisticsError) -> (x: Double, value: Double) {
  let golden = (3 - 5.0.squareRoot()) * 0.5
  let epsilon = Double.ulpOfOne.squareRoot()
  var (a, b) = (lower, upper)
  var x = a + golden * (b - a)
  var (w, v) = (x, x)
  var (step, before) = (0.0, 0.0)
  var fx = try function(x)
  var (fw, fv) = (fx, fx)
  for _ in 0..<500 {
    let middle = (a + b) * 0.5
    let tol1 = epsilon * abs(x) + tolerance / 3
    let tol2 = tol1 * 2
    if abs(x - middle) <= tol2 - (b - a) * 0.5 { break }
    var (p, q, r) = (0.0, 0.0, 0.0)
    if abs(before) > tol1 {
      r = (x - w) * (fx - fv)
      q = (x - v) * (fx - fw)
      p = (x - v) * q - (x - w) * r
      q = (q - r) * 2
      if q > 0 { p = -p } else { q = -q }
      r = before
      before = step
    }
    var u: Double
    if abs(p) >= abs(q * 0.5 * r) || p <= q * (a - x) || p >= q * (b - x) {
      before = x < middle ? b - x : a - x
      step = golden * before
    } else {
      step = p / q
      u = x + step
      if u - a < tol2 || b - u < tol2 { step = x >= middle ? -tol1 : tol1 }
    }
    u = abs(step) >= tol1 ? x + step : (step > 0 ? x + tol1 : x - tol1)
    let fu = try function(u)
    if fu <= fx {
      if u < x { b = x } else { a = x }
      (v, w, x) = (w, x, u)
      (fv, fw, fx) = (fw, fx, fu)
    } else {
      if u < x { a = u } else { b = u }
      if fu <= fw || w == x {
        (v, fv) = (w, fw)
        (w, fw) = (u, fu)
      } else if fu <= fv || v == x || v == w {
        (v, fv) = (u, fu)
      }
    }
  }
  return (x, fx)
}
