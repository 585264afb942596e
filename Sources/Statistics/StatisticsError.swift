/// Why a statistic has no value. Facts only; the sentences are in `StatisticsError+Message.swift`.
package enum StatisticsError: Error, Equatable, Sendable {
  /// The method needs more values than were given.
  case tooFew(method: String, needed: Int, given: Int)
  /// Two lists that belong together have different counts.
  case unequalCounts(String, Int, String, Int)
  /// A value at this place (from 0) is NaN or infinite.
  case notFinite(name: String, index: Int)
  /// All values of `name` are the same, so that the method has nothing to go by.
  case constant(name: String, value: Double)
  /// A value at this place (from 0) breaks a rule, such as "must be positive".
  case outOfRange(name: String, index: Int, value: Double, rule: String)
  /// A setting breaks a rule, such as a level that is not between 0 and 1.
  case badSetting(name: String, value: Double, rule: String)
  /// Places are not in ascending order; this one comes before its predecessor, or repeats it where that is not allowed.
  case notAscending(name: String, index: Int, value: Double)
  /// A column of a regression is a combination of others.
  case dependentColumn(index: Int)
  /// The points in reach of this place lie at one x or have no weight, so that no curve runs through them.
  case emptyNeighborhood(x: Double)
  /// The search for a best value did not end; the data say too little about it.
  case noOptimum(name: String)
  /// Observations that contradict each other without error, or levels that cannot be told apart.
  case notIdentified(String)
}
