import Statistics

/// The local level model of figures over time: what the level was at each, given all.
///
/// - Rows without a figure get a level, too.
/// - Throws: ``AnalysisError``; two figures of one period are refused, which pooling is for.
package struct LevelAnalysis: DataAnalysis {
  package init() {}

  package static let about = AnalysisDescription(
    "level", .trends, "Follow the level of a series through its noise (local level model).",
    """
    The variances are estimated by maximum likelihood; rows without a figure get a level, too.

    Example: rapport level pew_pak_favourable_usa_microdata
    Example: rapport level flow.csv --x year --y flow --format json
    """, columns: [.values], picture: .curve())

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    try data.requireOnePerPeriod("level (pool takes several)")
    guard let y = data.columns[.value] else { throw .missingColumn(option: "--y", analysis: Self.name) }
    let (model, levels) = try located(data) { () throws(StatisticsError) in
      let model = try LocalLevel(y, times: data.x)
      return (model, try model.smoothedEstimates(level: level))
    }
    var result = newResult("local-level", data.complete(.value), level: level)
    result.notes = data.notes
    result.add("observationVariance", model.observationVariance)
    result.add("levelVariance", model.levelVariance)
    result.add("logLikelihood", model.logLikelihood)
    result.fitted = data.x.indices.map {
      Fitted(x: data.x[$0], label: data.axis == .years ? data.labels[$0] : nil, estimate: levels[$0])
    }
    result.notes.append("The level's variance is per \(data.step); the interval takes both variances as known.")
    result.coverage = result.band("for the level, with its variances taken as known")
    return result
  }
}
