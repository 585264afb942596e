#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Rates of growth, as fractions: 0.05 is 5 %.
package enum Growth {
  /// The compound growth rate: the same rate in each of `steps` steps leads from the first value to the last.
  ///
  /// - Parameter steps: from value to value, one fewer than there are values; need not be whole.
  /// - Two negative values, such as a deficit that grows, have a rate too. Zero and a change of sign have none.
  /// - Throws: ``StatisticsError``: `badSetting` for the steps or a value that is not finite, `outOfRange` for zero and a change of sign.
  /// - Source: (last / first)^(1 / steps) - 1.
  package static func compound(from first: Double, to last: Double, steps: Double) throws(StatisticsError) -> Double {
    let rate = expm1(try continuous(from: first, to: last, steps: steps))
    try InputRules.requireSetting("steps", steps, "must be enough for the rate to be a number") { _ in rate.isFinite }
    return rate
  }

  /// The continuous growth rate: the difference of logarithms a step.
  ///
  /// - Throws: as ``compound(from:to:steps:)``.
  /// - Source: ln(last / first) / steps.
  package static func continuous(from first: Double, to last: Double, steps: Double = 1) throws(StatisticsError) -> Double {
    try InputRules.requireSetting("steps", steps, "must be above zero") { $0 > 0 && $0.isFinite }
    try InputRules.requireFinite("values", [first, last])
    let rule = "must not be zero, nor differ in sign from the first, to have a rate of growth"
    if first == 0 { throw .outOfRange(name: "values", index: 0, value: first, rule: rule) }
    if last == 0 || (first < 0) != (last < 0) { throw .outOfRange(name: "values", index: 1, value: last, rule: rule) }
    let change = (last - first) / first
    // Small changes keep their digits.
    return (abs(change) < 0.5 ? log1p(change) : log(last / first)) / steps
  }
}
