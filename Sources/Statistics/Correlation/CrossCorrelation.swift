#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The correlation of two series at shifts in time.
///
/// - Source: Box and Jenkins (1976), section 11.1; R's `ccf`. The interval by lag follows Pearson's for the pairs that are left.
package struct CrossCorrelation: Sendable, Hashable {
  /// What two series have in common at one shift in time.
  package struct Lag: Sendable, Hashable {
    /// The correlation of x at time t + lag with y at time t: positive where y leads.
    package let lag: Int
    /// Covariance with divisor n over both whole series' deviations: R's `ccf`, which shrinks with the lag.
    package let coefficient: Double
    /// Pearson's correlation of only the pairs that overlap, with test and interval; `nil` where one side does not vary
    /// or fewer than four pairs are left, which is too few to say anything.
    package let overlap: Correlation?
    /// How many pairs overlap.
    package let pairs: Int
  }

  /// From the lowest to the highest lag.
  package let lags: [Lag]
  /// Two series without any connection and without memory stay within ± this at a single lag.
  package let whiteNoiseBound: Double
  /// The lag with the largest correlation in size; of many lags one is always largest, so this alone proves nothing.
  package let strongest: Lag?

  /// - Parameter maximumLag: looked at to both sides; `nil` is 10 log₁₀ n as in R, at most n - 4.
  /// - Throws: ``StatisticsError``: `unequalCounts`, `tooFew` (four pairs), `notFinite`, `constant`, `badSetting` (level, lag).
  package init(_ x: [Double], _ y: [Double], maximumLag: Int? = nil, level: Double = 0.95) throws(StatisticsError) {
    try InputRules.requirePairs("a cross-correlation", x, y, atLeast: 4)
    try InputRules.requireVarying("x", x)
    try InputRules.requireVarying("y", y)
    try InputRules.requireLevel(level)
    let n = x.count
    let usual = min(n - 4, Int(10 * log10(Double(n))))
    let reach = maximumLag ?? usual
    try InputRules.requireSetting("maximum lag", Double(reach), "must lie between 0 and the count of pairs less 1") { $0 >= 0 && $0 < Double(n) }
    let (mx, my) = (mean(of: x[...]) ?? 0, mean(of: y[...]) ?? 0)
    let (dx, dy) = (x.map { $0 - mx }, y.map { $0 - my })
    let size = (dx.reduce(0) { $0 + $1 * $1 }).squareRoot() * (dy.reduce(0) { $0 + $1 * $1 }).squareRoot()
    guard size > 0 else { throw .notIdentified("the values differ too little for their squares to have a number") }
    var lags: [Lag] = []
    for lag in -reach...reach {
      let times = max(0, -lag)..<min(n, n - lag)
      let sum = times.reduce(0) { $0 + dx[$1 + lag] * dy[$1] }
      let pairs = times.count
      let overlap = pairs < 4 ? nil : try? Correlation.pearson(times.map { x[$0 + lag] }, times.map { y[$0] }, level: level)
      lags.append(Lag(lag: lag, coefficient: sum / size, overlap: overlap, pairs: pairs))
    }
    self.lags = lags
    whiteNoiseBound = StandardNormal.quantile((1 + level) / 2) / Double(n).squareRoot()
    strongest = lags.max { abs($0.coefficient) < abs($1.coefficient) }
  }
}
