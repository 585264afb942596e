/// The Mann–Kendall test: whether later values tend to be higher, whatever the shape of the trend.
///
/// - Values come in order of time; a missing value (`nil`) is passed over.
/// - Source: Mann (1945), Kendall (1975) with the correction for ties; Hamed and Rao (1998) for serial correlation;
///   Hirsch, Slack and Smith (1982) for seasons. The numbers of pymannkendall.
package struct MannKendall: Sendable, Hashable {
  /// Pairs that rise less pairs that fall.
  package let s: Double
  package let variance: Double
  package let z: Double
  /// Two-sided.
  package let p: Double
  /// S over the number of pairs (tau-a).
  package let tau: Double
  /// Median slope per step (per cycle in the seasonal form), in the unit of the values.
  package let slope: Double
  /// The line's value at the first step, by medians.
  package let intercept: Double

  /// The plain test.
  ///
  /// - Parameter continuity: whether S is taken one nearer to zero, as most texts do; without it z is that of
  ///   R's `cor.test(method = "kendall", exact = FALSE)` on values without ties.
  /// - Throws: ``StatisticsError``: `tooFew` (three values), `notFinite`, `constant`.
  package init(_ values: [Double?], continuity: Bool = true) throws(StatisticsError) {
    let (kept, steps) = try Self.kept(values)
    let s = Self.score(kept)
    let pairs = Double(kept.count) * Double(kept.count - 1) / 2
    let line = try TheilSen(x: steps, y: kept)
    self.init(
      s: s, variance: Self.variance(kept), pairs: pairs, slope: line.slope, intercept: line.intercept, continuity: continuity)
  }

  /// The test with its variance corrected for serial correlation.
  ///
  /// - Parameters:
  ///   - lags: only so many lags are looked at; `nil` is all, as pymannkendall does by default (its issue 31 disputes it;
  ///     Hamed and Rao looked at the first few).
  ///   - significance: only autocorrelations of ranks beyond this level count.
  /// - Throws: as above, `badSetting` for lags and significance, `notIdentified` where the corrected variance is not above zero.
  package init(hamedRao values: [Double?], lags: Int? = nil, significance: Double = 0.05, continuity: Bool = true) throws(StatisticsError) {
    let plain = try MannKendall(values, continuity: continuity)
    let (kept, _) = try Self.kept(values)
    let n = Double(kept.count)
    try InputRules.requireLevel(significance)
    if let lags {
      try InputRules.requireSetting("lags", Double(lags), "must lie between 1 and the count of values less 1") { $0 >= 1 && $0 < n }
    }
    let flat = ranks(of: kept.enumerated().map { $1 - Double($0 + 1) * plain.slope })
    let bound = StandardNormal.quantile(1 - significance / 2) / n.squareRoot()
    var sum = 0.0
    for lag in 1...(lags ?? kept.count - 1) {
      let r = Self.autocorrelation(flat, lag)
      let k = Double(lag)
      if abs(r) > bound { sum += (n - k) * (n - k - 1) * (n - k - 2) * r }
    }
    let factor = 1 + 2 / (n * (n - 1) * (n - 2)) * sum
    guard factor > 0 else { throw .notIdentified("serial correlation leaves a variance that is not above zero (factor \(factor))") }
    self.init(
      s: plain.s, variance: plain.variance * factor, pairs: n * (n - 1) / 2, slope: plain.slope, intercept: plain.intercept,
      continuity: continuity)
  }

  /// The test within each season of a cycle, added up.
  ///
  /// - Parameter period: seasons in a cycle, such as 12; the first value is of the first season.
  /// - Throws: as above, `badSetting` for the period, `tooFew` where no season has two values.
  package init(seasonal values: [Double?], period: Int, continuity: Bool = true) throws(StatisticsError) {
    try InputRules.requireSetting("period", Double(period), "must be at least 1") { $0 >= 1 }
    let (kept, steps) = try Self.kept(values)
    var (s, variance, pairs) = (0.0, 0.0, 0.0)
    var slopes: [Double] = []
    for season in 0..<min(period, values.count) {
      let own = stride(from: season, to: values.count, by: period).enumerated().compactMap { cycle, index in
        values[index].map { (Double(cycle), $0) }
      }
      guard own.count > 1 else { continue }
      let numbers = own.map(\.1)
      s += Self.score(numbers)
      variance += Self.variance(numbers)
      pairs += Double(own.count * (own.count - 1)) / 2
      for i in own.indices { for j in own.indices where j > i { slopes.append((own[j].1 - own[i].1) / (own[j].0 - own[i].0)) } }
    }
    guard !slopes.isEmpty else { throw .tooFew(method: "the seasonal Mann–Kendall test", needed: 2 * period, given: kept.count) }
    guard variance > 0 else { throw .constant(name: "value of a season", value: kept[0]) }
    let slope = selectMedian(&slopes)
    let middle = (median(of: kept[...]) ?? 0) - (median(of: steps[...]) ?? 0) / Double(period) * slope
    self.init(s: s, variance: variance, pairs: pairs, slope: slope, intercept: middle, continuity: continuity)
  }

  private init(s: Double, variance: Double, pairs: Double, slope: Double, intercept: Double, continuity: Bool) {
    (self.s, self.variance, self.slope, self.intercept) = (s, variance, slope, intercept)
    tau = s / pairs
    let step = continuity ? 1.0 : 0
    z = s == 0 ? 0 : (s > 0 ? s - step : s + step) / variance.squareRoot()
    p = StandardNormal.twoSided(z)
  }

  private static func kept(_ values: [Double?]) throws(StatisticsError) -> (values: [Double], steps: [Double]) {
    var (kept, steps): ([Double], [Double]) = ([], [])
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      guard value.isFinite else { throw .notFinite(name: "values", index: index) }
      kept.append(value)
      steps.append(Double(index))
    }
    try InputRules.require("the Mann–Kendall test", atLeast: 3, given: kept.count)
    try InputRules.requireVarying("value", kept)
    return (kept, steps)
  }

  private static func score(_ values: [Double]) -> Double { concordance(values.indices.map(Double.init), values) }

  private static func variance(_ values: [Double]) -> Double {
    let n = Double(values.count)
    return (n * (n - 1) * (2 * n + 5) - tieSizes(of: values).reduce(0) { $0 + $1 * ($1 - 1) * (2 * $1 + 5) }) / 18
  }

  private static func autocorrelation(_ values: [Double], _ lag: Int) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    var (products, squares) = (0.0, 0.0)
    for i in values.indices {
      squares += (values[i] - mean) * (values[i] - mean)
      if i >= lag { products += (values[i] - mean) * (values[i - lag] - mean) }
    }
    return products / squares
  }
}
