#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A weighted mean of people who were drawn in clusters, such as districts, with the error that the clusters leave.
///
/// - Source: linearization of the ratio mean, one stage of clusters without strata (Cochran 1977, section 11.8); R survey's
///   `svymean(…, deff = TRUE)` and `svyciprop(…, method = "logit")`.
public struct ClusterSample: Sendable, Hashable {
  /// The weighted mean, in the unit of the values; a fraction where they are 0 and 1.
  public let mean: Double
  public let standardError: Double
  /// What the variance is multiplied by against as many people drawn at random without replacement from all whom the
  /// weights stand for.
  public let designEffect: Double
  /// Clusters less one.
  public let degreesOfFreedom: Int

  /// - Parameters:
  ///   - weights: people each one stands for, above zero.
  ///   - clusters: the number of the cluster each one was drawn in.
  ///   - clusterTotal: how many clusters there are in all; `nil` leaves the finite correction out.
  /// - Throws: ``StatisticsError``: `unequalCounts`, `notFinite`, `outOfRange` (weights), `tooFew` (two clusters), `badSetting`.
  public init(_ values: [Double], weights: [Double], clusters: [Int], clusterTotal: Double? = nil) throws(StatisticsError) {
    try InputRules.requireSameCount("weights", weights.count, "values", values.count)
    try InputRules.requireSameCount("clusters", clusters.count, "values", values.count)
    try InputRules.requireFinite("values", values)
    try InputRules.requirePositive("weights", weights)
    try InputRules.requireFinite("weights", weights)
    let total = weights.reduce(0, +)
    let mean = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
    var sums: [Int: Double] = [:]
    for i in values.indices { sums[clusters[i], default: 0] += weights[i] * (values[i] - mean) / total }
    let m = Double(sums.count)
    try InputRules.require("a cluster sample (clusters)", atLeast: 2, given: sums.count)
    if let clusterTotal {
      try InputRules.requireSetting("cluster total", clusterTotal, "must not be below the clusters drawn") { $0 >= m && $0.isFinite }
    }
    // In order of cluster, so that the sum does not depend on the order of a dictionary.
    let parts = sums.sorted { $0.key < $1.key }.map(\.value)
    let center = parts.reduce(0, +) / m
    let left = clusterTotal.map { 1 - m / $0 } ?? 1
    let variance = left * m / (m - 1) * parts.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    let n = Double(values.count)
    let spread = zip(values, weights).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) } / total * n / (n - 1)
    // Weights that add up to no more than the people asked are shares, not counts: then nobody is left out.
    let random = spread / n * (total > n ? (total - n) / total : 1)
    self.mean = mean
    standardError = variance.squareRoot()
    designEffect = random > 0 ? variance / random : 1
    degreesOfFreedom = sums.count - 1
  }

  /// The t interval of the mean.
  ///
  /// - Throws: `badSetting` for the level.
  /// - Source: t with clusters less one degrees of freedom; R survey's `confint(…, df = degf(design))`.
  public func interval(level: Double = 0.95) throws(StatisticsError) -> Estimate {
    try InputRules.requireLevel(level)
    return Estimate(mean, standardError: standardError, factor: factor(level))
  }

  /// The interval of a share, symmetric in its log odds, so that it stays between 0 and 1.
  ///
  /// - Throws: `badSetting` for the level and for a mean that is not between 0 and 1.
  /// - Source: logit ± t error / (p q); R survey's `svyciprop(…, method = "logit")`.
  public func shareInterval(level: Double = 0.95) throws(StatisticsError) -> Estimate {
    try InputRules.requireLevel(level)
    try InputRules.requireSetting("share", mean, "must lie between 0 and 1") { $0 > 0 && $0 < 1 }
    let odds = log(mean / (1 - mean))
    let margin = factor(level) * standardError / (mean * (1 - mean))
    func share(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }
    return Estimate(mean, standardError: standardError, lower: share(odds - margin), upper: share(odds + margin))
  }

  private func factor(_ level: Double) -> Double {
    StudentT(degreesOfFreedom: Double(degreesOfFreedom)).quantile((1 + level) / 2)
  }
}
