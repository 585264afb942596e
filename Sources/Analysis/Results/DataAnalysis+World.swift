import Statistics

extension DataAnalysis {
  /// A part of a country's whole over the same part of the world's, row by row.
  ///
  /// - Parameters:
  ///   - sumsTotals: takes the sums over the rows of a period for totals that there is no column of.
  ///   - beside: a number that says the same on another scale, and its name.
  func ratioToWorld(
    _ quantity: String, _ method: String, of data: AnalysisData, sumsTotals: Bool = false,
    _ ratio: (Double, Double, Double, Double) throws(StatisticsError) -> Double, beside: ((Double) -> (String, Double?))? = nil
  ) throws(AnalysisError) -> AnalysisResult {
    let data = data.complete(.value, .world)
    let (y, world) = (try data.numbers(.value, for: Self.name), try data.numbers(.world, for: Self.name))
    func totals(_ role: AnalysisData.Role, _ parts: [Double]) throws(AnalysisError) -> [Double] {
      if data.columns[role] != nil || !sumsTotals { return try data.numbers(role, for: Self.name) }
      return data.periods.flatMap { period in [Double](repeating: parts[period].reduce(0, +), count: period.count) }
    }
    let (own, all) = (try totals(.total, y), try totals(.worldTotal, world))
    var result = newResult(method, data)
    var extra: (name: String, cells: [Double?]) = ("", [])
    for row in data.x.indices {
      let found = try data.ofRow(row) { () throws(StatisticsError) in try ratio(y[row], own[row], world[row], all[row]) }
      result.fitted.append(data.fitted(row, Estimate(found)))
      if let (name, cell) = beside?(found) {
        extra.name = name
        extra.cells.append(cell)
      }
    }
    if !extra.name.isEmpty { result.addColumns((extra.name, extra.cells)) }
    result.addColumns(("share", zip(y, own).map { $0 / $1 }), ("worldShare", zip(world, all).map { $0 / $1 }))
    if sumsTotals, data.columns[.total] == nil || data.columns[.worldTotal] == nil {
      result.notes.append("Totals that are not given are the sums over the rows of a period, which are right only where all goods are listed.")
    }
    (result.quantity, result.unit) = (quantity, nil)
    result.nameSingleRow(Self.name)
    return result
  }
}
