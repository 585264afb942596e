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

extension AnalysisData {
  /// A fitted row at the place of a figure.
  func fitted(_ row: Int, _ estimate: Estimate) -> AnalysisResult.Fitted {
    AnalysisResult.Fitted(
      x: axis == .none ? nil : x[row], label: axis == .none && groups != nil ? nil : labels[row], group: groups?[row], estimate: estimate)
  }

  /// Runs a statistic of one row and says which row its error is about.
  func ofRow<T>(_ row: Int, _ body: () throws(StatisticsError) -> T) throws(AnalysisError) -> T {
    do { return try body() } catch { throw .figure(error, row: rows[row], label: groups?[row] ?? labels[row]) }
  }
}

extension AnalysisResult {
  /// Repeats the numbers of the only row as estimates, where they are easier to find.
  mutating func nameSingleRow(_ name: String) {
    guard fitted.count == 1 else { return }
    add(name, fitted[0].estimate)
    for column in extraColumns { if let cell = column.cells[0] { add(column.name, cell) } }
  }
}
