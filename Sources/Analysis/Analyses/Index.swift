import Statistics

extension AnalysisResult {
  /// Figures as percentages of the one at the base, which is 100.
  ///
  /// - Base: the period named, else the first.
  /// - Throws: ``AnalysisError``: `repeatedPeriod`, `noFigure`, `figure` for a base that is not above zero.
  static func index(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow(["base"], for: "index")
    let data = data.complete(.value)
    try data.requireOnePerPeriod("index")
    let y = try data.numbers(.value, for: "index")
    let base = try options.base.map { text throws(AnalysisError) in try data.row(at: text, for: "index") } ?? 0
    let numbers = try located(data) { () throws(StatisticsError) in try indexNumbers(y, base: base) }
    var result = AnalysisResult("index", method: "base period", data: data)
    result.set("base", data.labels[base])
    result.fitted = data.x.indices.map { Fitted(x: data.x[$0], label: data.labels[$0], estimate: Estimate(numbers[$0])) }
    result.extraColumns = [ExtraColumn("value", y)]
    result.quantity = "index, \(data.labels[base]) = 100"
    result.unit = nil
    return result
  }
}
