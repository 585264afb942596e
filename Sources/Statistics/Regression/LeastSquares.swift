#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Ordinary or weighted least squares on any columns, with the uncertainty of every coefficient and of the fitted values.
///
/// - Errors are taken as independent with variance σ² / weight. Without weights all weigh 1.
/// - As many points as coefficients leave no error to be known: what rests on the residuals is then `nil`.
/// - Source: QR decomposition; Draper and Smith (1998), chapters 1–5. The numbers of R's `lm` and of NIST StRD.
package struct LeastSquares: Sendable {
  /// In the order of the columns, the intercept first where there is one.
  package let coefficients: [Double]
  /// Whether a column of ones came first.
  package let hasIntercept: Bool
  /// How many points with a weight above zero were fitted.
  package let count: Int
  /// The target less the fitted value, for each row, in the unit of the target.
  package let residuals: [Double]
  package let fitted: [Double]
  /// Sum of the squared residuals, each times its weight.
  package let squaredResiduals: Double
  /// Sum of the squared distances from the (weighted) mean, or from zero without an intercept.
  package let squaredTotal: Double
  /// Rows of the inverted triangle; their products are the inverse of the normal equations.
  private let inverse: [[Double]]
  private let weights: [Double]?
  /// The coefficients with all their digits.
  private let solution: [DoubleDouble]

  /// - Parameters:
  ///   - columns: one list per regressor, without the column of ones.
  ///   - weights: not negative; a row of weight zero is left out of the fit.
  /// - Throws: ``StatisticsError``: `unequalCounts`, `notFinite`, `tooFew`, `dependentColumn`, `outOfRange` (a negative weight).
  package init(
    columns: [[Double]], target: [Double], weights: [Double]? = nil, intercept: Bool = true
  ) throws(StatisticsError) {
    for (index, column) in columns.enumerated() {
      try InputRules.requireSameCount("column \(index + 1)", column.count, "the target", target.count)
      try InputRules.requireFinite("column \(index + 1)", column)
    }
    var extended = columns.map { $0.map(DoubleDouble.init) }
    if intercept { extended.insert([DoubleDouble](repeating: DoubleDouble(1), count: target.count), at: 0) }
    try self.init(extended: extended, target: target, weights: weights, hasIntercept: intercept)
  }

  /// Columns with more digits than a double has, such as high powers.
  init(extended columns: [[DoubleDouble]], target: [Double], weights: [Double]?, hasIntercept: Bool) throws(StatisticsError) {
    try InputRules.requireFinite("the target", target)
    try InputRules.require("least squares", atLeast: 1, given: columns.count)
    if let weights {
      try InputRules.requireSameCount("weights", weights.count, "the target", target.count)
      try InputRules.requireNotNegative("weights", weights)
    }
    let used = weights.map { $0.count { $0 > 0 } } ?? target.count
    try InputRules.require("a fit of \(columns.count) coefficients", atLeast: columns.count, given: used)
    let roots = weights.map { $0.map { DoubleDouble($0).squareRoot() } }
    func scaled(_ column: [DoubleDouble]) -> [DoubleDouble] {
      guard let roots else { return column }
      return zip(column, roots).map { $0 * $1 }
    }
    let taken = try OrthogonalColumns(columns: columns.map(scaled), target: scaled(target.map(DoubleDouble.init)))
    solution = taken.solution
    coefficients = taken.solution.map(\.value)
    inverse = taken.inverseTriangle
    var fitted: [Double] = []
    var residuals: [Double] = []
    for row in target.indices {
      var sum = DoubleDouble(0)
      for (column, coefficient) in zip(columns, taken.solution) { sum = sum + column[row] * coefficient }
      fitted.append(sum.value)
      residuals.append((DoubleDouble(target[row]) - sum).value)
    }
    (self.fitted, self.residuals, self.weights, self.hasIntercept, count) = (fitted, residuals, weights, hasIntercept, used)
    squaredResiduals = taken.residuals.reduce(DoubleDouble(0)) { $0 + $1 * $1 }.value
    squaredTotal = Self.spread(target, weights, around: hasIntercept)
  }

  /// The same fit written in other columns, of which these are the combinations: coefficients times `matrix`, row by row.
  ///
  /// - Throws: ``StatisticsError/notIdentified(_:)`` where a coefficient is beyond all numbers.
  func transformed(by matrix: [[DoubleDouble]]) throws(StatisticsError) -> LeastSquares {
    let solution = matrix.map { row in zip(row, self.solution).reduce(DoubleDouble(0)) { $0 + $1.0 * $1.1 } }
    let inverse = matrix.map { row in
      solution.indices.map { column in row.indices.reduce(DoubleDouble(0)) { $0 + row[$1] * DoubleDouble(self.inverse[$1][column]) }.value }
    }
    guard solution.allSatisfy(\.value.isFinite), inverse.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw .notIdentified("x is too large for its powers to be numbers")
    }
    return LeastSquares(self, solution: solution, inverse: inverse)
  }

  private init(_ other: LeastSquares, solution: [DoubleDouble], inverse: [[Double]]) {
    (self.solution, self.inverse, coefficients) = (solution, inverse, solution.map(\.value))
    (hasIntercept, count, weights) = (other.hasIntercept, other.count, other.weights)
    (residuals, fitted) = (other.residuals, other.fitted)
    (squaredResiduals, squaredTotal) = (other.squaredResiduals, other.squaredTotal)
  }

  private static func spread(_ target: [Double], _ weights: [Double]?, around mean: Bool) -> Double {
    let w = weights ?? [Double](repeating: 1, count: target.count)
    var (sum, total) = (DoubleDouble(0), DoubleDouble(0))
    for (weight, value) in zip(w, target) {
      sum = sum + DoubleDouble(weight) * DoubleDouble(value)
      total = total + DoubleDouble(weight)
    }
    let center = mean ? sum / total : DoubleDouble(0)
    return zip(w, target).reduce(DoubleDouble(0)) {
      let distance = DoubleDouble($1.1) - center
      return $0 + DoubleDouble($1.0) * distance * distance
    }.value
  }

  /// Points less coefficients.
  package var degreesOfFreedom: Int { count - coefficients.count }

  /// Standard deviation of the residuals (of those with weight 1), in the unit of the target.
  package var sigma: Double? {
    degreesOfFreedom > 0 ? (squaredResiduals / Double(degreesOfFreedom)).squareRoot() : nil
  }

  /// Share of the variance that the fit explains; 1 where the target does not vary.
  package var rSquared: Double { squaredTotal > 0 ? max(0, 1 - squaredResiduals / squaredTotal) : 1 }

  /// The logarithm of the likelihood under normal errors, at its maximum over σ; infinite for a perfect fit.
  package var logLikelihood: Double {
    let n = Double(count)
    let logWeights = (weights ?? []).reduce(0) { $1 > 0 ? $0 + log($1) : $0 }
    return 0.5 * (logWeights - n * (log(2 * .pi) + 1 + log(squaredResiduals / n)))
  }

  /// Standard errors of the coefficients.
  package var standardErrors: [Double]? {
    guard let sigma else { return nil }
    return inverse.map { row in sigma * row.reduce(0) { $0 + $1 * $1 }.squareRoot() }
  }

  /// A coefficient with its t interval.
  ///
  /// - Throws: ``StatisticsError/badSetting(name:value:rule:)`` for the level.
  /// - Source: b ± t √V(b), Draper and Smith (1998), chapter 5; R's `confint`.
  package func coefficient(_ index: Int, level: Double = 0.95) throws(StatisticsError) -> Estimate {
    try InputRules.requireLevel(level)
    return Estimate(coefficients[index], standardError: standardErrors?[index], factor: factor(level))
  }

  /// The t test that a coefficient is zero.
  ///
  /// - Source: b / √V(b), Draper and Smith (1998), chapter 5; R's `summary.lm`.
  package func test(_ index: Int) -> TestResult? {
    guard let error = standardErrors?[index] else { return nil }
    let freedom = Double(degreesOfFreedom)
    if error == 0 {
      let isZero = coefficients[index] == 0
      return TestResult(name: "t", statistic: isZero ? 0 : .infinity, degreesOfFreedom: [freedom], p: isZero ? 1 : 0)
    }
    let t = coefficients[index] / error
    return TestResult(
      name: "t", statistic: t, degreesOfFreedom: [freedom],
      p: min(1, 2 * StudentT(degreesOfFreedom: freedom).survival(abs(t))))
  }

  /// The F test that all coefficients but the intercept are zero; `nil` where there are no others, or no residuals.
  package var overallTest: TestResult? {
    let terms = Double(coefficients.count - (hasIntercept ? 1 : 0))
    let freedom = Double(degreesOfFreedom)
    guard terms > 0, freedom > 0, let law = try? FDistribution(numerator: terms, denominator: freedom) else { return nil }
    let explained = max(0, squaredTotal - squaredResiduals)
    let f = squaredResiduals > 0 ? explained / terms / (squaredResiduals / freedom) : explained > 0 ? .infinity : 0
    return TestResult(name: "F", statistic: f, degreesOfFreedom: [terms, freedom], p: law.survival(f))
  }

  /// The fitted value for one row of regressors (without the one of the intercept), with the interval of the true mean.
  ///
  /// - Throws: `unequalCounts` for the row, `badSetting` for the level.
  /// - Source: xᵀb ± t σ √(xᵀ(XᵀX)⁻¹x), Draper and Smith (1998), chapter 5; R's `predict(…, interval = "confidence")`.
  package func mean(at row: [Double], level: Double = 0.95) throws(StatisticsError) -> Estimate {
    let (value, error) = try predicted(row, level)
    return Estimate(value, standardError: error, factor: factor(level))
  }

  /// The fitted value with the interval of one more point of this weight; its error holds both.
  ///
  /// - Throws: as ``mean(at:level:)``; `badSetting` for a weight that is not above zero.
  /// - Source: the same with 1 / weight more under the root; R's `predict(…, interval = "prediction", weights)`.
  package func prediction(at row: [Double], weight: Double = 1, level: Double = 0.95) throws(StatisticsError) -> Estimate {
    try InputRules.requireSetting("weight", weight, "must be above zero") { $0 > 0 && $0.isFinite }
    let (value, error) = try predicted(row, level)
    guard let error, let sigma else { return Estimate(value) }
    return Estimate(value, standardError: (error * error + sigma * sigma / weight).squareRoot(), factor: factor(level))
  }

  private func predicted(_ row: [Double], _ level: Double) throws(StatisticsError) -> (Double, Double?) {
    try InputRules.requireLevel(level)
    let row = hasIntercept ? [1] + row : row
    try InputRules.requireSameCount("the row", row.count, "coefficients", coefficients.count)
    try InputRules.requireFinite("the row", row)
    let value = zip(row, coefficients).reduce(DoubleDouble(0)) { $0 + DoubleDouble($1.0) * DoubleDouble($1.1) }.value
    guard let sigma else { return (value, nil) }
    var square = 0.0
    for column in inverse.indices {
      var sum = DoubleDouble(0)
      for i in row.indices { sum = sum + DoubleDouble(row[i]) * DoubleDouble(inverse[i][column]) }
      square += sum.value * sum.value
    }
    return (value, sigma * square.squareRoot())
  }

  private func factor(_ level: Double) -> Double {
    degreesOfFreedom > 0 ? StudentT(degreesOfFreedom: Double(degreesOfFreedom)).quantile((1 + level) / 2) : 0
  }
}
