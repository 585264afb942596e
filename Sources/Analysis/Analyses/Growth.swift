import Statistics

extension AnalysisResult {
  /// Growth from step to step, and over the whole stretch at the same rate a step (CAGR); in percent.
  ///
  /// - Steps: distances in x, so years where x is years. From step to step only neighbors at the usual distance are compared, which is the
  ///   smallest one; what lies across a gap is left out and said so.
  /// - `logGrowth` is the continuous rate, 100 × ln(last / first) / steps; `trendGrowth` that of the straight line in ln y, with interval.
  /// - Throws: ``AnalysisError``: a zero or a change of sign has no rate; the error names the figure.
  /// - Source: ``Growth``.
  static func growth(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow(["from", "to"], for: "growth")
    let data = data.complete(.value)
    try data.requireOnePerPeriod("growth")
    let y = try data.numbers(.value, for: "growth")
    guard data.count >= 2 else { throw .statistics(.tooFew(method: "a rate of growth", needed: 2, given: data.count)) }
    let from = try options.from.map { text throws(AnalysisError) in try data.row(at: text, for: "growth") } ?? 0
    let to = try options.to.map { text throws(AnalysisError) in try data.row(at: text, for: "growth") } ?? data.count - 1
    guard from < to else { throw .badSetting("from", value: data.labels[from], rule: "must come before --to, \(data.labels[to])") }
    let steps = data.x[to] - data.x[from]
    func rate(_ first: Int, _ last: Int, _ steps: Double) throws(AnalysisError) -> (compound: Double, continuous: Double) {
      // The figure at fault is one of the two.
      try located(data.selecting([first, last])) { () throws(StatisticsError) in
        (
          try Growth.compound(from: y[first], to: y[last], steps: steps) * 100,
          try Growth.continuous(from: y[first], to: y[last], steps: steps) * 100
        )
      }
    }
    if let row = (from...to).first(where: { y[$0] * y[from] < 0 }) {
      let rule = "must not differ in sign from the first of a compound rate"
      throw .figure(.outOfRange(name: "values", index: row, value: y[row], rule: rule), row: data.rows[row], label: data.labels[row])
    }
    let whole = try rate(from, to, steps)
    var result = AnalysisResult("growth", method: "compound", data: data, level: options.level)
    result.set("from", data.labels[from])
    result.set("to", data.labels[to])
    result.set("steps", steps)
    result.set("unit", "percent")
    result.add("cagr", whole.compound)
    result.add("logGrowth", whole.continuous)
    let own = from...to
    if own.count > 2, y[own].allSatisfy({ $0 > 0 }) {
      let line = try located(data) { () throws(StatisticsError) in
        try CurveFit(.exponential, x: Array(data.x[own]), y: Array(y[own])).leastSquares.coefficient(1, level: options.level)
      }
      result.add("trendGrowth", line.scaled(by: 100))
      result.notes.append("trendGrowth is the slope of the straight line in ln y, which uses every figure and not only both ends.")
    }
    result.findings.append(
      "From \(y[from].inWords) (\(data.labels[from])) to \(y[to].inWords) (\(data.labels[to])): "
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
    result.extraColumns = [ExtraColumn("logGrowth", logs)]
    if !gaps.isEmpty {
      result.notes.append("Without a rate from step to step, as the step is longer than \(usual.inWords): \(gaps.joined(separator: ", ")).")
    }
    if !without.isEmpty { result.notes.append("Without a rate, as a figure is zero or the sign changes: \(without.joined(separator: ", ")).") }
    (result.quantity, result.unit) = ("growth", "percent")
    return result
  }
}
