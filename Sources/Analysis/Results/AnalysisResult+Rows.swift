import Statistics

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
