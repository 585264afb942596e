import Statistics

/// Figures as percentages of the one at the base, which is 100.
///
/// - Throws: ``AnalysisError``: `repeatedPeriod`, `noFigure`, `figure` for a base that is not above zero.
package struct IndexAnalysis: DataAnalysis {
  /// The period that is 100, as written; `nil` is the first.
  package var base: String?

  package init() {}

  package static let about = AnalysisDescription(
    "index", .trade, "Show figures as percentages of a base period.",
    """
    Example: rapport index trade_rus_exports_pak_imf --base 2013
    """, columns: [.values], picture: .line(reference: 100), hasLevel: false)

  package static let settings = [Setting<IndexAnalysis>("base", \.base, "period", help: "The period that is 100; the first by default.")]

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    let data = data.complete(.value)
    try data.requireOnePerPeriod(Self.name)
    let y = try data.numbers(.value, for: Self.name)
    let start = try base.map { text throws(AnalysisError) in try data.row(at: text, for: Self.name) } ?? 0
    let numbers = try located(data) { () throws(StatisticsError) in try indexNumbers(y, base: start) }
    var result = newResult("base period", data)
    result.set("base", data.labels[start])
    result.fitted = data.x.indices.map { Fitted(x: data.x[$0], label: data.labels[$0], estimate: Estimate(numbers[$0])) }
    result.addColumns(("value", y))
    result.quantity = "index, \(data.labels[start]) = 100"
    result.unit = nil
    return result
  }
}
