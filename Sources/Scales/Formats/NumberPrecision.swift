/// How many digits tell the values of an axis apart.
///
/// - Source: d3-format `precisionFixed`, `precisionPrefix` and `precisionRound`. All are nil when the step is 0 or not finite.
package enum NumberPrecision {
  /// Decimals for fixed notation with values `step` apart.
  package static func fixed(step: Double) -> Int? {
    SIPrefix.magnitude(of: step).map { max(0, -$0) }
  }

  /// Decimals when all values have the SI prefix of `value`.
  package static func prefix(step: Double, value: Double) -> Int? {
    guard let step = SIPrefix.magnitude(of: step), let prefix = SIPrefix.exponent(for: value) else { return nil }
    return max(0, prefix - step)
  }

  /// Significant digits for values up to `max` that are `step` apart.
  package static func round(step: Double, max limit: Double) -> Int? {
    guard let first = SIPrefix.magnitude(of: step), let last = SIPrefix.magnitude(of: limit.magnitude - step.magnitude)
    else { return nil }
    return max(0, last - first) + 1
  }
}
