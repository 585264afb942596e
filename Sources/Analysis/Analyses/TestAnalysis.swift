import Statistics

/// A test of figures in order of time, for a trend (`mann-kendall`, `hamed-rao`, `seasonal`) or a shift (`pettitt`, `cusum`).
///
/// - Throws: ``AnalysisError``; two figures of one period are refused.
package struct TestAnalysis: DataAnalysis {
  package enum Method: String, SettingWord {
    case mannKendall = "mann-kendall"
    case hamedRao = "hamed-rao"
    case seasonal, pettitt, cusum

    /// Whether it is one of Mann and Kendall's, which have a statistic S.
    var isKendall: Bool { [.mannKendall, .hamedRao, .seasonal].contains(self) }
  }

  package var method = Method.mannKendall
  /// Whether S of Mann–Kendall is taken one nearer to zero.
  package var continuity = true
  /// Lags looked at by Hamed–Rao; `nil` is all.
  package var lags: Int?
  /// Seasons in a cycle; `nil` is 12.
  package var period: Int?

  package init() {}

  package static let about = AnalysisDescription(
    "test", .trends, "Test a series for a trend or a shift.",
    """
    mann-kendall, hamed-rao (for serial correlation) and seasonal ask for a trend, pettitt and cusum for a shift of the level.

    Example: rapport test un_agreement_pak_rus --method hamed-rao
    Example: rapport test flow.csv --x year --y flow --method pettitt --format json
    """, columns: [.values], picture: .process)

  package static let settings: [Setting<TestAnalysis>] = [
    .method(\.method),
    Setting("continuity", \.continuity, help: "Without the continuity correction of S.") { $0.method.isKendall },
    Setting("lags", \.lags, "n", help: "Only so many lags are looked at by hamed-rao; all by default.") { $0.method == .hamedRao },
    Setting("period", \.period, "n", help: "Seasons in a cycle of the seasonal test; 12 by default.") { $0.method == .seasonal },
  ]

  package var fullName: String { "\(Self.name) with method \(method.rawValue)" }

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    try data.requireOnePerPeriod(Self.name)
    guard let all = data.columns[.value] else { throw .missingColumn(option: "--y", analysis: Self.name) }
    let data = data.complete(.value)
    let y = try data.numbers(.value, for: Self.name)
    var result = newResult(method.rawValue, data, level: level)
    switch method {
    case .mannKendall:
      result.addKendall("Mann–Kendall", try located(data) { () throws(StatisticsError) in try MannKendall(y, continuity: continuity) })
    case .hamedRao:
      if let lags { result.set("lags", Double(lags)) }
      result.addKendall(
        "Hamed–Rao",
        try located(data) { () throws(StatisticsError) in try MannKendall(hamedRao: y, lags: lags, continuity: continuity) })
    case .seasonal:
      let period = period ?? 12
      result.set("period", Double(period))
      // Missing figures keep their season.
      result.addKendall(
        "seasonal Mann–Kendall",
        try located(data) { () throws(StatisticsError) in try MannKendall(seasonal: all, period: period, continuity: continuity) })
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
    if method.isKendall, !continuity { result.set("continuity", false) }
    result.addLabels()
    return result
  }
}

extension AnalysisResult {
  fileprivate mutating func addKendall(_ name: String, _ test: MannKendall) {
    tests = [TestResult(name: name, statistic: test.z, p: test.p)]
    for (name, number) in [
      ("z", test.z), ("s", test.s), ("variance", test.variance), ("tau", test.tau), ("slope", test.slope), ("intercept", test.intercept),
    ] { add(name, number) }
    notes.append("The slope is per step between figures, which the test takes as evenly spaced.")
    addVerdict(test.s > 0 ? "Later figures tend to be higher" : "Later figures tend to be lower", "No trend is shown")
  }

  fileprivate mutating func addVerdict(_ found: String, _ none: String) {
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
