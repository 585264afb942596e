import Statistics

extension AnalysisResult {
  /// The change of a share between two waves of a poll, and whether it is more than sampling error.
  ///
  /// - Waves: `from` and `to`, else the last two. The fitted rows are all changes from wave to wave.
  /// - Both with the design effect given and without any: weights and clusters make samples say less than their size.
  /// - Throws: ``AnalysisError``: `missingColumn` without sample sizes, `notShares`, `noFigure`, `repeatedPeriod` for a wave with two figures.
  /// - Source: ``ProportionDifference`` and ``proportion(_:of:method:level:designEffect:)``.
  static func change(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow(["designEffect", "unit", "from", "to"], for: "change")
    guard data.columns[.size] != nil else { throw .missingColumn(option: "--n, the sample sizes", analysis: "change") }
    let data = data.complete(.value, .size)
    let shares = try data.sharesWithErrors(options)
    guard data.count >= 2 else { throw .statistics(.tooFew(method: "a change", needed: 2, given: data.count)) }
    let to = try options.to.map { text throws(AnalysisError) in try data.row(at: text, for: "change") } ?? data.count - 1
    let from = try options.from.map { text throws(AnalysisError) in try data.row(at: text, for: "change") } ?? to - 1
    guard from >= 0, from != to else { throw .badSetting("from", value: data.labels[to], rule: "must be another wave than --to") }
    try data.requireOnlyFigure(from, "change")
    try data.requireOnlyFigure(to, "change")
    let effect = options.designEffect ?? 1
    func difference(_ from: Int, _ to: Int, _ effect: Double) throws(AnalysisError) -> ProportionDifference {
      try located(data) { () throws(StatisticsError) in
        try ProportionDifference(
          shares.values[to], count: shares.sizes[to], designEffect: effect, shares.values[from], count: shares.sizes[from], designEffect: effect,
          level: options.level)
      }
    }
    let scale = shares.scale
    func wave(_ row: Int) throws(AnalysisError) -> Estimate {
      try located(data) { () throws(StatisticsError) in
        try proportion(
          shares.values[row] * shares.sizes[row], of: shares.sizes[row], level: options.level, designEffect: effect)
      }.scaled(by: scale)
    }
    var result = AnalysisResult("change", method: "difference of proportions", data: data, level: options.level)
    let chosen = try difference(from, to, effect)
    result.set("from", data.labels[from])
    result.set("to", data.labels[to])
    result.set("designEffect", effect)
    result.set("unit", scale == 1 ? "fraction" : "percent")
    result.add("difference", chosen.difference.scaled(by: scale))
    result.add("margin", chosen.margin * scale)
    result.add("first", try wave(from))
    result.add("second", try wave(to))
    result.tests = [TestResult(name: "z", statistic: chosen.test.statistic, p: chosen.test.p)]
    if effect != 1 {
      let simple = try difference(from, to, 1)
      result.add("differenceWithoutDesignEffect", simple.difference.scaled(by: scale))
      result.add("marginWithoutDesignEffect", simple.margin * scale)
      result.tests.append(TestResult(name: "z without design effect", statistic: simple.test.statistic, p: simple.test.p))
      result.addSignificance(simple, data.labels[from], data.labels[to], scale, "without a design effect")
    }
    result.addSignificance(
      chosen, data.labels[from], data.labels[to], scale,
      effect == 1 ? "if the samples are simple random ones" : "with design effect \(effect.inWords)")
    for row in data.x.indices.dropFirst() {
      let step = try difference(row - 1, row, effect)
      result.fitted.append(
        Fitted(x: data.x[row], label: "\(data.labels[row - 1]) to \(data.labels[row])", estimate: step.difference.scaled(by: scale)))
    }
    result.quantity = "change"
    result.unit = scale == 1 ? nil : "percentage points"
    result.coverage = result.band("sampling error only") + (data.isPoll ? "" : " " + pollCaution)
    return result
  }

  private mutating func addSignificance(_ change: ProportionDifference, _ from: String, _ to: String, _ scale: Double, _ how: String) {
    let size = (change.difference.estimate * scale).rounded(toDigits: 4)
    let isSignificant = change.test.p < 1 - (level ?? 0.95)
    findings.append(
      "From \(from) to \(to): \(size > 0 ? "+" : "")\(size.inWords)\(scale == 1 ? "" : " points"), margin ±\((change.margin * scale).rounded(toDigits: 3).inWords): "
        + "\(isSignificant ? "significant" : "not significant") at the \((level ?? 0.95).asPercent) level \(how).")
  }
}

extension AnalysisData {
  /// Stops where another row shares the place of this one.
  fileprivate func requireOnlyFigure(_ row: Int, _ analysis: String) throws(AnalysisError) {
    let same = x.indices.filter { x[$0] == x[row] }
    if same.count > 1 { throw .repeatedPeriod(labels[row], rows: same.map { rows[$0] }, analysis: analysis) }
  }
}
