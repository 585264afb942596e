import Statistics

/// How two series go together: correlations of the periods that both have, and correlations at lags.
///
/// - Fitted: a row a lag, positive where the second series leads; the estimate is R's `ccf`, the interval is that of Pearson's
///   correlation of the pairs that overlap. Lags need figures at even distances; else there is only lag 0.
/// - Throws: ``AnalysisError``.
/// - Source: ``Correlation``, ``CrossCorrelation``.
package struct CompareAnalysis: DataAnalysis {
  /// Lags to both sides.
  package var lags: Int?
  /// Compares changes from figure to figure, since two series with a trend go together whatever they measure.
  package var differences = false

  package init() {}

  package static let about = AnalysisDescription(
    "compare", .trends, "Tell how two series go together, and whether one leads.",
    """
    Two series, or a file with --y and --with.

    Example: rapport compare un_agreement_pak_rus trade_rus_exports_pak_imf --differences
    """, columns: [.values, .role(.other, "The column of the second series.")], picture: .lags)

  package static let settings: [Setting<CompareAnalysis>] = [
    Setting("lags", \.lags, "n", help: "Lags to both sides."),
    Setting("differences", \.differences, help: "Compare changes from figure to figure."),
  ]

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    let data = data.complete(.value, .other)
    try data.requireOnePerPeriod(Self.name)
    var (x, y) = (try data.numbers(.value, for: Self.name), try data.numbers(.other, for: Self.name))
    let steps = data.x.indices.dropFirst().map { data.x[$0] - data.x[$0 - 1] }
    let isEven = steps.allSatisfy { abs($0 - (steps.first ?? 1)) <= 1e-6 * abs(steps.first ?? 1) }
    if differences {
      x = zip(x.dropFirst(), x).map { $0 - $1 }
      y = zip(y.dropFirst(), y).map { $0 - $1 }
    }
    var result = newResult("correlation", data, level: level)
    result.isOverTime = false
    result.set("differences", differences)
    try located(data) { () throws(StatisticsError) in
      let pearson = try Correlation.pearson(x, y, level: level)
      result.add("pearson", pearson.named)
      result.tests.append(
        TestResult(name: "Pearson t", statistic: pearson.test.statistic, degreesOfFreedom: pearson.test.degreesOfFreedom, p: pearson.test.p))
      if x.count >= 3 {
        let spearman = try Correlation.spearman(x, y, level: level)
        result.add("spearman", spearman.named)
        result.tests.append(
          TestResult(name: "Spearman t", statistic: spearman.test.statistic, degreesOfFreedom: spearman.test.degreesOfFreedom, p: spearman.test.p))
      }
      let kendall = try Correlation.kendall(x, y)
      result.add("kendall", kendall.named)
      result.tests.append(kendall.test)
    }
    if isEven, x.count >= 5 {
      let found = try located(data) { () throws(StatisticsError) in try CrossCorrelation(x, y, maximumLag: lags, level: level) }
      result.fitted = found.lags.map { lag in
        Fitted(
          x: Double(lag.lag), estimate: Estimate(lag.coefficient, lower: lag.overlap?.bounds?.lower, upper: lag.overlap?.bounds?.upper))
      }
      result.addColumns(("pairs", found.lags.map { Double($0.pairs) }), ("pearson", found.lags.map { $0.overlap?.coefficient }))
      result.add("whiteNoiseBound", found.whiteNoiseBound)
      if let strongest = found.strongest { result.add("strongestLag", Double(strongest.lag)) }
      result.notes.append("Of many lags one is always the strongest: that alone proves nothing.")
    } else {
      if lags != nil { throw .badSetting("lags", value: "given", rule: "needs five figures or more at even distances") }
      result.notes.append("No lags are looked at: they need five figures or more at even distances.")
    }
    if !differences {
      result.notes.append("Two series that both have a trend go together whatever they measure; --differences compares their changes.")
    }
    result.addCorrelation(pairs: x.count)
    (result.quantity, result.unit) = ("correlation", nil)
    return result
  }
}

extension AnalysisResult {
  fileprivate mutating func addCorrelation(pairs: Int) {
    guard let pearson = self["pearson"], let p = tests.first?.p, let level else { return }
    let size = "r = \(pearson.estimate.rounded(toDigits: 3).inWords)\(interval(of: pearson, digits: 3)), \(pairs) pairs"
    findings.append(
      p < 1 - level
        ? "The series \(pearson.estimate > 0 ? "rise and fall together" : "move in opposite directions"): \(size)."
        : "No connection is shown: \(size).")
  }
}

extension Correlation {
  /// The coefficient with its interval.
  fileprivate var named: Estimate { Estimate(coefficient, lower: bounds?.lower, upper: bounds?.upper) }
}
