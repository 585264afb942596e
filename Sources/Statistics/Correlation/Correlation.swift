#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How closely two lists of numbers go together, with a test and an interval.
package struct Correlation: Sendable, Hashable {
  /// Between -1 and 1.
  package let coefficient: Double
  package let count: Int
  /// That there is no association; two-sided.
  package let test: TestResult
  /// `nil` where there is no formula, or fewer than four pairs.
  package let bounds: Bounds?

  /// The correlation of the numbers themselves.
  ///
  /// - Interval by Fisher's z with standard error 1 / √(n - 3); the t test has n - 2 degrees of freedom. With two pairs p is 1.
  /// - Throws: ``StatisticsError``: `unequalCounts`, `tooFew` (two pairs), `notFinite`, `constant`, `badSetting` (level).
  /// - Source: Pearson (1896), Fisher (1921); R's `cor.test`, `scipy.stats.pearsonr`.
  package static func pearson(_ x: [Double], _ y: [Double], level: Double = 0.95) throws(StatisticsError) -> Correlation {
    try check(x, y, level, atLeast: 2)
    return moment(x, y, level, standardError: 1)
  }

  /// The correlation of ranks; ties share their mean rank.
  ///
  /// - Interval by Fisher's z with standard error √((1 + r² / 2) / (n - 3)) (Bonett and Wright 2000); t test as for
  ///   numbers, an approximation for few pairs.
  /// - Throws: as ``pearson(_:_:level:)``, three pairs at least.
  /// - Source: Spearman (1904); `scipy.stats.spearmanr`.
  package static func spearman(_ x: [Double], _ y: [Double], level: Double = 0.95) throws(StatisticsError) -> Correlation {
    try check(x, y, level, atLeast: 3)
    let (first, second) = (ranks(of: x), ranks(of: y))
    let r = moment(first, second, level, standardError: 1).coefficient
    return moment(first, second, level, standardError: (1 + r * r / 2).squareRoot())
  }

  /// Kendall's tau-b, with its correction for ties.
  ///
  /// - p is exact up to 33 pairs without ties (or where almost all pairs agree), else normal without continuity
  ///   correction, as `scipy.stats.kendalltau`. No interval.
  /// - Throws: as ``pearson(_:_:level:)``.
  /// - Source: Kendall (1945, 1970), the exact distribution by his recurrence.
  package static func kendall(_ x: [Double], _ y: [Double]) throws(StatisticsError) -> Correlation {
    try check(x, y, 0.5, atLeast: 2)
    let n = Double(x.count)
    let s = concordance(x, y)
    let (tx, ty) = (tieSizes(of: x), tieSizes(of: y))
    let pairs = n * (n - 1) / 2
    func tied(_ sizes: [Double]) -> Double { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
    let tau = s / (pairs - tied(tx)).squareRoot() / (pairs - tied(ty)).squareRoot()
    let discordant = (pairs - s) / 2
    let isUntied = tx.isEmpty && ty.isEmpty
    if isUntied, x.count <= 33 || min(discordant, pairs - discordant) <= 1 {
      return Correlation(
        coefficient: max(-1, min(1, tau)), count: x.count,
        test: TestResult(name: "Kendall S", statistic: s, p: exactKendall(x.count, Int(min(discordant, pairs - discordant)))), bounds: nil)
    }
    func excess(_ sizes: [Double]) -> Double { sizes.reduce(0) { $0 + $1 * ($1 - 1) * (2 * $1 + 5) } }
    func triples(_ sizes: [Double]) -> Double { sizes.reduce(0) { $0 + $1 * ($1 - 1) * ($1 - 2) } }
    let m = n * (n - 1)
    var variance = (m * (2 * n + 5) - excess(tx) - excess(ty)) / 18 + 2 * tied(tx) * tied(ty) / m
    if n > 2 { variance += triples(tx) * triples(ty) / (9 * m * (n - 2)) }
    let z = s / variance.squareRoot()
    return Correlation(
      coefficient: max(-1, min(1, tau)), count: x.count,
      test: TestResult(name: "Kendall z", statistic: z, p: StandardNormal.twoSided(z)), bounds: nil)
  }

  private static func check(_ x: [Double], _ y: [Double], _ level: Double, atLeast needed: Int) throws(StatisticsError) {
    try InputRules.requirePairs("a correlation", x, y, atLeast: needed)
    try InputRules.requireVarying("x", x)
    try InputRules.requireVarying("y", y)
    try InputRules.requireLevel(level)
  }

  private static func moment(_ x: [Double], _ y: [Double], _ level: Double, standardError: Double) -> Correlation {
    let r = productMoment(x, y)
    let n = Double(x.count)
    let freedom = n - 2
    let t = freedom > 0 ? r * (freedom / ((1 - r) * (1 + r))).squareRoot() : 0
    let p = freedom > 0 ? (abs(r) == 1 ? 0 : 2 * StudentT(degreesOfFreedom: freedom).survival(abs(t))) : 1
    var bounds: Bounds?
    if n > 3 {
      let margin = StandardNormal.quantile((1 + level) / 2) * standardError / (n - 3).squareRoot()
      let center = atanh(r)
      bounds = abs(r) == 1 ? Bounds(lower: r, upper: r) : Bounds(lower: tanh(center - margin), upper: tanh(center + margin))
    }
    return Correlation(
      coefficient: r, count: x.count,
      test: TestResult(name: "t", statistic: t, degreesOfFreedom: freedom > 0 ? [freedom] : [], p: min(1, p)), bounds: bounds)
  }

  static func productMoment(_ x: [Double], _ y: [Double]) -> Double {
    let (mx, my) = (mean(of: x[...]) ?? 0, mean(of: y[...]) ?? 0)
    // Scaled by the largest distance, so that squares neither overflow nor vanish.
    let (sx, sy) = (x.reduce(0) { max($0, abs($1 - mx)) }, y.reduce(0) { max($0, abs($1 - my)) })
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x, y) {
      let (dx, dy) = ((a - mx) / sx, (b - my) / sy)
      xx += dx * dx
      yy += dy * dy
      xy += dx * dy
    }
    return max(-1, min(1, xy / (xx * yy).squareRoot()))
  }

  /// Two-sided probability of at most so many pairs out of order among all orders of n.
  private static func exactKendall(_ n: Int, _ few: Int) -> Double {
    if 4 * few == n * (n - 1) { return 1 }
    // Shares of orders with 0, 1, … pairs out of order, built up one more value at a time.
    var shares = [1.0] + [Double](repeating: 0, count: few)
    for size in 2..<max(3, n + 1) where size <= n {
      var next = [Double](repeating: 0, count: few + 1)
      var window = 0.0
      for k in 0...few {
        window += shares[k]
        if k >= size { window -= shares[k - size] }
        next[k] = max(0, window) / Double(size)
      }
      shares = next
    }
    return min(1, 2 * shares.reduce(0, +))
  }
}
