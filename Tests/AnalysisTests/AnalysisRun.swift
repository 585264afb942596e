@testable import Analysis

/// The result of an analysis with some settings.
func run<Kind: DataAnalysis>(
  _ analysis: Kind, _ data: AnalysisData, level: Double? = nil, _ set: (inout Kind) -> Void = { _ in }
) throws(AnalysisError) -> AnalysisResult {
  var analysis = analysis
  set(&analysis)
  return try analysis.run(data, level: level)
}
