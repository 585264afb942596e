import Statistics

extension AnalysisResult {
  private enum TestMethod: String, CaseIterable {
    case mannKendall = "mann-kendall"
    case hamedRao = "hamed-rao"
    case seasonal, pettitt, cusum

    var settings: [String] {
      switch self {
      case .mannKendall: ["continuity"]
      case .hamedRao: ["continuity", "lags"]
      case .seasonal: ["continuity", "period"]
      case .pettitt, .cusum: []
      }
    }
  }

  /// A test of figures in order of time, for a trend (`mann-kendall`, `hamed-rao`, `seasonal`) or a shift (`pettitt`, `cusum`).
  ///
  /// - Throws: ``AnalysisError``; two figures of one period are refused.
  static func test(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    let method = try method(options, TestMethod.mannKendall, for: "test")
    try options.allow(["method"] + method.settings, for: "test with method \(method.rawValue)")
    try data.requireOnePerPeriod("test")
    guard let all = data.columns[.value] else { throw .missingColumn(option: "--y", analysis: "test") }
    let data = data.complete(.value)
    let y = try data.numbers(.value, for: "test")
    let isContinuous = options.continuity ?? true
    var result = AnalysisResult("test", method: method.rawValue, data: data, level: options.level)
    switch method {
    case .mannKendall:
      result.addKendall("Mann–Kendall", try located(data) { () throws(StatisticsError) in try MannKendall(y, continuity: isContinuous) })
    case .hamedRao:
      if let lags = options.lags { result.set("lags", Double(lags)) }
      result.addKendall(
        "Hamed–Rao",
        try located(data) { () throws(StatisticsError) in try MannKendall(hamedRao: y, lags: options.lags, continuity: isContinuous) })
    case .seasonal:
      let period = options.period ?? 12
      result.set("period", Double(period))
      // Missing figures keep their season.
      result.addKendall(
        "seasonal Mann–Kendall",
        try located(data) { () throws(StatisticsError) in try MannKendall(seasonal: all, period: period, continuity: isContinuous) })
    case .pettitt:
      let test = try located(data) { () throws(StatisticsError) in try PettittTest(y) }
      result.tests = [TestResult(name: "Pettitt", statistic: test.statistic, p: test.p)]
      result.addBreak(at: test.breakpoint)
      result.add("meanBefore", test.meanBefore)
      result.add("meanAfter", test.meanAfter)
      result.addVerdict("The level shifts after \(data.labels[test.breakpoint - 1])", "No shift of the level is shown")
    case .cusum:
      let test = try located(data) { () throws(StatisticsError) in try CusumTest(y) }
      result.tests = [TestResult(name: "OLS-CUSUM", statistic: test.statistic, p: test.p)]
      result.fitted = data.x.indices.map { Fitted(x: data.x[$0], estimate: Estimate(test.process[$0 + 1])) }
      result.quantity = "sum of residuals over σ√n"
      result.unit = nil
      result.addVerdict("The mean does not stay the same", "No change of the mean is shown")
    }
    if [.mannKendall, .hamedRao, .seasonal].contains(method), !isContinuous { result.set("continuity", false) }
    result.addLabels()
    return result
  }

  private mutating func addKendall(_ name: String, _ test: MannKendall) {
    tests = [TestResult(name: name, statistic: test.z, p: test.p)]
    for (name, number) in [
      ("z", test.z), ("s", test.s), ("variance", test.variance), ("tau", test.tau), ("slope", test.slope), ("intercept", test.intercept),
    ] { add(name, number) }
    notes.append("The slope is per step between figures, which the test takes as evenly spaced.")
    addVerdict(test.s > 0 ? "Later figures tend to be higher" : "Later figures tend to be lower", "No trend is shown")
  }

  private mutating func addVerdict(_ found: String, _ none: String) {
    guard let p = tests.first?.p, let level else { return }
    let number = p < 0.0001 ? "p < 0.0001" : "p = \(p.rounded(toDigits: 2).inWords)"
    findings.append(p < 1 - level ? "\(found) (\(number))." : "\(none) at the \(level.asPercent) level (\(number)).")
  }

  /// A change point at the last figure before the change.
  mutating func addBreak(_ name: String = "breakpoints", at place: Int, bounds: (lower: Int, upper: Int)? = nil) {
    func x(_ place: Int) -> Double { data.x[min(max(place, 1), data.count) - 1] }
    estimates.append(
      NamedEstimate(
        name, Estimate(x(place), lower: bounds.map { x($0.lower) }, upper: bounds.map { x($0.upper) }), label: data.labels[place - 1],
        index: place))
  }
}
