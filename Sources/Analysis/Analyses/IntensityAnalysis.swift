import Statistics

/// Trade intensity: a partner's share in a country's exports over its share in the world's.
///
/// - Throws: ``AnalysisError``: `missingColumn` (all four columns are needed), `figure`.
/// - Source: ``TradeIndicators/intensity(toPartner:total:worldToPartner:worldTotal:)``.
package struct IntensityAnalysis: DataAnalysis {
  package init() {}

  package static let about = AnalysisDescription(
    "intensity", .trade, "Compute trade intensity: a partner's share in exports over its share in the world's.",
    """
    Example: rapport intensity trade.csv --x year --y to_partner --total exports --world world_to_partner --world-total world_exports
    """, columns: FigureColumn.world, picture: .line(reference: 1), needsX: false, hasLevel: false)

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    try ratioToWorld("trade intensity", "share over world share", of: data) { part, total, world, worldTotal throws(StatisticsError) in
      try TradeIndicators.intensity(toPartner: part, total: total, worldToPartner: world, worldTotal: worldTotal)
    }
  }
}
