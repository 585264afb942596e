public import Statistics

/// Why an analysis has no result. Facts only; the sentences are in `AnalysisError+Message.swift`.
public enum AnalysisError: Error, Equatable, Sendable {
  /// The line cannot be fitted to what is left of the data; `kept` of `given` values have a number and a place in time.
  case noLine(LinearFit.Failure, kept: Int, given: Int)
  /// The level of an interval must lie between 0 and 1.
  case badLevel(Double)
  /// The table has no such column; `known` are the ones it has.
  case unknownColumn(String, known: [String])
  /// The column holds neither numbers nor dates.
  case notNumeric(String)
  /// The statistic has no value; the reason names the rule.
  case statistics(StatisticsError)
  /// Figures of fiscal and of calendar years would come together; one period of each.
  case mixedYears(String, String)
  /// The method needs the sample size of every figure.
  case noSampleSizes
  /// The method has values at the figures only.
  case onlyAtPoints(String)
}
