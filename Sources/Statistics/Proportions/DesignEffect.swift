/// What unequal weights cost a survey.
///
/// - Source: Kish (1965), *Survey Sampling*.
public enum DesignEffect {
  /// The factor on the variance: n Σw² / (Σw)². It covers weighting, not clustering.
  ///
  /// - Throws: ``StatisticsError``: `tooFew`, `notFinite`, `outOfRange` (negative weights), `constant` where all are zero.
  /// - Source: Kish (1965), *Survey Sampling*, section 11.7.
  public static func kish(_ weights: [Double]) throws(StatisticsError) -> Double {
    Double(weights.count) / (try effectiveSize(weights))
  }

  /// How many people drawn with equal weights say as much: (Σw)² / Σw².
  ///
  /// - Throws and source: as ``kish(_:)``.
  public static func effectiveSize(_ weights: [Double]) throws(StatisticsError) -> Double {
    try InputRules.require("a design effect", atLeast: 1, given: weights.count)
    try InputRules.requireNotNegative("weights", weights)
    let sum = weights.reduce(0, +)
    guard sum > 0 else { throw .constant(name: "weight", value: 0) }
    // As shares, so that huge weights do not overflow.
    return 1 / weights.reduce(0) { $0 + ($1 / sum) * ($1 / sum) }
  }

  /// The factor on the variance of clusters: 1 + (m - 1) ρ.
  ///
  /// - Parameters:
  ///   - clusterSize: people asked in each cluster, on average.
  ///   - correlation: how alike people of a cluster are, from -1 to 1.
  /// - Throws: `badSetting`.
  /// - Source: Kish (1965), section 5.4.
  public static func clustered(clusterSize: Double, correlation: Double) throws(StatisticsError) -> Double {
    try InputRules.requireSetting("cluster size", clusterSize, "must be at least 1") { $0 >= 1 && $0.isFinite }
    try InputRules.requireSetting("correlation", correlation, "must lie between -1 and 1") { abs($0) <= 1 }
    let effect = 1 + (clusterSize - 1) * correlation
    try InputRules.requireSetting("design effect", effect, "must be above zero") { $0 > 0 }
    return effect
  }
}
