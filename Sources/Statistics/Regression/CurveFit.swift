#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A curve in x by least squares, with intervals for the curve and for single points.
///
/// - Source: ``LeastSquares`` on functions of x. Exponential and power curves are straight lines in ln y (R's
///   `lm(log(y) ~ x)` and `lm(log(y) ~ log(x))`), so that intervals are computed there and carried back;
///   ``TrendModel`` follows Vega, which weights the exponential fit by y.
package struct CurveFit: Sendable {
  /// The shape of the curve, by its formula.
  package enum Curve: Hashable, Sendable {
    /// a + b x
    case linear
    /// a + b x + … of this degree, from 1 on
    case polynomial(degree: Int)
    /// a + b ln x
    case logarithmic
    /// a e^(b x)
    case exponential
    /// a x^b
    case power
  }

  package let curve: Curve
  /// The fit behind it, in ln y for exponential and power curves. Powers of x are those of x itself, intercept first.
  package let leastSquares: LeastSquares
  /// The fit that was solved: in x less its mean over `unit`, which keeps the digits of values and errors far from zero.
  private let centered: LeastSquares
  private let center: Double
  private let unit: Double

  /// - Parameter weights: such as sample sizes; the variance of a point is σ² / weight.
  /// - Throws: ``StatisticsError``: `tooFew`, `notFinite`, `constant` (x), `outOfRange` (x or y not positive where a
  ///   logarithm is taken, negative weights), `badSetting` (degree), `dependentColumn` (places too
  ///   near to each other), `notIdentified` (powers of x beyond all numbers).
  package init(_ curve: Curve, x: [Double], y: [Double], weights: [Double]? = nil) throws(StatisticsError) {
    try InputRules.requirePairs("a curve", x, y, atLeast: 2)
    if case .polynomial(let degree) = curve {
      try InputRules.requireSetting("degree", Double(degree), "must be at least 1") { $0 >= 1 }
    }
    if curve == .logarithmic || curve == .power { try InputRules.requirePositive("x", x) }
    if curve == .exponential || curve == .power { try InputRules.requirePositive("y", y) }
    try InputRules.requireVarying("x", x)
    let places = x.map { Self.place(curve, $0) }
    let target = Self.isLogarithmic(curve) ? y.map { log($0) } : y
    let center = places.reduce(0, +) / Double(places.count)
    let degree = Self.degree(curve)
    try InputRules.require("a curve of degree \(degree)", atLeast: degree + 1, given: Set(places).count)
    // A power of two, so that dividing by it loses nothing.
    let reach = places.reduce(0) { max($0, abs($1 - center)) }
    let unit = reach > 1e-290 ? Double(sign: .plus, exponent: reach.exponent, significand: 1) : 1
    (self.curve, self.center, self.unit) = (curve, center, unit)
    centered = try LeastSquares(
      extended: Self.powers(places, center, unit, degree), target: target, weights: weights, hasIntercept: true)
    leastSquares = try centered.transformed(by: Self.expansion(center, unit, degree))
  }

  /// The curve at x, with the interval that holds the true curve.
  ///
  /// - The standard error of exponential and power curves is in the unit of y, by the delta method.
  /// - Throws: `badSetting` for the level, `outOfRange` where x has no logarithm, `notFinite`.
  /// - Source: R's `predict(…, interval = "confidence")`, exponentiated for exponential and power curves.
  package func mean(at x: Double, level: Double = 0.95) throws(StatisticsError) -> Estimate {
    carriedBack(try centered.mean(at: try row(x), level: level))
  }

  /// The curve at x, with the interval that holds one more point.
  ///
  /// - Parameter weight: of the point, such as its sample size.
  /// - Source: R's `predict(…, interval = "prediction")`, likewise.
  package func prediction(at x: Double, weight: Double = 1, level: Double = 0.95) throws(StatisticsError) -> Estimate {
    carriedBack(try centered.prediction(at: try row(x), weight: weight, level: level))
  }

  private func row(_ x: Double) throws(StatisticsError) -> [Double] {
    try InputRules.requireFinite("x", [x])
    if curve == .logarithmic || curve == .power { try InputRules.requirePositive("x", [x]) }
    let away = (Self.place(curve, x) - center) / unit
    var power = 1.0
    return (0..<Self.degree(curve)).map { _ in
      power *= away
      return power
    }
  }

  private func carriedBack(_ found: Estimate) -> Estimate {
    guard Self.isLogarithmic(curve) else { return found }
    let value = exp(found.estimate)
    return Estimate(
      value, standardError: found.standardError.map { $0 * value }, lower: found.lower.map { exp($0) },
      upper: found.upper.map { exp($0) })
  }

  private static func isLogarithmic(_ curve: Curve) -> Bool { curve == .exponential || curve == .power }
  private static func place(_ curve: Curve, _ x: Double) -> Double {
    curve == .logarithmic || curve == .power ? log(x) : x
  }
  private static func degree(_ curve: Curve) -> Int {
    if case .polynomial(let degree) = curve { degree } else { 1 }
  }

  /// The columns 1, (x - center) / unit, its square, … with all their digits.
  private static func powers(_ x: [Double], _ center: Double, _ unit: Double, _ degree: Int) -> [[DoubleDouble]] {
    let away = x.map { (DoubleDouble($0) - DoubleDouble(center)) * DoubleDouble(1 / unit) }
    var columns = [x.map { _ in DoubleDouble(1) }]
    for power in 0..<degree { columns.append(zip(columns[power], away).map { $0 * $1 }) }
    return columns
  }

  /// What coefficients of those columns are multiplied by to become those of powers of x itself: ((x - center) / unit)ᵏ by
  /// the binomial theorem, a row for each power of x.
  private static func expansion(_ center: Double, _ unit: Double, _ degree: Int) -> [[DoubleDouble]] {
    let (shift, scale) = (DoubleDouble(-center), DoubleDouble(1 / unit))
    var rows = [[DoubleDouble]](repeating: [DoubleDouble](repeating: DoubleDouble(0), count: degree + 1), count: degree + 1)
    rows[0][0] = DoubleDouble(1)
    for k in 0..<degree {
      for j in 0...k {
        rows[j][k + 1] = rows[j][k + 1] + rows[j][k] * shift * scale
        rows[j + 1][k + 1] = rows[j + 1][k + 1] + rows[j][k] * scale
      }
    }
    return rows
  }
}
