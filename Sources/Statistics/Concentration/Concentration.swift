/// How unevenly a whole is shared out.
package enum Concentration {
  /// Shares of a total, as fractions that add up to one.
  ///
  /// - Throws: ``StatisticsError``: `tooFew`, `notFinite`, `outOfRange` (negative amounts), `constant` where all are zero.
  /// - Source: amount / Σ amounts.
  package static func shares(_ amounts: [Double]) throws(StatisticsError) -> [Double] {
    try InputRules.require("shares", atLeast: 1, given: amounts.count)
    try InputRules.requireNotNegative("amounts", amounts)
    // By the largest first, so that sums do not overflow.
    let largest = amounts.max() ?? 0
    guard largest > 0 else { throw .constant(name: "amount", value: 0) }
    let scaled = amounts.map { $0 / largest }
    let total = scaled.reduce(0, +)
    return scaled.map { $0 / total }
  }

  /// The Herfindahl–Hirschman index: the sum of squared shares, from 1 / n (all alike) to 1 (all with one).
  ///
  /// - In fractions, not percentages: 0.25 is 2500 points.
  /// - Throws: as ``shares(_:)``.
  /// - Source: Hirschman (1945), Herfindahl (1950).
  package static func herfindahlHirschman(_ amounts: [Double]) throws(StatisticsError) -> Double {
    try shares(amounts).reduce(0) { $0 + $1 * $1 }
  }

  /// The index moved to run from 0 (all alike) to 1; 1 for a single amount.
  ///
  /// - Source: (H - 1/n) / (1 - 1/n), as in UNCTAD's concentration index without its root.
  package static func normalizedHerfindahlHirschman(_ amounts: [Double]) throws(StatisticsError) -> Double {
    let index = try herfindahlHirschman(amounts)
    if amounts.count == 1 { return 1 }
    let least = 1 / Double(amounts.count)
    return max(0, (index - least) / (1 - least))
  }

  /// How many equal amounts would be as concentrated: 1 / HHI.
  ///
  /// - Source: Laakso and Taagepera (1979).
  package static func effectiveNumber(_ amounts: [Double]) throws(StatisticsError) -> Double { 1 / (try herfindahlHirschman(amounts)) }

  /// Half of the mean difference between two amounts, over the mean: from 0 (all alike) to 1 - 1/n.
  ///
  /// - Parameter sampleCorrection: multiplied by n / (n - 1), for a sample of a larger whole.
  /// - Throws: as ``shares(_:)``; `tooFew` for the correction of a single amount.
  /// - Source: Gini (1912), computed from sorted shares; R `ineq::Gini(x, corr)`.
  package static func gini(_ amounts: [Double], sampleCorrection: Bool = false) throws(StatisticsError) -> Double {
    if sampleCorrection { try InputRules.require("a corrected Gini index", atLeast: 2, given: amounts.count) }
    let sorted = try shares(amounts).sorted()
    let n = Double(sorted.count)
    let sum = sorted.enumerated().reduce(0) { $0 + (2 * Double($1.offset + 1) - n - 1) * $1.element }
    return max(0, sampleCorrection ? sum / (n - 1) : sum / n)
  }
}
