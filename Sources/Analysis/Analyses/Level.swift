import Statistics

extension AnalysisResult {
  /// The local level model of figures over time: what the level was at each, given all.
  ///
  /// - Rows without a figure get a level, too.
  /// - Throws: ``AnalysisError``; two figures of one period are refused, which pooling is for.
  static func level(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow([], for: "level")
    try data.requireOnePerPeriod("level (pool takes several)")
    guard let y = data.columns[.value] else { throw .missingColumn(option: "--y", analysis: "level") }
    let (model, levels) = try located(data) { () throws(StatisticsError) in
      let model = try LocalLevel(y, times: data.x)
      return (model, try model.smoothedEstimates(level: options.level))
    }
    var result = AnalysisResult("level", method: "local-level", data: data.complete(.value), level: options.level)
    result.notes = data.notes
    result.add("observationVariance", model.observationVariance)
    result.add("levelVariance", model.levelVariance)
    result.add("logLikelihood", model.logLikelihood)
    result.fitted = data.x.indices.map { Fitted(x: data.x[$0], label: data.axis == .years ? data.labels[$0] : nil, estimate: levels[$0]) }
    result.notes.append("The level's variance is per \(data.step); the interval takes both variances as known.")
    result.coverage = result.band("for the level, with its variances taken as known")
    return result
  }
}
