public import Statistics

/// The method of a trend, with its settings.
public enum TrendChoice: Hashable, Sendable {
  case linear
  /// A straight line that weights each figure by its sample size.
  case weighted
  case polynomial(degree: Int)
  case logarithmic, exponential, power
  case loess(span: Double, degree: Int, isRobust: Bool)
  case lowess(fraction: Double)
  case theilSen(TheilSen.Intercept)
  case siegel

  /// Its name on the command line.
  public var name: String {
    switch self {
    case .linear: "linear"
    case .weighted: "weighted"
    case .polynomial: "poly"
    case .logarithmic: "log"
    case .exponential: "exp"
    case .power: "pow"
    case .loess: "loess"
    case .lowess: "lowess"
    case .theilSen: "theil-sen"
    case .siegel: "siegel"
    }
  }
}

extension AnalysisResult {
  /// The trend of figures over time.
  ///
  /// - Parameter places: where the fitted values are wanted; `nil` is at the figures.
  /// - Throws: ``AnalysisError/statistics(_:)``, ``AnalysisError/noSampleSizes``; ``AnalysisError/onlyAtPoints(_:)`` for
  ///   lowess at other places.
  public static func trend(
    of points: AnalysisPoints, _ choice: TrendChoice, level: Double = 0.95, at places: [Double]? = nil
  ) throws(AnalysisError) -> AnalysisResult {
    var result = AnalysisResult(command: "trend", method: choice.name, points: points, level: level)
    let at = places ?? points.x
    do {
      switch choice {
      case .linear: try result.addCurve(.linear, points, nil, level, at)
      case .weighted:
        guard let sizes = points.sizes else { throw AnalysisError.noSampleSizes }
        try result.addCurve(.linear, points, sizes, level, at)
      case .polynomial(let degree): try result.addCurve(.polynomial(degree: degree), points, nil, level, at)
      case .logarithmic: try result.addCurve(.logarithmic, points, nil, level, at)
      case .exponential: try result.addCurve(.exponential, points, nil, level, at)
      case .power: try result.addCurve(.power, points, nil, level, at)
      case .loess(let span, let degree, let isRobust):
        let fit = try LoessFit(x: points.x, y: points.y, span: span, degree: degree, robustIterations: isRobust ? 4 : 1)
        result.parameters = [
          Parameter("span", .number(span)), Parameter("degree", .number(Double(degree))), Parameter("robust", .flag(isRobust)),
          Parameter("surface", .text("direct")),
        ]
        result.estimates = [
          NamedEstimate("sigma", fit.sigma), NamedEstimate("equivalentParameters", fit.equivalentParameters),
          NamedEstimate("df", fit.degreesOfFreedom),
        ]
        result.fitted = zip(at, try fit.estimates(at: at, level: level)).map { Fitted(x: $0, estimate: $1) }
      case .lowess(let fraction):
        guard places == nil else { throw AnalysisError.onlyAtPoints("lowess") }
        let curve = try lowess(x: points.x, y: points.y, fraction: fraction)
        result.parameters = [Parameter("fraction", .number(fraction))]
        result.fitted = zip(points.x, curve).map { Fitted(x: $0, estimate: Estimate($1)) }
        result.notes.append("Lowess has no interval; loess does.")
      case .theilSen(let rule):
        let line = try TheilSen(x: points.x, y: points.y, level: level, intercept: rule)
        result.parameters = [Parameter("interceptRule", .text(rule.rawValue))]
        result.estimates = [
          NamedEstimate("slope", Estimate(line.slope, lower: line.bounds.lower, upper: line.bounds.upper)),
          NamedEstimate("intercept", line.intercept),
        ]
        result.fitted = at.map { Fitted(x: $0, estimate: Estimate(line.value(at: $0))) }
      case .siegel:
        let line = try RepeatedMedians(x: points.x, y: points.y)
        result.estimates = [NamedEstimate("slope", line.slope), NamedEstimate("intercept", line.intercept)]
        result.fitted = at.map { Fitted(x: $0, estimate: Estimate(line.value(at: $0))) }
      }
    } catch let error as AnalysisError { throw error } catch let error as StatisticsError { throw .statistics(error) } catch {
      throw .statistics(.noOptimum(name: "\(error)"))
    }
    return result
  }

  private mutating func addCurve(
    _ curve: CurveFit.Curve, _ points: AnalysisPoints, _ weights: [Double]?, _ level: Double, _ at: [Double]
  ) throws(StatisticsError) {
    let fit = try CurveFit(curve, x: points.x, y: points.y, weights: weights)
    let squares = fit.leastSquares
    for index in squares.coefficients.indices {
      let name = index == 0 ? "intercept" : index == 1 ? "slope" : "power\(index)"
      estimates.append(NamedEstimate(name, try squares.coefficient(index, level: level)))
    }
    estimates.append(NamedEstimate("r2", squares.rSquared))
    if let sigma = squares.sigma { estimates.append(NamedEstimate("sigma", sigma)) }
    if squares.squaredResiduals > 0 { estimates.append(NamedEstimate("logLikelihood", squares.logLikelihood)) }
    if let test = squares.test(1) { tests.append(test) }
    if let test = squares.overallTest { tests.append(test) }
    for x in at { fitted.append(Fitted(x: x, estimate: try fit.mean(at: x, level: level))) }
    if curve == .exponential || curve == .power { notes.append("Coefficients, r2 and sigma are those of the straight line in ln y.") }
  }
}
