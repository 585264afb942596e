/// Ratios of trade between countries. Amounts are in one currency, price basis and valuation, and none is negative.
///
/// - Source: WITS, "Trade indicators".
package enum TradeIndicators {
  /// Exports less imports, in their unit.
  ///
  /// - Throws: ``StatisticsError/outOfRange(name:index:value:rule:)`` for a negative amount, `notFinite`.
  /// - Source: WITS, "Trade balance".
  package static func balance(exports: Double, imports: Double) throws(StatisticsError) -> Double {
    try InputRules.requireNotNegative("exports and imports", [exports, imports])
    return exports - imports
  }

  /// The balance over all trade: from -1 (imports only) to 1 (exports only).
  ///
  /// - Throws: as ``balance(exports:imports:)``; `constant` where there is no trade.
  /// - Source: Grubel and Lloyd (1975), before the absolute value.
  package static func normalizedBalance(exports: Double, imports: Double) throws(StatisticsError) -> Double {
    let gap = try balance(exports: exports, imports: imports)
    guard exports + imports > 0 else { throw .constant(name: "amount", value: 0) }
    return gap / (exports + imports)
  }

  /// The share of a good in a country's exports over its share in the world's: above 1 the country has an advantage in it.
  ///
  /// - Parameters: exports of the good and of all goods, by the country and by the world (the country included).
  /// - Throws: `outOfRange` and `notFinite` for amounts, `constant` where a total or the world's exports of the good are zero.
  /// - Source: Balassa (1965), "Trade liberalisation and 'revealed' comparative advantage".
  package static func revealedComparativeAdvantage(
    good: Double, total: Double, worldGood: Double, worldTotal: Double
  ) throws(StatisticsError) -> Double {
    try InputRules.requireNotNegative("amounts", [good, total, worldGood, worldTotal])
    for amount in [total, worldGood, worldTotal] where amount == 0 { throw .constant(name: "total", value: amount) }
    try requirePart(good, total, "exports of the good")
    try requirePart(worldGood, worldTotal, "the world's exports of the good")
    return (good / total) / (worldGood / worldTotal)
  }

  /// The same between -1 and 1: (RCA - 1) / (RCA + 1).
  ///
  /// - Source: Dalum, Laursen and Villumsen (1998).
  package static func symmetricComparativeAdvantage(_ advantage: Double) throws(StatisticsError) -> Double {
    try InputRules.requireNotNegative("advantage", [advantage])
    return (advantage - 1) / (advantage + 1)
  }

  /// The share of a partner in a country's exports over its share in the world's: 1 where trade is as large as the
  /// partner's weight lets expect.
  ///
  /// - Throws: as ``revealedComparativeAdvantage(good:total:worldGood:worldTotal:)``.
  /// - Source: WITS, "Trade intensity index"; Kojima (1964).
  package static func intensity(
    toPartner: Double, total: Double, worldToPartner: Double, worldTotal: Double
  ) throws(StatisticsError) -> Double {
    try InputRules.requireNotNegative("amounts", [toPartner, total, worldToPartner, worldTotal])
    for amount in [total, worldToPartner, worldTotal] where amount == 0 { throw .constant(name: "total", value: amount) }
    try requirePart(toPartner, total, "exports to the partner")
    try requirePart(worldToPartner, worldTotal, "the world's exports to the partner")
    return (toPartner / total) / (worldToPartner / worldTotal)
  }

  /// One flow as both sides report it.
  package struct Mirror: Sendable, Hashable {
    /// The importer's figure less the exporter's.
    package let gap: Double
    /// The importer's figure over the exporter's.
    package let ratio: Double
    /// What the ratio would make of freight and insurance, if nothing else told the figures apart: ratio - 1. Real margins
    /// lie at 0.1 to 0.2; a number far from that speaks of other causes, such as trade through third countries.
    package var impliedMargin: Double { ratio - 1 }
    /// The gap over the mean of both figures, which does not favor one side.
    package let relativeGap: Double
  }

  /// Compares the exporter's figure (FOB) with the importer's (CIF).
  ///
  /// - Throws: `outOfRange` for a negative amount, `constant` where the exporter reports nothing, `notFinite`.
  /// - Source: UN Comtrade, "Bilateral asymmetries"; IMF Direction of Trade Statistics for the margin.
  package static func mirror(exporterReports fob: Double, importerReports cif: Double) throws(StatisticsError) -> Mirror {
    try InputRules.requireNotNegative("reported amounts", [fob, cif])
    guard fob > 0 else { throw .constant(name: "amount that the exporter reports", value: 0) }
    return Mirror(gap: cif - fob, ratio: cif / fob, relativeGap: (cif - fob) / ((cif + fob) / 2))
  }

  private static func requirePart(_ part: Double, _ whole: Double, _ name: String) throws(StatisticsError) {
    try InputRules.requireSetting(name, part, "must not exceed the total \(whole)") { $0 <= whole }
  }
}
