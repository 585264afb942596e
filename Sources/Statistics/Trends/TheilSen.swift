#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The median of the slopes between all pairs of points: a trend that a quarter of wild values cannot move.
///
/// - Points that share x have no slope between them and are passed over as pairs.
/// - Source: Theil (1950), Sen (1968) with his interval, corrected for ties in x and y; as `scipy.stats.theilslopes`.
package struct TheilSen: Sendable, Hashable {
  /// How the line is placed once its slope is known.
  package enum Intercept: String, Sendable, Hashable, CaseIterable {
    /// median(y) - slope · median(x): Conover (1980), scipy's `separate`; with x counted from 0 that of pymannkendall.
    case separateMedians
    /// median(y - slope · x): scipy's `joint`.
    case jointMedian
    /// mean(y) - slope · mean(x): through the point of means, as least squares.
    case means
  }

  /// In units of y per unit of x.
  package let slope: Double
  /// The interval of the slope.
  package let bounds: Bounds
  package let intercept: Double

  /// - Throws: ``StatisticsError``: `tooFew` (two points), `notFinite`, `constant` (x), `badSetting` (level), `notIdentified` (slopes beyond all numbers).
  package init(x: [Double], y: [Double], level: Double = 0.95, intercept rule: Intercept = .separateMedians) throws(StatisticsError) {
    try InputRules.requirePairs("Theil–Sen", x, y, atLeast: 2)
    try InputRules.requireLevel(level)
    let slopes = try PairwiseSlopes(x: x, y: y)
    slope = slopes.median()
    guard slope.isFinite else { throw .notIdentified("points lie so close in x that their slopes have no number") }
    intercept = Self.intercept(x, y, slope, rule)
    let n = Double(x.count)
    func excess(_ values: [Double]) -> Double { tieSizes(of: values).reduce(0) { $0 + $1 * ($1 - 1) * (2 * $1 + 5) } }
    let variance = (n * (n - 1) * (2 * n + 5) - excess(x) - excess(y)) / 18
    let spread = -StandardNormal.quantile((1 - level) / 2) * max(0, variance).squareRoot()
    let pairs = Double(slopes.count)
    // Halves go to the even neighbor, as they do there.
    let last = min(Int(((pairs + spread) / 2).rounded(.toNearestOrEven)), slopes.count - 1)
    let first = max(Int(((pairs - spread) / 2).rounded(.toNearestOrEven)) - 1, 0)
    bounds = Bounds(lower: slopes.slope(rank: first), upper: slopes.slope(rank: last))
    guard bounds.lower.isFinite, bounds.upper.isFinite else { throw .notIdentified("points lie so close in x that their slopes have no number") }
  }

  /// The line at x.
  ///
  /// - Source: intercept + slope · x, in the unit of y.
  package func value(at x: Double) -> Double { intercept + slope * x }

  static func intercept(_ x: [Double], _ y: [Double], _ slope: Double, _ rule: Intercept) -> Double {
    switch rule {
    case .separateMedians: (median(of: y[...]) ?? 0) - slope * (median(of: x[...]) ?? 0)
    case .jointMedian: median(of: zip(x, y).map { $1 - slope * $0 }[...]) ?? 0
    case .means: (mean(of: y[...]) ?? 0) - slope * (mean(of: x[...]) ?? 0)
    }
  }
}
