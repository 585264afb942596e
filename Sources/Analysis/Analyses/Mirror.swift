import Statistics

extension AnalysisResult {
  /// The same flow as each side reports it: the exporter's figure (FOB) beside the importer's (CIF).
  ///
  /// - Estimate: the ratio of the importer's figure to the exporter's; beside it the gap, the gap over the mean of both, and the CIF
  ///   margin that the ratio would mean if nothing else told the figures apart.
  /// - Throws: ``AnalysisError``: `figure` for negative amounts and where the exporter reports nothing.
  /// - Source: ``TradeIndicators/mirror(exporterReports:importerReports:)``.
  static func mirror(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow([], for: "mirror")
    let data = data.complete(.exports, .imports)
    let exports = try data.numbers(.exports, for: "mirror")
    let imports = try data.numbers(.imports, for: "mirror")
    var result = AnalysisResult("mirror", method: "importer over exporter", data: data)
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
    result.extraColumns = [
      ExtraColumn("exports", exports), ExtraColumn("imports", imports), ExtraColumn("gap", gaps), ExtraColumn("impliedMargin", margins),
      ExtraColumn("relativeGap", relative),
    ]
    (result.quantity, result.unit) = ("importer's figure over exporter's", nil)
    result.notes.append("Freight and insurance explain a margin of 0.1 to 0.2; more, or less than none, has other causes.")
    if !outside.isEmpty { result.findings.append("More than freight and insurance apart: \(outside.joined(separator: ", ")).") }
    result.nameSingleRow("ratio")
    return result
  }
}
