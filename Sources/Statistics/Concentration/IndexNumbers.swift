/// Each value as a percentage of the one at the base, which is 100.
///
/// - Throws: ``StatisticsError``: `tooFew`, `notFinite`, `badSetting` (no such place), `outOfRange` where the base is not above zero.
/// - Source: 100 value / base value, a simple index with a fixed base.
package func indexNumbers(_ values: [Double], base: Int) throws(StatisticsError) -> [Double] {
  try InputRules.require("an index", atLeast: 1, given: values.count)
  try InputRules.requireFinite("values", values)
  try InputRules.requireSetting("base", Double(base), "must be the place of one of the \(values.count) values") {
    $0 >= 0 && $0 < Double(values.count)
  }
  guard values[base] > 0 else { throw .outOfRange(name: "values", index: base, value: values[base], rule: "must be above zero to be a base") }
  return values.map { $0 == values[base] ? 100 : $0 / values[base] * 100 }
}
