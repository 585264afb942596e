import Statistics

/// Parts of a whole, as fractions: of a column or series of totals, or of the sum over the groups of each period.
///
/// - Throws: ``AnalysisError``: `figure` for negative amounts, a total of zero, a part above its total.
/// - Source: ``Concentration/shares(_:)`` for groups.
package struct ShareAnalysis: DataAnalysis {
  package init() {}

  package static let about = AnalysisDescription(
    "share", .trade, "Compute parts of a whole as fractions.",
    """
    Two series, the whole second; or a file with --total; or the groups of each period, which are their own whole.

    Example: rapport share exports.csv --x year --y value --group partner
    Example: rapport share exports.csv --x year --y to_russia --total all --format csv
    """, columns: [.values, .role(.total, "The column of the whole."), .group("The column of groups.")], picture: .shares, needsX: false,
    hasLevel: false)

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    let hasTotal = data.columns[.total] != nil
    guard hasTotal || data.groups != nil else { throw .missingColumn(option: "--total or --group", analysis: Self.name) }
    let data = hasTotal ? data.complete(.value, .total) : data.complete(.value)
    let y = try data.numbers(.value, for: Self.name)
    var result = newResult(hasTotal ? "of the total" : "of the groups' sum", data)
    var totals: [Double?] = []
    if hasTotal {
      let total = try data.numbers(.total, for: Self.name)
      for row in data.x.indices {
        let share = try data.ofRow(row) { () throws(StatisticsError) in try Self.ratio(y[row], of: total[row]) }
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
    result.addColumns(("value", y), ("total", totals))
    result.set("unit", "fraction")
    (result.quantity, result.unit) = ("share", nil)
    result.nameSingleRow("share")
    return result
  }

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
