import Statistics

/// Exports less imports by period, with the balance over all trade and the coverage of imports by exports.
///
/// - Throws: ``AnalysisError``: `missingColumn`, `figure` for a negative amount.
/// - Source: ``TradeIndicators``.
package struct BalanceAnalysis: DataAnalysis {
  package init() {}

  package static let about = AnalysisDescription(
    "balance", .trade, "Compute exports less imports by period.",
    """
    Two series, exports first, or a file with both columns.

    Example: rapport balance trade_rus_exports_pak_imf trade_rus_imports_pak_imf --chart balance.png
    Example: rapport balance trade.csv --x year --exports x --imports m
    """, columns: [.exports, .imports], picture: .balance, needsX: false, hasLevel: false)

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    let data = data.complete(.exports, .imports)
    let exports = try data.numbers(.exports, for: Self.name)
    let imports = try data.numbers(.imports, for: Self.name)
    var result = newResult("exports less imports", data)
    var (normalized, coverage): ([Double?], [Double?]) = ([], [])
    for row in data.x.indices {
      let balance = try data.ofRow(row) { () throws(StatisticsError) in try TradeIndicators.balance(exports: exports[row], imports: imports[row]) }
      result.fitted.append(data.fitted(row, Estimate(balance)))
      normalized.append(try? TradeIndicators.normalizedBalance(exports: exports[row], imports: imports[row]))
      coverage.append(imports[row] > 0 ? exports[row] / imports[row] : nil)
    }
    result.addColumns(("exports", exports), ("imports", imports), ("normalizedBalance", normalized), ("coverageRatio", coverage))
    result.quantity = "balance"
    result.nameSingleRow("balance")
    return result
  }
}
