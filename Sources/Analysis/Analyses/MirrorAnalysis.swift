import Statistics

/// The same flow as each side reports it: the exporter's figure (FOB) beside the importer's (CIF).
///
/// - Estimate: the ratio of the importer's figure to the exporter's; beside it the gap, the gap over the mean of both, and the CIF
///   margin that the ratio would mean if nothing else told the figures apart.
/// - Throws: ``AnalysisError``: `figure` for negative amounts and where the exporter reports nothing.
/// - Source: ``TradeIndicators/mirror(exporterReports:importerReports:)``.
package struct MirrorAnalysis: DataAnalysis {
  package init() {}

  package static let about = AnalysisDescription(
    "mirror", .trade, "Compare the same flow as the exporter and the importer report it.",
    """
    Two series, the exporter's (FOB) first, or a file with both columns.

    Example: rapport mirror trade_rus_exports_pak_imf trade_pak_imports_rus_cow4
    Example: rapport mirror trade.csv --x year --exports fob --imports cif
    """, columns: [.exports, .imports], picture: .line(reference: 1), needsX: false, hasLevel: false)

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    let data = data.complete(.exports, .imports)
    let exports = try data.numbers(.exports, for: Self.name)
    let imports = try data.numbers(.imports, for: Self.name)
    var result = newResult("importer over exporter", data)
    var (gaps, margins, relative): ([Double?], [Double?], [Double?]) = ([], [], [])
    var outside: [String] = []
    for row in data.x.indices {
      let found = try data.ofRow(row) { () throws(StatisticsError) in
        try TradeIndicators.mirror(exporterReports: exports[row], importerReports: imports[row])
      }
      result.fitted.append(data.fitted(row, Estimate(found.ratio)))
      gaps.append(found.gap)
      margins.append(found.impliedMargin)
      relative.append(found.relativeGap)
      if !(0...0.25).contains(found.impliedMargin) { outside.append(data.labels[row]) }
    }
    result.addColumns(("exports", exports), ("imports", imports), ("gap", gaps), ("impliedMargin", margins), ("relativeGap", relative))
    (result.quantity, result.unit) = ("importer's figure over exporter's", nil)
    result.notes.append("Freight and insurance explain a margin of 0.1 to 0.2; more, or less than none, has other causes.")
    if !outside.isEmpty { result.findings.append("More than freight and insurance apart: \(outside.joined(separator: ", ")).") }
    result.nameSingleRow("ratio")
    return result
  }
}
