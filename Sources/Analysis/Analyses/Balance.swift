import Statistics

extension AnalysisResult {
  /// Exports less imports by period, with the balance over all trade and the coverage of imports by exports.
  ///
  /// - Throws: ``AnalysisError``: `missingColumn`, `figure` for a negative amount.
  /// - Source: ``TradeIndicators``.
  static func balance(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow([], for: "balance")
    let data = data.complete(.exports, .imports)
    let exports = try data.numbers(.exports, for: "balance")
    let imports = try data.numbers(.imports, for: "balance")
    var result = AnalysisResult("balance", method: "exports less imports", data: data)
    var (normalized, coverage): ([Double?], [Double?]) = ([], [])
    for row in data.x.indices {
      let balance = try data.ofRow(row) { () throws(StatisticsError) in try TradeIndicators.balance(exports: exports[row], imports: imports[row]) }
      result.fitted.append(data.fitted(row, Estimate(balance)))
      normalized.append(try? TradeIndicators.normalizedBalance(exports: exports[row], imports: imports[row]))
      coverage.append(imports[row] > 0 ? exports[row] / imports[row] : nil)
    }
    result.extraColumns = [
      ExtraColumn("exports", exports), ExtraColumn("imports", imports), ExtraColumn("normalizedBalance", normalized),
      ExtraColumn("coverageRatio", coverage),
    ]
    result.quantity = "balance"
    result.nameSingleRow("balance")
    return result
  }
}
