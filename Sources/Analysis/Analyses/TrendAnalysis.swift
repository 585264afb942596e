import Statistics

/// The trend of figures over time, with the interval of the curve.
///
/// - Weights: `weighted`, `poly`, `log`, `exp`, `pow` and `loess` use a column of weights, else one of sample sizes that was named. Those
///   that a series brings count for `weighted` only.
/// - Throws: ``AnalysisError``.
/// - Source: the types of `Statistics` that are named for the methods.
package struct TrendAnalysis: FittedAnywhere {
  /// `linear` (every figure counts alike), `weighted` (by weight, else by sample size), `poly`, `log`, `exp`, `pow` (least squares), `loess`
  /// (direct surface), `lowess`, `theil-sen`, `siegel`.
  package enum Method: String, SettingWord {
    case linear, weighted, poly, log, exp, pow, loess, lowess
    case theilSen = "theil-sen"
    case siegel

    /// Whether figures may count differently.
    var takesWeights: Bool { ![.linear, .lowess, .theilSen, .siegel].contains(self) }
    /// Whether it is a fit by least squares.
    var isLeastSquares: Bool { [.linear, .weighted, .poly, .log, .exp, .pow].contains(self) }
  }
  /// What an interval around a fitted curve holds.
  package enum Interval: String, SettingWord { case confidence, prediction }

  package var method = Method.linear
  package var at: [Double]?
  package var steps: Int?
  /// Of a polynomial or of loess.
  package var degree: Int?
  /// Share of the figures in each neighborhood of loess or lowess.
  package var span: Double?
  /// Whether outliers are weighted down.
  package var robust = false
  /// `nil` is that of the curve.
  package var interval: Interval?
  /// How a robust line is placed: a word of ``TheilSen/Intercept`` or ``RepeatedMedians/Intercept``.
  package var intercept: String?

  package init() {}

  package static let about = AnalysisDescription(
    "trend", .trends, "Fit a trend with its interval to a series or a data file.",
    """
    Methods: linear, weighted (by --weight or the sample sizes), poly, log, exp, pow, loess, lowess, theil-sen, siegel.
    Figures without a number or a year, and approximate ones, are left out, and named. Figures need not be in order.

    Example: rapport trend pew_pak_favourable_rus_microdata --level 0.9
    Example: rapport trend views.csv --x year --y share --method loess --span 0.5 --format json --chart views.png
    """, columns: [.values, .sizes, .weights], picture: .curve())

  package static let settings: [Setting<TrendAnalysis>] = [
    .method(\.method), .at, .steps,
    Setting("span", \.span, "share", help: "The share of the figures in each neighborhood of loess (0.75) or lowess (2/3).") {
      [.loess, .lowess].contains($0.method)
    },
    Setting("degree", \.degree, "n", help: "Of poly (2 by default) or loess (0, 1 or 2; 2 by default).") { [.poly, .loess].contains($0.method) },
    Setting("robust", \.robust, help: "Weight outliers of loess down, as R's family = \"symmetric\".") { $0.method == .loess },
    Setting("interval", \.interval, help: "What the interval holds: the curve (confidence) or one more figure (prediction).") {
      $0.method.isLeastSquares
    },
    Setting(
      "intercept", \.intercept, "rule",
      help: "How a robust line is placed: separateMedians, jointMedian or means (theil-sen); hierarchical or separate (siegel)."
    ) { [.theilSen, .siegel].contains($0.method) },
  ]

  package var fullName: String { "\(Self.name) with method \(method.rawValue)" }
  package var hasLevel: Bool { ![.lowess, .siegel].contains(method) }

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    var data = data.complete(.value)
    let weights = try weights(of: &data)
    let y = try data.numbers(.value, for: Self.name)
    var result = newResult(method.rawValue, data, level: hasLevel ? level : nil)
    let at = try places(of: data)
    switch method {
    case .linear: try result.addCurve(.linear, y, nil, self, at, level)
    case .weighted: try result.addCurve(.linear, y, weights, self, at, level)
    case .poly:
      result.set("degree", Double(degree ?? 2))
      try result.addCurve(.polynomial(degree: degree ?? 2), y, weights, self, at, level)
    case .log: try result.addCurve(.logarithmic, y, weights, self, at, level)
    case .exp: try result.addCurve(.exponential, y, weights, self, at, level)
    case .pow: try result.addCurve(.power, y, weights, self, at, level)
    case .loess: try result.addLoess(y, weights, self, at, level)
    case .lowess:
      let fraction = span ?? 2.0 / 3
      let isElsewhere = self.at != nil || steps != nil
      let curve = try located(data) { () throws(StatisticsError) in
        isElsewhere ? try lowess(x: data.x, y: y, at: at, fraction: fraction) : try lowess(x: data.x, y: y, fraction: fraction)
      }
      result.set("span", fraction)
      result.fitted = zip(at, curve).map { Fitted(x: $0, estimate: Estimate($1)) }
      result.notes.append("Lowess has no interval; loess does.")
    case .theilSen:
      let rule = try interceptRule(TheilSen.Intercept.separateMedians)
      let line = try located(data) { () throws(StatisticsError) in try TheilSen(x: data.x, y: y, level: level, intercept: rule) }
      result.set("intercept", rule.rawValue)
      result.add("slope", Estimate(line.slope, lower: line.bounds.lower, upper: line.bounds.upper))
      result.add("intercept", line.intercept)
      result.fitted = at.map { Fitted(x: $0, estimate: Estimate(line.value(at: $0))) }
      result.addDirection(isSure: line.bounds.lower > 0 || line.bounds.upper < 0)
    case .siegel:
      let rule = try interceptRule(RepeatedMedians.Intercept.hierarchical)
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
  private func weights(of data: inout AnalysisData) throws(AnalysisError) -> [Double]? {
    if data.columns[.weight] != nil {
      guard method.takesWeights else { throw .unusedSetting("weight", analysis: fullName, known: usedSettings) }
      data = data.complete(.weight)
      return try data.numbers(.weight, for: Self.name)
    }
    if data.namesSizes, !method.takesWeights { throw .unusedSetting("n", analysis: fullName, known: usedSettings) }
    guard method == .weighted || data.namesSizes else { return nil }
    guard data.columns[.size] != nil else { throw .missingColumn(option: "--weight or --n", analysis: fullName) }
    data = data.complete(.size)
    return try data.numbers(.size, for: Self.name)
  }

  /// A rule by its name.
  ///
  /// - Throws: ``AnalysisError/unknownWord(_:setting:known:)``.
  private func interceptRule<Rule: RawRepresentable & CaseIterable>(_ standard: Rule) throws(AnalysisError) -> Rule where Rule.RawValue == String {
    guard let intercept else { return standard }
    guard let rule = Rule(rawValue: intercept) else {
      throw .unknownWord(intercept, setting: "intercept", known: Rule.allCases.map(\.rawValue))
    }
    return rule
  }
}

extension AnalysisResult {
  fileprivate mutating func addCurve(
    _ curve: CurveFit.Curve, _ y: [Double], _ weights: [Double]?, _ settings: TrendAnalysis, _ at: [Double], _ level: Double
  ) throws(AnalysisError) {
    let data = data
    let fit = try located(data) { () throws(StatisticsError) in try CurveFit(curve, x: data.x, y: y, weights: weights) }
    let squares = fit.leastSquares
    let interval = settings.interval ?? .confidence
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

  fileprivate mutating func addLoess(
    _ y: [Double], _ weights: [Double]?, _ settings: TrendAnalysis, _ at: [Double], _ level: Double
  ) throws(AnalysisError) {
    // R's defaults need six figures; with fewer, lines over all of them are what the figures can bear.
    let isScarce = settings.span == nil && settings.degree == nil && y.count < 6
    let (span, degree, isRobust) = (settings.span ?? (isScarce ? 2 : 0.75), settings.degree ?? (isScarce ? 1 : 2), settings.robust)
    let data = data
    let (fit, estimates) = try located(data) { () throws(StatisticsError) in
      let fit = try LoessFit(x: data.x, y: y, weights: weights, span: span, degree: degree, robustIterations: isRobust ? 4 : 1)
      return (fit, try fit.estimates(at: at, level: level))
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
  fileprivate mutating func addDirection(isSure: Bool) {
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
}

extension Estimate {
  /// Without an interval where nothing is known of the error.
  fileprivate func unlessExact(_ sigma: Double?) -> Estimate { sigma == nil ? Estimate(estimate) : self }
}
