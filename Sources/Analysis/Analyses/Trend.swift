import Statistics

extension AnalysisResult {
  /// The methods of a trend.
  enum TrendMethod: String, CaseIterable {
    case linear, weighted, poly, log, exp, pow, loess, lowess
    case theilSen = "theil-sen"
    case siegel

    /// The settings it has beside `method`, `level`, `at` and `steps`.
    var settings: [String] {
      switch self {
      case .linear, .weighted, .log, .exp, .pow: ["interval"]
      case .poly: ["degree", "interval"]
      case .loess: ["span", "degree", "robust"]
      case .lowess: ["span"]
      case .theilSen, .siegel: ["intercept"]
      }
    }

    /// Whether figures may count differently.
    var takesWeights: Bool {
      switch self {
      case .weighted, .poly, .log, .exp, .pow, .loess: true
      case .linear, .lowess, .theilSen, .siegel: false
      }
    }
  }

  /// The trend of figures over time, with the interval of the curve.
  ///
  /// - Methods: `linear` (every figure counts alike), `weighted` (by weight, else by sample size), `poly`, `log`, `exp`, `pow` (least
  ///   squares), `loess` (direct surface), `lowess`, `theil-sen`, `siegel`.
  /// - Weights: `weighted`, `poly`, `log`, `exp`, `pow` and `loess` use a column of weights, else one of sample sizes that was named. Those
  ///   that a series brings count for `weighted` only.
  /// - Throws: ``AnalysisError``.
  /// - Source: the types of `Statistics` that are named for the methods.
  static func trend(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    let method = try method(options, TrendMethod.linear, for: "trend")
    try options.allow(["method", "at", "steps"] + method.settings, for: "trend with method \(method.rawValue)")
    var data = data.complete(.value)
    let weights = try trendWeights(&data, method)
    let y = try data.numbers(.value, for: "trend")
    var result = AnalysisResult("trend", method: method.rawValue, data: data, level: options.level)
    let at = try options.places(of: data)
    switch method {
    case .linear: try result.addCurve(.linear, y, nil, options, at)
    case .weighted: try result.addCurve(.linear, y, weights, options, at)
    case .poly:
      result.set("degree", Double(options.degree ?? 2))
      try result.addCurve(.polynomial(degree: options.degree ?? 2), y, weights, options, at)
    case .log: try result.addCurve(.logarithmic, y, weights, options, at)
    case .exp: try result.addCurve(.exponential, y, weights, options, at)
    case .pow: try result.addCurve(.power, y, weights, options, at)
    case .loess: try result.addLoess(y, weights, options, at)
    case .lowess:
      let fraction = options.span ?? 2.0 / 3
      let isElsewhere = options.at != nil || options.steps != nil
      let curve = try located(data) { () throws(StatisticsError) in
        isElsewhere ? try lowess(x: data.x, y: y, at: at, fraction: fraction) : try lowess(x: data.x, y: y, fraction: fraction)
      }
      result.set("span", fraction)
      result.fitted = zip(at, curve).map { Fitted(x: $0, estimate: Estimate($1)) }
      result.notes.append("Lowess has no interval; loess does.")
    case .theilSen:
      let rule = try options.robustIntercept(TheilSen.Intercept.self, .separateMedians)
      let line = try located(data) { () throws(StatisticsError) in try TheilSen(x: data.x, y: y, level: options.level, intercept: rule) }
      result.set("intercept", rule.rawValue)
      result.add("slope", Estimate(line.slope, lower: line.bounds.lower, upper: line.bounds.upper))
      result.add("intercept", line.intercept)
      result.fitted = at.map { Fitted(x: $0, estimate: Estimate(line.value(at: $0))) }
      result.addDirection(isSure: line.bounds.lower > 0 || line.bounds.upper < 0)
    case .siegel:
      let rule = try options.robustIntercept(RepeatedMedians.Intercept.self, .hierarchical)
      let line = try located(data) { () throws(StatisticsError) in try RepeatedMedians(x: data.x, y: y, intercept: rule) }
      result.set("intercept", rule.rawValue)
      result.add("slope", line.slope)
      result.add("intercept", line.intercept)
      result.fitted = at.map { Fitted(x: $0, estimate: Estimate(line.value(at: $0))) }
      result.notes.append("Repeated medians have no interval, so nothing is said of a direction; theil-sen has one.")
    }
    result.addLabels()
    return result
  }

  /// What each figure counts, if the method asks; rows without a weight are left out.
  private static func trendWeights(_ data: inout AnalysisData, _ method: TrendMethod) throws(AnalysisError) -> [Double]? {
    if data.columns[.weight] != nil {
      guard method.takesWeights else {
        throw .unusedSetting("weight", analysis: "trend with method \(method.rawValue)", known: method.settings)
      }
      data = data.complete(.weight)
      return try data.numbers(.weight, for: "trend")
    }
    if data.namesSizes, !method.takesWeights {
      throw .unusedSetting("n", analysis: "trend with method \(method.rawValue)", known: method.settings)
    }
    guard method == .weighted || data.namesSizes else { return nil }
    guard data.columns[.size] != nil else { throw .missingColumn(option: "--weight or --n", analysis: "trend with method weighted") }
    data = data.complete(.size)
    return try data.numbers(.size, for: "trend")
  }

  private mutating func addCurve(
    _ curve: CurveFit.Curve, _ y: [Double], _ weights: [Double]?, _ options: AnalysisOptions, _ at: [Double]
  ) throws(AnalysisError) {
    let (data, level) = (data, options.level)
    let fit = try located(data) { () throws(StatisticsError) in try CurveFit(curve, x: data.x, y: y, weights: weights) }
    let squares = fit.leastSquares
    let interval = options.interval ?? .confidence
    try located(data) { () throws(StatisticsError) in
      for index in squares.coefficients.indices {
        let name = index == 0 ? "intercept" : index == 1 ? "slope" : "power\(index)"
        add(name, try squares.coefficient(index, level: level).unlessExact(squares.sigma))
      }
      add("r2", squares.rSquared)
      if let sigma = squares.sigma { add("sigma", sigma) }
      if squares.squaredResiduals > 0 { add("logLikelihood", squares.logLikelihood) }
      if let test = squares.test(1) { tests.append(test) }
      if let test = squares.overallTest { tests.append(test) }
      for x in at {
        let found = interval == .confidence ? try fit.mean(at: x, level: level) : try fit.prediction(at: x, level: level)
        fitted.append(Fitted(x: x, estimate: found.unlessExact(squares.sigma)))
      }
    }
    if interval == .prediction { set("interval", interval.rawValue) }
    if weights != nil { set("weights", data.columns[.weight] == nil ? "sample sizes" : "as given") }
    if curve == .exponential || curve == .power { notes.append("Coefficients, r2 and sigma are those of the straight line in ln y.") }
    guard squares.sigma != nil else {
      notes.append("As many figures as coefficients: the curve runs through every one, and nothing is known of its error.")
      return
    }
    let holds = interval == .confidence ? "for the curve, from the scatter of the figures around it" : "for one more figure"
    coverage = band("\(holds); errors that all figures share are not in it")
    if curve == .linear, let test = squares.test(1) { addDirection(isSure: test.p < 1 - level) }
  }

  private mutating func addLoess(
    _ y: [Double], _ weights: [Double]?, _ options: AnalysisOptions, _ at: [Double]
  ) throws(AnalysisError) {
    // R's defaults need six figures; with fewer, lines over all of them are what the figures can bear.
    let isScarce = options.span == nil && options.degree == nil && y.count < 6
    let (span, degree, isRobust) = (options.span ?? (isScarce ? 2 : 0.75), options.degree ?? (isScarce ? 1 : 2), options.robust ?? false)
    let data = data
    let (fit, estimates) = try located(data) { () throws(StatisticsError) in
      let fit = try LoessFit(x: data.x, y: y, weights: weights, span: span, degree: degree, robustIterations: isRobust ? 4 : 1)
      return (fit, try fit.estimates(at: at, level: options.level))
    }
    set("span", span)
    set("degree", Double(degree))
    set("robust", isRobust)
    set("surface", "direct")
    if weights != nil { set("weights", data.columns[.weight] == nil ? "sample sizes" : "as given") }
    if isScarce { notes.append("Fewer than six figures: loess of degree 1 with span 2, over all of them, unless span or degree are given.") }
    add("sigma", fit.sigma)
    add("equivalentParameters", fit.equivalentParameters)
    add("df", fit.degreesOfFreedom)
    fitted = zip(at, estimates).map { Fitted(x: $0, estimate: $1) }
    coverage = band("for the curve, from the scatter of the figures around it; errors that all figures share are not in it")
    if let first = data.x.first, let last = data.x.last, at.contains(where: { $0 < first || $0 > last }) {
      notes.append("Places outside of \(first.inWords) to \(last.inWords) continue the curve beyond the figures.")
    }
  }

  /// Says how the slope goes, in words only where its interval leaves no doubt.
  private mutating func addDirection(isSure: Bool) {
    guard let slope = self["slope"] else { return }
    let unit = data.step == "year" ? "a year" : "per \(data.step)"
    let bounds = interval(of: slope)
    findings.append(
      isSure
        ? "\(slope.estimate > 0 ? "Rises" : "Falls") by \(measured(abs(slope.estimate))) \(unit)\(bounds)."
        : "No clear direction: the slope is \(measured(slope.estimate)) \(unit)\(bounds).")
  }

  /// Names the places that are those of figures.
  mutating func addLabels() {
    guard data.axis == .years else { return }
    let labels = Dictionary(zip(data.x, data.labels), uniquingKeysWith: { first, _ in first })
    fitted = fitted.map { row in
      guard let x = row.x, row.label == nil, let label = labels[x] else { return row }
      return Fitted(x: x, label: label, group: row.group, estimate: row.estimate)
    }
  }

  /// The method that the options name.
  ///
  /// - Throws: ``AnalysisError/unknownMethod(_:known:analysis:)``.
  static func method<T: RawRepresentable & CaseIterable>(
    _ options: AnalysisOptions, _ standard: T, for analysis: String
  ) throws(AnalysisError) -> T where T.RawValue == String {
    guard let name = options.method else { return standard }
    guard let method = T(rawValue: name) else { throw .unknownMethod(name, known: T.allCases.map(\.rawValue), analysis: analysis) }
    return method
  }
}

extension AnalysisOptions {
  fileprivate func robustIntercept<T: RawRepresentable & CaseIterable>(_: T.Type, _ standard: T) throws(AnalysisError) -> T
  where T.RawValue == String {
    try Self.word(intercept, "intercept", default: standard)
  }
}

extension Estimate {
  /// Without an interval where nothing is known of the error.
  fileprivate func unlessExact(_ sigma: Double?) -> Estimate { sigma == nil ? Estimate(estimate) : self }
}
