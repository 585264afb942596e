import Statistics

/// The change of a share between two waves of a poll, and whether it is more than sampling error.
///
/// - The fitted rows are all changes from wave to wave.
/// - Both with the design effect given and without any: weights and clusters make samples say less than their size.
/// - Throws: ``AnalysisError``: `missingColumn` without sample sizes, `notShares`, `noFigure`, `repeatedPeriod` for a wave with two figures.
/// - Source: ``ProportionDifference`` and ``proportion(_:of:method:level:designEffect:)``.
package struct ChangeAnalysis: PollAnalysis {
  package var designEffect: Double?
  package var unit: ShareUnit?
  /// The earlier and the later wave, as written; `nil` are the last two.
  package var from: String?
  package var to: String?

  package init() {}

  package static let about = AnalysisDescription(
    "change", .polls, "Tell whether a share changed between two waves, or whether that is sampling error.",
    """
    The last two waves by default; the table has every change from wave to wave. Shares are percentages, or fractions where none exceeds 1.

    Example: rapport change pew_pak_favourable_rus_microdata --from 2007 --to 2010 --design-effect 1.6
    Example: rapport change waves.csv --x year --y share --n n --format json
    """, columns: [.values, .sizes], picture: .differences)

  package static let settings: [Setting<ChangeAnalysis>] = [
    .designEffect, .unit,
    Setting("from", \.from, "period", help: "The earlier wave, as the data write it."),
    Setting("to", \.to, "period", help: "The later wave."),
  ]

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    guard data.columns[.size] != nil else { throw .missingColumn(option: "--n, the sample sizes", analysis: Self.name) }
    let data = data.complete(.value, .size)
    let shares = try data.sharesWithErrors(self)
    guard data.count >= 2 else { throw .statistics(.tooFew(method: "a change", needed: 2, given: data.count)) }
    let second = try to.map { text throws(AnalysisError) in try data.row(at: text, for: Self.name) } ?? data.count - 1
    let first = try from.map { text throws(AnalysisError) in try data.row(at: text, for: Self.name) } ?? second - 1
    guard first >= 0, first != second else { throw .badSetting("from", value: data.labels[second], rule: "must be another wave than --to") }
    try data.requireOnlyFigure(first, Self.name)
    try data.requireOnlyFigure(second, Self.name)
    let effect = designEffect ?? 1
    func difference(_ from: Int, _ to: Int, _ effect: Double) throws(AnalysisError) -> ProportionDifference {
      try located(data) { () throws(StatisticsError) in
        try ProportionDifference(
          shares.values[to], count: shares.sizes[to], designEffect: effect, shares.values[from], count: shares.sizes[from], designEffect: effect,
          level: level)
      }
    }
    let scale = shares.scale
    func wave(_ row: Int) throws(AnalysisError) -> Estimate {
      try located(data) { () throws(StatisticsError) in
        try proportion(
          shares.values[row] * shares.sizes[row], of: shares.sizes[row], level: level, designEffect: effect)
      }.scaled(by: scale)
    }
    var result = newResult("difference of proportions", data, level: level)
    let chosen = try difference(first, second, effect)
    result.set("from", data.labels[first])
    result.set("to", data.labels[second])
    result.set("designEffect", effect)
    result.set("unit", scale == 1 ? "fraction" : "percent")
    result.add("difference", chosen.difference.scaled(by: scale))
    result.add("margin", chosen.margin * scale)
    result.add("first", try wave(first))
    result.add("second", try wave(second))
    result.tests = [TestResult(name: "z", statistic: chosen.test.statistic, p: chosen.test.p)]
    if effect != 1 {
      let simple = try difference(first, second, 1)
      result.add("differenceWithoutDesignEffect", simple.difference.scaled(by: scale))
      result.add("marginWithoutDesignEffect", simple.margin * scale)
      result.tests.append(TestResult(name: "z without design effect", statistic: simple.test.statistic, p: simple.test.p))
      result.addSignificance(simple, data.labels[first], data.labels[second], scale, "without a design effect")
    }
    result.addSignificance(
      chosen, data.labels[first], data.labels[second], scale,
      effect == 1 ? "if the samples are simple random ones" : "with design effect \(effect.inWords)")
    for row in data.x.indices.dropFirst() {
      let step = try difference(row - 1, row, effect)
      result.fitted.append(
        Fitted(x: data.x[row], label: "\(data.labels[row - 1]) to \(data.labels[row])", estimate: step.difference.scaled(by: scale)))
    }
    result.quantity = "change"
    result.unit = scale == 1 ? nil : "percentage points"
    result.coverage = result.band("sampling error only") + (data.isPoll ? "" : " " + AnalysisResult.pollCaution)
    return result
  }
}

extension AnalysisResult {
  fileprivate mutating func addSignificance(_ change: ProportionDifference, _ from: String, _ to: String, _ scale: Double, _ how: String) {
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
