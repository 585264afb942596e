/// The mean with weights, such as sample sizes, and its standard error from the spread of the values.
///
/// - Returns: the standard error is `nil` for a single value.
/// - Throws: ``StatisticsError``: `tooFew`, `unequalCounts`, `notFinite`, `outOfRange` (weights that are not above zero).
/// - Source: least squares on a constant with variances σ² / weight; R's `lm(y ~ 1, weights = w)`.
package func weightedMean(_ values: [Double], weights: [Double]? = nil, level: Double = 0.95) throws(StatisticsError) -> Estimate {
  try InputRules.require("a mean", atLeast: 1, given: values.count)
  if let weights { try InputRules.requirePositive("weights", weights) }
  return try LeastSquares(columns: [], target: values, weights: weights).coefficient(0, level: level)
}
