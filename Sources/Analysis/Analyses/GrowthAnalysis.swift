import Statistics

/// Growth from step to step, and over the whole stretch at the same rate a step (CAGR); in percent.
///
/// - Steps: distances in x, so years where x is years. From step to step only neighbors at the usual distance are compared, which is the
///   smallest one; what lies across a gap is left out and said so.
/// - `logGrowth` is the continuous rate, 100 × ln(last / first) / steps; `trendGrowth` that of the straight line in ln y, with interval.
/// - Throws: ``AnalysisError``: a zero or a change of sign has no rate; the error names the figure.
/// - Source: ``Growth``.
package struct GrowthAnalysis: DataAnalysis {
  /// The first and last period of the stretch, as written; `nil` are those of the data.
  package var from: String?
  package var to: String?

  package init() {}

  package static let about = AnalysisDescription(
    "growth", .trade, "Compute growth from step to step, and the compound rate (CAGR) over the whole stretch.",
    """
    Steps are distances in x: from 1937 to 1960 are 23. A zero or a change of sign has no rate and is refused.

    Example: rapport growth trade_pak_total_rus --from 2003 --to 2008
    Example: rapport growth miles.csv --x year --y miles --format json
    """, columns: [.values], picture: .bars)

  package static let settings: [Setting<GrowthAnalysis>] = [
    Setting("from", \.from, "period", help: "The first period of the stretch."),
    Setting("to", \.to, "period", help: "The last period of the stretch."),
  ]

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    let data = data.complete(.value)
    try data.requireOnePerPeriod(Self.name)
    let y = try data.numbers(.value, for: Self.name)
    guard data.count >= 2 else { throw .statistics(.tooFew(method: "a rate of growth", needed: 2, given: data.count)) }
    let first = try from.map { text throws(AnalysisError) in try data.row(at: text, for: Self.name) } ?? 0
    let last = try to.map { text throws(AnalysisError) in try data.row(at: text, for: Self.name) } ?? data.count - 1
    guard first < last else { throw .badSetting("from", value: data.labels[first], rule: "must come before --to, \(data.labels[last])") }
    let steps = data.x[last] - data.x[first]
    func rate(_ start: Int, _ end: Int, _ steps: Double) throws(AnalysisError) -> (compound: Double, continuous: Double) {
      // The figure at fault is one of the two.
      try located(data.selecting([start, end])) { () throws(StatisticsError) in
        (
          try Growth.compound(from: y[start], to: y[end], steps: steps) * 100,
          try Growth.continuous(from: y[start], to: y[end], steps: steps) * 100
        )
      }
    }
    if let row = (first...last).first(where: { y[$0] * y[first] < 0 }) {
      let rule = "must not differ in sign from the first of a compound rate"
      throw .figure(.outOfRange(name: "values", index: row, value: y[row], rule: rule), row: data.rows[row], label: data.labels[row])
    }
    let whole = try rate(first, last, steps)
    var result = newResult("compound", data, level: level)
    result.set("from", data.labels[first])
    result.set("to", data.labels[last])
    result.set("steps", steps)
    result.set("unit", "percent")
    result.add("cagr", whole.compound)
    result.add("logGrowth", whole.continuous)
    let own = first...last
    if own.count > 2, y[own].allSatisfy({ $0 > 0 }) {
      let line = try located(data) { () throws(StatisticsError) in
        try CurveFit(.exponential, x: Array(data.x[own]), y: Array(y[own])).leastSquares.coefficient(1, level: level)
      }
      result.add("trendGrowth", line.scaled(by: 100))
      result.notes.append("trendGrowth is the slope of the straight line in ln y, which uses every figure and not only both ends.")
    }
    result.findings.append(
      "From \(y[first].inWords) (\(data.labels[first])) to \(y[last].inWords) (\(data.labels[last])): "
        + "\(whole.compound > 0 ? "+" : "")\(whole.compound.rounded(toDigits: 3).inWords)% per \(data.axis == .years ? "year" : "step") over \(steps.inWords) steps."
    )
    let usual = own.dropFirst().map { data.x[$0] - data.x[$0 - 1] }.min() ?? 1
    var logs: [Double?] = []
    var gaps: [String] = [], without: [String] = []
    for row in own.dropFirst() {
      let name = "\(data.labels[row - 1]) to \(data.labels[row])"
      guard abs(data.x[row] - data.x[row - 1] - usual) <= 1e-6 * usual else { gaps.append(name); continue }
      guard let step = try? rate(row - 1, row, 1) else { without.append(name); continue }
      result.fitted.append(Fitted(x: data.x[row], label: data.labels[row], estimate: Estimate(step.compound)))
      logs.append(step.continuous)
    }
    result.addColumns(("logGrowth", logs))
    if !gaps.isEmpty {
      result.notes.append("Without a rate from step to step, as the step is longer than \(usual.inWords): \(gaps.joined(separator: ", ")).")
    }
    if !without.isEmpty { result.notes.append("Without a rate, as a figure is zero or the sign changes: \(without.joined(separator: ", ")).") }
    (result.quantity, result.unit) = ("growth", "percent")
    return result
  }
}
