import Statistics

extension AnalysisResult {
  /// Parts of a whole, as fractions: of a column or series of totals, or of the sum over the groups of each period.
  ///
  /// - Throws: ``AnalysisError``: `figure` for negative amounts, a total of zero, a part above its total.
  /// - Source: ``Concentration/shares(_:)`` for groups.
  static func share(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow([], for: "share")
    let hasTotal = data.columns[.total] != nil
    guard hasTotal || data.groups != nil else { throw .missingColumn(option: "--total or --group", analysis: "share") }
    let data = hasTotal ? data.complete(.value, .total) : data.complete(.value)
    let y = try data.numbers(.value, for: "share")
    var result = AnalysisResult("share", method: hasTotal ? "of the total" : "of the groups' sum", data: data)
    var totals: [Double?] = []
    if hasTotal {
      let total = try data.numbers(.total, for: "share")
      for row in data.x.indices {
        let share = try data.ofRow(row) { () throws(StatisticsError) in try ratio(y[row], of: total[row]) }
        result.fitted.append(data.fitted(row, Estimate(share)))
      }
      totals = total
    } else {
      for period in data.periods {
        let own = data.selecting(Array(period))
        let shares = try located(own) { () throws(StatisticsError) in try Concentration.shares(Array(y[period])) }
        for (row, share) in zip(period, shares) { result.fitted.append(data.fitted(row, Estimate(share))) }
        let sum = y[period].reduce(0, +)
        totals += period.map { _ in sum }
      }
    }
    result.extraColumns = [ExtraColumn("value", y), ExtraColumn("total", totals)]
    result.set("unit", "fraction")
    (result.quantity, result.unit) = ("share", nil)
    result.nameSingleRow("share")
    return result
  }
}

extension AnalysisResult {
  /// A part over its whole.
  private static func ratio(_ part: Double, of whole: Double) throws(StatisticsError) -> Double {
    guard part <= whole || whole <= 0 else {
      throw .badSetting(name: "the part", value: part, rule: "must not exceed the total \(whole)")
    }
    guard part >= 0 else { throw .badSetting(name: "the part", value: part, rule: "must not be negative") }
    guard whole > 0 else { throw .badSetting(name: "the total", value: whole, rule: "must be above zero") }
    return part / whole
  }
}
