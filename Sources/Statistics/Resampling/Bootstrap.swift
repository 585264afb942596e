/// The uncertainty of any statistic, by computing it again on samples drawn from the sample.
///
/// - The same seed gives the same interval.
/// - Source: Efron (1979); Efron and Tibshirani (1993), chapters 12–14; Künsch (1989) for blocks.
public struct Bootstrap: Sendable {
  /// How the interval is read from the resamples.
  public enum Interval: String, Sendable, Hashable, CaseIterable {
    /// Quantiles of the resampled statistics.
    case percentile
    /// Those mirrored at the estimate.
    case basic
    /// Percentiles corrected for bias and skewness; needs independent values.
    case biasCorrected
  }

  public let estimate: Double
  /// Standard deviation of the resampled statistics.
  public let standardError: Double
  /// Ascending.
  public let resampled: [Double]
  /// Share of the resampled statistics below the estimate, ties counted half.
  private let shareBelow: Double
  private let acceleration: Double?

  /// - Parameters:
  ///   - blockLength: values drawn together, for series with memory; 1 is for independent values.
  ///   - statistic: of a list as long as the values.
  /// - Throws: ``StatisticsError``: `tooFew` (two values), `notFinite` (values, or a statistic), `badSetting`, and what the statistic throws.
  public init(
    _ values: [Double], resamples: Int = 2000, seed: UInt64 = 1, blockLength: Int = 1,
    statistic: ([Double]) throws(StatisticsError) -> Double
  ) throws(StatisticsError) {
    try InputRules.require("the bootstrap", atLeast: 2, given: values.count)
    try InputRules.requireFinite("values", values)
    try InputRules.requireSetting("resamples", Double(resamples), "must be at least 100") { $0 >= 100 }
    try InputRules.requireSetting("block length", Double(blockLength), "must lie between 1 and the count of values") {
      $0 >= 1 && $0 <= Double(values.count)
    }
    let n = values.count
    var random = SplitMix64(seed: seed)
    var sample = values
    var found: [Double] = []
    found.reserveCapacity(resamples)
    for round in 0..<resamples {
      var filled = 0
      while filled < n {
        let start = random.nextIndex(below: n - blockLength + 1)
        for offset in 0..<min(blockLength, n - filled) { sample[filled + offset] = values[start + offset] }
        filled += blockLength
      }
      let value = try statistic(sample)
      guard value.isFinite else { throw .notFinite(name: "resampled statistics", index: round) }
      found.append(value)
    }
    let estimate = try statistic(values)
    guard estimate.isFinite else { throw .notFinite(name: "the statistic", index: 0) }
    found.sort()
    let below = found.reduce(0.0) { $0 + ($1 < estimate ? 1 : $1 == estimate ? 0.5 : 0) }
    self.estimate = estimate
    shareBelow = below / Double(resamples)
    standardError = Moments(of: found[...]).deviation ?? 0
    resampled = found
    acceleration = blockLength == 1 ? try Self.acceleration(values, statistic) : nil
  }

  /// The interval at a level.
  ///
  /// - Throws: `badSetting` for the level; `notIdentified` where the corrected interval does not exist: blocks, or no
  ///   resample on one side of the estimate.
  /// - Source: Efron and Tibshirani (1993), chapters 13 (percentile) and 14 (bias corrected and accelerated); Davison
  ///   and Hinkley (1997), chapter 5 (basic). In the unit of the statistic.
  public func interval(_ kind: Interval = .percentile, level: Double = 0.95) throws(StatisticsError) -> Bounds {
    try InputRules.requireLevel(level)
    let rest = (1 - level) / 2
    func quantile(_ share: Double) -> Double { Statistics.quantile(ofSorted: resampled[...], at: share) ?? estimate }
    switch kind {
    case .percentile: return Bounds(lower: quantile(rest), upper: quantile(1 - rest))
    case .basic: return Bounds(lower: 2 * estimate - quantile(1 - rest), upper: 2 * estimate - quantile(rest))
    case .biasCorrected:
      if resampled.first == resampled.last { return Bounds(lower: estimate, upper: estimate) }
      guard let acceleration, shareBelow > 0, shareBelow < 1 else {
        throw .notIdentified("the corrected bootstrap interval needs independent values and resamples on both sides of the estimate")
      }
      let bias = StandardNormal.quantile(shareBelow)
      func corrected(_ share: Double) -> Double {
        let z = bias + StandardNormal.quantile(share)
        return quantile(StandardNormal.cdf(bias + z / (1 - acceleration * z)))
      }
      return Bounds(lower: corrected(rest), upper: corrected(1 - rest))
    }
  }

  /// How the standard error changes with the estimate, by leaving out one value at a time.
  private static func acceleration(
    _ values: [Double], _ statistic: ([Double]) throws(StatisticsError) -> Double
  ) throws(StatisticsError) -> Double? {
    guard values.count > 2 else { return 0 }
    var without: [Double] = []
    for index in values.indices {
      var rest = values
      rest.remove(at: index)
      guard let value = try? statistic(rest), value.isFinite else { return nil }
      without.append(value)
    }
    let mean = without.reduce(0, +) / Double(without.count)
    let squares = without.reduce(0) { $0 + (mean - $1) * (mean - $1) }
    let cubes = without.reduce(0) { $0 + (mean - $1) * (mean - $1) * (mean - $1) }
    return squares > 0 ? cubes / (6 * squares * squares.squareRoot()) : 0
  }
}
