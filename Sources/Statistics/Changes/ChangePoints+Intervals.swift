#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension ChangePoints {
  /// The interval of a change's place, as counts of values before it.
  ///
  /// - The errors on both sides may differ in variance, and are taken as independent.
  /// - Bounds can lie outside of the two stretches where the change is small.
  /// - Parameter index: which change, from 0.
  /// - Throws: ``StatisticsError``: `badSetting` (index, level), `notIdentified` (a side without variance, or no interval
  ///   at this level).
  /// - Source: Bai (1997), proposition 3 and appendix B; as R strucchange's `confint` on `breakpoints`.
  package func interval(of index: Int, level: Double = 0.95) throws(StatisticsError) -> (lower: Int, upper: Int) {
    try requireChange(index, level)
    let around = surroundings(of: index)
    let place = breakpoints[index]
    let costs = SegmentCosts(values)
    let before = costs.cost(around.start, place) / Double(place - around.start)
    let after = costs.cost(place, around.end) / Double(around.end - place)
    guard before > 0, after > 0 else { throw .notIdentified("a stretch of equal values leaves no error to place the change by") }
    let shift = means[index + 1] - means[index]
    let ratio = after / before
    let rest = (1 - level) / 2
    let center = Self.argmaxCdf(0, ratio)
    guard center > rest, center < 1 - rest else { throw .notIdentified("no interval at this level for a change with such unequal errors") }
    let scale = before / (shift * shift)
    let upper = Self.solve(1 - rest, sign: 1, ratio) * scale
    let lower = Self.solve(rest, sign: -1, ratio) * scale
    func limited(_ value: Double) -> Int { Int(max(-1e9, min(1e9, value))) }
    return (place - limited(upper.rounded(.up)), place - limited(lower.rounded(.down)))
  }

  func requireChange(_ index: Int, _ level: Double) throws(StatisticsError) {
    try InputRules.requireLevel(level)
    try InputRules.requireSetting("index", Double(index), "must be that of one of the \(breakpoints.count) changes") {
      $0 >= 0 && $0 < Double(breakpoints.count)
    }
  }

  /// The place where the distribution below reaches a share.
  private static func solve(_ share: Double, sign: Double, _ ratio: Double) -> Double {
    var far = 1.0
    while sign > 0 ? argmaxCdf(far, ratio) < share : argmaxCdf(-far, ratio) > share, far < 1e12 { far *= 2 }
    var (low, high) = sign > 0 ? (0, far) : (-far, 0)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if middle == low || middle == high { break }
      if argmaxCdf(middle, ratio) < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The distribution of the place of the maximum of a two-sided Brownian motion with drift, whose sides differ in variance.
  ///
  /// - Source: Bai (1997), appendix B, with equal regressors on both sides.
  private static func argmaxCdf(_ x: Double, _ ratio: Double) -> Double {
    let size = abs(x)
    let root = size.squareRoot()
    let density = log(2 * Double.pi) / 2
    if x < 0 {
      let frac = 1 / ratio
      return -exp(log(size) / 2 - size / 8 - density)
        - (ratio * (ratio + 2) / (ratio + 1)) * exp(frac * (1 + frac) * size / 2 + StandardNormal.logCdf(-(0.5 + frac) * root))
        + exp(log(size / 2 - 2 + (ratio + 2) * (ratio + 2) / (ratio + 1)) + StandardNormal.logCdf(-root / 2))
    }
    let frac = 1 / ratio
    let bump = size > 0 ? exp(log(size) / 2 - frac * size / 8 - density) : 0
    let twice = 2 * ratio + 1
    return 1 + frac.squareRoot() * bump
      + ((twice) / (ratio * (ratio + 1)))
      * exp((ratio + 1) * size / 2 + StandardNormal.logCdf(-(ratio + 0.5) / ratio.squareRoot() * root))
      - exp(log(twice * twice / ((ratio + 1) * ratio) - 2 + frac * size / 2) + StandardNormal.logCdf(-frac.squareRoot() * root / 2))
  }
}
