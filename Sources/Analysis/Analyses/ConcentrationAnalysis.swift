import Statistics

/// How unevenly a whole is shared out over groups, by period.
///
/// - Estimate: the Herfindahl–Hirschman index in fractions, 1/n to 1; beside it the normalized index, the effective number and Gini's.
/// - Throws: ``AnalysisError``: `figure` for negative amounts, `statistics` where all are zero.
/// - Source: ``Concentration``.
package struct ConcentrationAnalysis: DataAnalysis {
  package init() {}

  package static let about = AnalysisDescription(
    "concentration", .trade, "Measure how unevenly a whole is shared out: HHI, effective number, Gini.",
    """
    Several series of one whole, or a file with a row for each group and period.

    Example: rapport concentration exports.csv --x year --y value --group partner
    """, columns: [.values, .group("The column of groups.")], picture: .line(), needsX: false, hasLevel: false, stacksSeries: true)

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    let data = data.complete(.value)
    let y = try data.numbers(.value, for: Self.name)
    guard data.count > 0 else { throw .statistics(.tooFew(method: "concentration", needed: 1, given: 0)) }
    var result = newResult("Herfindahl–Hirschman", data)
    var (normalized, effective, gini, counts): ([Double?], [Double?], [Double?], [Double?]) = ([], [], [], [])
    for period in data.periods {
      if let groups = data.groups, Set(groups[period]).count < period.count {
        let twice = period.first { row in period.contains { $0 > row && groups[$0] == groups[row] } } ?? period.lowerBound
        let same = period.filter { groups[$0] == groups[twice] }
        throw .repeatedPeriod("\(groups[twice]), \(data.labels[twice])", rows: same.map { data.rows[$0] }, analysis: Self.name)
      }
      let amounts = Array(y[period])
      try located(data.selecting(Array(period))) { () throws(StatisticsError) in
        let index = try Concentration.herfindahlHirschman(amounts)
        let first = period.lowerBound
        result.fitted.append(
          Fitted(
            x: data.axis == .none ? nil : data.x[first], label: data.axis == .none ? nil : data.labels[first], estimate: Estimate(index)))
        normalized.append(try Concentration.normalizedHerfindahlHirschman(amounts))
        effective.append(try Concentration.effectiveNumber(amounts))
        gini.append(try Concentration.gini(amounts))
        counts.append(Double(amounts.count))
      }
    }
    result.addColumns(("normalizedHhi", normalized), ("effectiveNumber", effective), ("gini", gini), ("groups", counts))
    (result.quantity, result.unit) = ("concentration (HHI)", nil)
    result.nameSingleRow("hhi")
    return result
  }
}
