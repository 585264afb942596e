/// Siegel's line: the median over points of the median slope to the other points; half of the values may be wild.
///
/// - Source: Siegel (1982); as `scipy.stats.siegelslopes`, whose names of the intercept rules these are.
package struct RepeatedMedians: Sendable, Hashable {
  /// How the line is placed once its slope is known.
  package enum Intercept: String, Sendable, Hashable, CaseIterable {
    /// median(y - slope · x), once the slope is known.
    case hierarchical
    /// The median over points of the median intercept of their lines, as Siegel has it.
    case separate
  }

  /// In units of y per unit of x.
  package let slope: Double
  package let intercept: Double

  /// - Throws: ``StatisticsError``: `tooFew` (two points), `notFinite`, `constant` (x).
  package init(x: [Double], y: [Double], intercept rule: Intercept = .hierarchical) throws(StatisticsError) {
    try InputRules.requirePairs("repeated medians", x, y, atLeast: 2)
    try InputRules.requireVarying("x", x)
    var slopes: [Double] = []
    var intercepts: [Double] = []
    var own = [Double](repeating: 0, count: x.count)
    for j in x.indices {
      own.removeAll(keepingCapacity: true)
      for i in x.indices where x[i] != x[j] { own.append((y[j] - y[i]) / (x[j] - x[i])) }
      if own.isEmpty { continue }
      slopes.append(selectMedian(&own))
      guard rule == .separate else { continue }
      own.removeAll(keepingCapacity: true)
      for i in x.indices where x[i] != x[j] { own.append((y[i] * x[j] - y[j] * x[i]) / (x[j] - x[i])) }
      intercepts.append(selectMedian(&own))
    }
    let slope = selectMedian(&slopes)
    guard slope.isFinite else { throw .notIdentified("points lie so close in x that their slopes have no number") }
    self.slope = slope
    switch rule {
    case .separate: intercept = selectMedian(&intercepts)
    case .hierarchical:
      var left = zip(x, y).map { $1 - slope * $0 }
      intercept = selectMedian(&left)
    }
  }

  /// The line at x.
  ///
  /// - Source: intercept + slope · x, in the unit of y.
  package func value(at x: Double) -> Double { intercept + slope * x }
}
