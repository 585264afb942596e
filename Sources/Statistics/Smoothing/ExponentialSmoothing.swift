/// Simple exponential smoothing: each level is a weighted mean of the new value and the level before.
///
/// - Source: Holt (1957), Winters (1960); as R's `HoltWinters(x, beta = FALSE, gamma = FALSE)`: the first value is the first
///   level, and the weight minimizes the squared one-step errors.
public struct ExponentialSmoothing: Sendable {
  /// The weight of the newest value, between 0 and 1.
  public let alpha: Double
  /// The level after each value, in the unit of the values.
  public let levels: [Double]
  /// Sum of the squared errors of the level as a forecast of the next value.
  public let squaredErrors: Double

  /// - Parameters:
  ///   - alpha: the weight; `nil` finds the best.
  ///   - tolerance: how near to the best weight the search ends; the default is that of R's `optimize`.
  /// - Throws: ``StatisticsError``: `tooFew`, `notFinite`, `badSetting`.
  public init(_ values: [Double], alpha: Double? = nil, tolerance: Double = 0.0001220703125) throws(StatisticsError) {
    try InputRules.require("exponential smoothing", atLeast: 3, given: values.count)
    try InputRules.requireFinite("values", values)
    try InputRules.requireSetting("tolerance", tolerance, "must be above zero") { $0 > 0 && $0 < 1 }
    if let alpha { try InputRules.requireSetting("alpha", alpha, "must lie between 0 and 1") { $0 >= 0 && $0 <= 1 } }
    func errors(_ alpha: Double) -> Double {
      var (level, sum) = (values[0], 0.0)
      for value in values.dropFirst() {
        let error = value - level
        sum += error * error
        level += alpha * error
      }
      return sum
    }
    let best = if let alpha { alpha } else { try minimum(between: 0, and: 1, tolerance: tolerance, of: errors).x }
    self.alpha = best
    squaredErrors = errors(best)
    var level = values[0]
    levels = values.enumerated().map { index, value in
      if index > 0 { level += best * (value - level) }
      return level
    }
  }
}
