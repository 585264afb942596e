import Statistics

extension AnalysisResult {
  /// Revealed comparative advantage of each good: its share in a country's exports over its share in the world's.
  ///
  /// - Totals: a column each, else the sums over the goods of a period.
  /// - Estimate: Balassa's index; beside it the symmetric one between -1 and 1.
  /// - Throws: ``AnalysisError``: `missingColumn`, `figure` for amounts that are negative, zero totals, parts above their total.
  /// - Source: ``TradeIndicators/revealedComparativeAdvantage(good:total:worldGood:worldTotal:)``.
  static func comparativeAdvantage(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow([], for: "rca")
    return try ratioToWorld("rca", "Balassa", of: data, sumsTotals: true) { part, total, world, worldTotal throws(StatisticsError) in
      try TradeIndicators.revealedComparativeAdvantage(good: part, total: total, worldGood: world, worldTotal: worldTotal)
    } beside: { index in
      ("symmetric", try? TradeIndicators.symmetricComparativeAdvantage(index))
    }
  }

  /// Trade intensity: a partner's share in a country's exports over its share in the world's.
  ///
  /// - Throws: ``AnalysisError``: `missingColumn` (all four columns are needed), `figure`.
  /// - Source: ``TradeIndicators/intensity(toPartner:total:worldToPartner:worldTotal:)``.
  static func intensity(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow([], for: "intensity")
    return try ratioToWorld("intensity", "share over world share", of: data, sumsTotals: false) {
      part, total, world, worldTotal throws(StatisticsError) in
      try TradeIndicators.intensity(toPartner: part, total: total, worldToPartner: world, worldTotal: worldTotal)
    } beside: { _ in
      ("", nil)
    }
  }

  private static func ratioToWorld(
    _ command: String, _ method: String, of data: AnalysisData, sumsTotals: Bool,
    _ ratio: (Double, Double, Double, Double) throws(StatisticsError) -> Double, beside: (Double) -> (String, Double?)
  ) throws(AnalysisError) -> AnalysisResult {
    let data = data.complete(.value, .world)
    let (y, world) = (try data.numbers(.value, for: command), try data.numbers(.world, for: command))
    func totals(_ role: AnalysisData.Role, _ parts: [Double]) throws(AnalysisError) -> [Double] {
      if data.columns[role] != nil || !sumsTotals { return try data.numbers(role, for: command) }
      return data.periods.flatMap { period in [Double](repeating: parts[period].reduce(0, +), count: period.count) }
    }
    let (own, all) = (try totals(.total, y), try totals(.worldTotal, world))
    var result = AnalysisResult(command, method: method, data: data)
    var extra: (name: String, cells: [Double?]) = ("", [])
    for row in data.x.indices {
      let found = try data.ofRow(row) { () throws(StatisticsError) in try ratio(y[row], own[row], world[row], all[row]) }
      result.fitted.append(data.fitted(row, Estimate(found)))
      let (name, cell) = beside(found)
      extra.name = name
      extra.cells.append(cell)
    }
    if !extra.name.isEmpty { result.extraColumns.append(ExtraColumn(extra.name, extra.cells)) }
    result.extraColumns.append(ExtraColumn("share", zip(y, own).map { $0 / $1 }))
    result.extraColumns.append(ExtraColumn("worldShare", zip(world, all).map { $0 / $1 }))
    if sumsTotals, data.columns[.total] == nil || data.columns[.worldTotal] == nil {
      result.notes.append("Totals that are not given are the sums over the rows of a period, which are right only where all goods are listed.")
    }
    (result.quantity, result.unit) = (command == "rca" ? "revealed comparative advantage" : "trade intensity", nil)
    result.nameSingleRow(command)
    return result
  }
}
