#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Local regression with standard errors: the curve, how sure it is, and its equivalent number of parameters.
///
/// - Points may come in any order and share places. Weights, such as sample sizes, divide the variance of a point.
/// - The surface is computed at every place asked for (R's `surface = "direct"`), not interpolated between vertices of a
///   tree, which is R's default and differs in the third digit.
/// - Source: Cleveland, Grosse and Shyu (1992), *Statistical Models in S*, chapter 8; checked against R's `loess`.
package struct LoessFit: Sendable {
  /// In the order of the points given.
  package let fitted: [Double]
  /// Trace of the operator that turns y into the curve.
  package let trace: Double
  /// Expectation of the residual sum of squares over σ², and that of its spread.
  package let delta1: Double
  package let delta2: Double
  /// Residual standard error, of points with weight 1.
  package let sigma: Double
  private let regression: LocalRegression
  /// The last fit at each point, in order of x.
  private let locals: [LocalRegression.Local]
  /// One over the weights given, in order of x.
  private let errorVariances: [Double]

  package var count: Int { fitted.count }
  /// R's `enp`.
  package var equivalentParameters: Double { delta1 + 2 * trace - Double(count) }
  /// Degrees of freedom of the t interval.
  package var degreesOfFreedom: Double { delta1 * delta1 / delta2 }

  /// - Parameters:
  ///   - weights: above zero.
  ///   - span: the share of the points in each neighborhood; above 1 all points with wider weights.
  ///   - degree: 0, 1 or 2.
  ///   - robustIterations: fits in all, each after the first with outliers weighted down by the biweight; 1 is the plain
  ///     least squares fit, 4 is R's `family = "symmetric"`.
  /// - Throws: ``StatisticsError``: `tooFew` (a neighborhood needs two points more than the degree), `notFinite`,
  ///   `outOfRange` (weights), `badSetting` (span, degree, iterations), `emptyNeighborhood`, `notIdentified` (nothing is
  ///   left over to tell the error from).
  package init(
    x: [Double], y: [Double], weights: [Double]? = nil, span: Double = 0.75, degree: Int = 2, robustIterations: Int = 1
  ) throws(StatisticsError) {
    try InputRules.requirePairs("loess", x, y, atLeast: 2)
    try InputRules.requireSetting("span", span, "must be above zero") { $0 > 0 && $0.isFinite }
    try InputRules.requireSetting("degree", Double(degree), "must be 0, 1 or 2") { (0...2).contains($0) }
    try InputRules.requireSetting("iterations", Double(robustIterations), "must be at least 1") { $0 >= 1 }
    if let weights {
      try InputRules.requireSameCount("weights", weights.count, "y", y.count)
      try InputRules.requirePositive("weights", weights)
    }
    let neighbors = Int(min(Double(x.count), Double(x.count) * span + 1e-5))
    try InputRules.require("a loess neighborhood of degree \(degree)", atLeast: degree + 2, given: neighbors)
    let order = x.indices.sorted { x[$0] != x[$1] ? x[$0] < x[$1] : $0 < $1 }
    let (xs, ys) = (order.map { x[$0] }, order.map { y[$0] })
    let prior = order.map { weights?[$0] ?? 1 }
    func regression(_ y: [Double], _ weights: [Double]) -> LocalRegression {
      LocalRegression(x: xs, y: y, weights: weights, span: span, degree: degree)
    }
    var current = regression(ys, prior)
    let variances = prior.map { 1 / $0 }
    // The errors of the curve are only wanted of the last fit.
    var locals = try current.everywhere(errorVariances: robustIterations == 1 ? variances : nil)
    var curve = locals.map(\.value)
    let trace = zip(locals, prior).reduce(0) { $0 + $1.0.leverage * $1.1 }
    let deltas = LoessDeltas(trace: trace, count: xs.count, degree: degree)
    guard deltas.first > 0, deltas.second > 0 else { throw .notIdentified("the curve runs through every point, which leaves no error") }
    var robustness = [Double](repeating: 1, count: xs.count)
    for pass in 1..<max(1, robustIterations) {
      robustness = Self.biweights(zip(ys, curve).map { $0 - $1 })
      current = regression(ys, zip(prior, robustness).map { $0 * $1 })
      locals = try current.everywhere(errorVariances: pass == robustIterations - 1 ? variances : nil)
      curve = locals.map(\.value)
    }
    var squares = 0.0
    if robustIterations > 1 {
      let pseudo = Self.pseudovalues(ys, curve, prior, robustness)
      let smooth = try regression(pseudo, prior).everywhere(errorVariances: nil).map(\.value)
      for i in pseudo.indices { squares += prior[i] * (pseudo[i] - smooth[i]) * (pseudo[i] - smooth[i]) }
    } else {
      for i in ys.indices { squares += prior[i] * (ys[i] - curve[i]) * (ys[i] - curve[i]) }
    }
    var fitted = curve
    for (place, index) in order.enumerated() { fitted[index] = curve[place] }
    (self.trace, self.fitted) = (trace, fitted)
    (delta1, delta2, sigma) = (deltas.first, deltas.second, (squares / deltas.first).squareRoot())
    (self.regression, self.locals, errorVariances) = (current, locals, variances)
  }

  /// The curve at many places, with standard errors and t intervals.
  ///
  /// - Places of the points are known already, each other costs one local fit.
  /// - Beyond the points the curve is continued, as R's direct surface is, and its error grows.
  /// - Throws: `badSetting` for the level, `notFinite`, `emptyNeighborhood`.
  /// - Source: Cleveland, Grosse and Shyu (1992); R's `predict(…, se = TRUE)` with t of δ₁² / δ₂ degrees of freedom.
  package func estimates(at places: [Double], level: Double = 0.95) throws(StatisticsError) -> [Estimate] {
    try InputRules.requireLevel(level)
    try InputRules.requireFinite("x", places)
    let t = StudentT(degreesOfFreedom: degreesOfFreedom).quantile((1 + level) / 2)
    var result: [Estimate] = []
    result.reserveCapacity(places.count)
    for place in places {
      let index = regression.firstIndex(of: place)
      let local = if let index { locals[index] } else { try regression.local(at: place, errorVariances: errorVariances) }
      result.append(Estimate(local.value, standardError: sigma * local.squaredShares.squareRoot(), factor: t))
    }
    return result
  }

  /// Weights that fall to zero at six median absolute residuals.
  static func biweights(_ residuals: [Double]) -> [Double] {
    let sizes = residuals.map(abs)
    let limit = 6 * (median(of: sizes[...]) ?? 0)
    guard limit >= Double.leastNormalMagnitude else { return sizes.map { _ in 1 } }
    return sizes.map {
      if $0 > limit * 0.999 { return 0 }
      if $0 <= limit * 0.001 { return 1 }
      let share = $0 / limit
      return (1 - share * share) * (1 - share * share)
    }
  }

  /// Values whose plain fit has the errors of the robust one.
  private static func pseudovalues(_ y: [Double], _ curve: [Double], _ prior: [Double], _ robustness: [Double]) -> [Double] {
    let scaled = y.indices.map { abs(y[$0] - curve[$0]) * prior[$0].squareRoot() }
    let mad = median(of: scaled[...]) ?? 0
    guard mad > 0 else { return y }
    let c = 36 * mad * mad / 5
    var sum = 0.0
    for i in y.indices { sum += (1 - scaled[i] * scaled[i] / c) * robustness[i].squareRoot() }
    let factor = Double(y.count) / sum
    return y.indices.map { curve[$0] + factor * robustness[$0] * (y[$0] - curve[$0]) }
  }
}
