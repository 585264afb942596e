/// The rules that inputs are held to; each throws the ``StatisticsError`` that names the rule.
enum InputRules {
  static func require(_ method: String, atLeast needed: Int, given: Int) throws(StatisticsError) {
    guard given >= needed else { throw .tooFew(method: method, needed: needed, given: given) }
  }

  static func requireSameCount(
    _ first: String, _ count: Int, _ second: String, _ other: Int
  ) throws(StatisticsError) {
    guard count == other else { throw .unequalCounts(first, count, second, other) }
  }

  /// Beyond this, sums of squares would overflow.
  static let largest = 1e150

  /// No NaN, no infinities, nothing too large to be squared and added up.
  static func requireFinite(_ name: String, _ values: [Double]) throws(StatisticsError) {
    for index in values.indices where !(abs(values[index]) <= largest) {
      guard values[index].isFinite else { throw .notFinite(name: name, index: index) }
      throw .outOfRange(name: name, index: index, value: values[index], rule: "must not exceed \(largest) in size")
    }
  }

  /// All above zero, and finite.
  static func requirePositive(_ name: String, _ values: [Double]) throws(StatisticsError) {
    for index in values.indices where !values[index].isFinite { throw .notFinite(name: name, index: index) }
    for index in values.indices where values[index] <= 0 {
      throw .outOfRange(name: name, index: index, value: values[index], rule: "must be above zero")
    }
  }

  /// None below zero, all finite.
  static func requireNotNegative(_ name: String, _ values: [Double]) throws(StatisticsError) {
    for index in values.indices where !values[index].isFinite { throw .notFinite(name: name, index: index) }
    for index in values.indices where values[index] < 0 {
      throw .outOfRange(name: name, index: index, value: values[index], rule: "must not be negative")
    }
  }

  static func requireVarying(_ name: String, _ values: [Double]) throws(StatisticsError) {
    guard let first = values.first else { return }
    guard values.contains(where: { $0 != first }) else { throw .constant(name: name, value: first) }
  }

  static func requireAscending(_ name: String, _ values: [Double], repeats: Bool) throws(StatisticsError) {
    for index in values.indices.dropFirst() where values[index] < values[index - 1] || (!repeats && values[index] == values[index - 1]) {
      throw .notAscending(name: name, index: index, value: values[index])
    }
  }

  static func requireLevel(_ level: Double) throws(StatisticsError) {
    guard level > 0, level < 1 else { throw .badSetting(name: "level", value: level, rule: "must lie between 0 and 1") }
  }

  static func requireSetting(
    _ name: String, _ value: Double, _ rule: String, _ holds: (Double) -> Bool
  ) throws(StatisticsError) {
    guard holds(value) else { throw .badSetting(name: name, value: value, rule: rule) }
  }

  /// Pairs of finite numbers, as many as the method needs.
  static func requirePairs(
    _ method: String, _ x: [Double], _ y: [Double], atLeast needed: Int
  ) throws(StatisticsError) {
    try requireSameCount("x", x.count, "y", y.count)
    try require(method, atLeast: needed, given: x.count)
    try requireFinite("x", x)
    try requireFinite("y", y)
  }
}
