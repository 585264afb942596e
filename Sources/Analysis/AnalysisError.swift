import Statistics

/// Why an analysis has no result. Facts only; the sentences are in `AnalysisError+Message.swift`.
package enum AnalysisError: Error, Equatable, Sendable {
  /// The table has no columns at all.
  case emptyTable
  /// The data have no such column; `known` are the ones they have.
  case unknownColumn(String, known: [String])
  /// An analysis needs a column that nobody named, such as sample sizes; `option` names it.
  case missingColumn(option: String, analysis: String)
  /// A cell of the data breaks a rule; rows count from 1 below the header.
  case badCell(row: Int, column: String, found: String, rule: String)
  /// What an analysis needs of a figure is not there.
  case missingCell(row: Int, label: String, column: String)
  /// The statistic has no value; the reason names the rule.
  case statistics(StatisticsError)
  /// The statistic has no value because of this figure.
  case figure(StatisticsError, row: Int, label: String)
  /// Figures of fiscal and of calendar years would come together; one period of each.
  case mixedYears(String, String)
  /// Two figures of one period where there may be only one.
  case repeatedPeriod(String, rows: [Int], analysis: String)
  /// Answers to different questions would be pooled.
  case unlikeQuestions(String, String)
  /// Shares as percentages and as fractions in one column, or a share outside of its range.
  case notShares(row: Int, value: Double, rule: String)
  /// No method has this name.
  case unknownMethod(String, known: [String], analysis: String)
  /// The word is none of those that a setting knows.
  case unknownWord(String, setting: String, known: [String])
  /// A setting that the analysis or its method does not have.
  case unusedSetting(String, analysis: String, known: [String])
  /// A setting breaks a rule.
  case badSetting(String, value: String, rule: String)
  /// No figure stands at this place; `known` are the first and last ones.
  case noFigure(at: String, known: [String])
  /// The text is no place in time.
  case noPlace(String)
  /// The analysis takes another number of series.
  case seriesCount(Int, needed: String, analysis: String)
  /// A declaration of an analysis in a chart cannot be understood, at this place below it.
  case badDeclaration(pointer: String, found: String, rule: String)
}
