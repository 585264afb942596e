import Statistics

/// Revealed comparative advantage of each good: its share in a country's exports over its share in the world's.
///
/// - Totals: a column each, else the sums over the goods of a period.
/// - Estimate: Balassa's index; beside it the symmetric one between -1 and 1.
/// - Throws: ``AnalysisError``: `missingColumn`, `figure` for amounts that are negative, zero totals, parts above their total.
/// - Source: ``TradeIndicators/revealedComparativeAdvantage(good:total:worldGood:worldTotal:)``.
package struct AdvantageAnalysis: DataAnalysis {
  package init() {}

  package static let about = AnalysisDescription(
    "rca", .trade, "Compute revealed comparative advantage, good by good.",
    """
    Totals that are not given are the sums over the goods of a period.

    Example: rapport rca goods.csv --group good --y exports --world world_exports
    """, columns: FigureColumn.world, picture: .line(reference: 1), needsX: false, hasLevel: false)

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    try ratioToWorld("revealed comparative advantage", "Balassa", of: data, sumsTotals: true) {
      part, total, world, worldTotal throws(StatisticsError) in
      try TradeIndicators.revealedComparativeAdvantage(good: part, total: total, worldGood: world, worldTotal: worldTotal)
    } beside: { index in
      ("symmetric", try? TradeIndicators.symmetricComparativeAdvantage(index))
    }
  }
}
