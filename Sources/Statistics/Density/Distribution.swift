/// A probability distribution of one number.
///
/// - Source: the distributions of vega-statistics.
public protocol Distribution: Sendable {
  /// The density at a value.
  func density(at value: Double) -> Double
  /// The probability of this value or less.
  func cumulative(at value: Double) -> Double
  /// The value below which the given share lies; `nil` where the distribution has no such formula.
  func quantile(at probability: Double) -> Double?
  /// One random value.
  func sample(_ random: inout RandomGenerator) -> Double
}
