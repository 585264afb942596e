#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The straight line of least squares through points, and how sure it is.
///
/// - `x` and `y` are centered before anything is squared, so that years such as 2007 lose no digits.
/// - Two points have a line and no error: what rests on the residuals is then `nil`.
/// - Source: ordinary least squares with independent errors of equal variance; checked against NIST StRD Norris.
public struct LinearFit: Sendable, Hashable {
  /// Why no line was fitted.
  public enum Failure: Error, Equatable, Sendable {
    /// A line needs two points; there are this many.
    case tooFewPoints(Int)
    /// Every point has this x, so that the line would stand upright.
    case constantX(Double)
    /// The lists of x and y have different counts.
    case unequalCounts(x: Int, y: Int)
    /// A value at this place is NaN, infinite, or so large that its square would be.
    case notFinite(index: Int)
  }

  /// A value of the line with the bounds of its interval.
  public struct Interval: Sendable, Hashable {
    public let fit: Double
    public let lower: Double
    public let upper: Double

    public init(fit: Double, lower: Double, upper: Double) { (self.fit, self.lower, self.upper) = (fit, lower, upper) }
  }

  /// How many points were fitted.
  public let count: Int
  public let slope: Double
  public let intercept: Double
  public let meanX: Double
  public let meanY: Double
  /// Sum of the squared distances of x from its mean.
  public let squaredX: Double
  /// Share of the variance of y that the line explains; 1 when y does not vary at all.
  public let rSquared: Double
  /// Sum of the squared residuals.
  public let squaredResiduals: Double

  /// - Throws: ``Failure``; missing values are the caller's to leave out.
  public init(x: [Double], y: [Double]) throws(Failure) {
    guard x.count == y.count else { throw .unequalCounts(x: x.count, y: y.count) }
    guard x.count >= 2 else { throw .tooFewPoints(x.count) }
    if let bad = x.indices.first(where: { !(abs(x[$0]) <= InputRules.largest) || !(abs(y[$0]) <= InputRules.largest) }) {
      throw .notFinite(index: bad)
    }
    let (centerX, centerY) = (preciseMean(x), preciseMean(y))
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for index in x.indices {
      let (dx, dy) = (x[index] - centerX, y[index] - centerY)
      xx += dx * dx
      xy += dx * dy
      yy += dy * dy
    }
    guard xx > 0 else { throw .constantX(x[0]) }
    let rise = xy / xx
    // Points less than 1e-150 apart.
    guard rise.isFinite else { throw .constantX(x[0]) }
    var residuals = 0.0
    for index in x.indices {
      let residual = (y[index] - centerY) - rise * (x[index] - centerX)
      residuals += residual * residual
    }
    (count, slope, meanX, meanY, squaredX) = (x.count, rise, centerX, centerY, xx)
    intercept = centerY - rise * centerX
    squaredResiduals = residuals
    rSquared = yy > 0 ? max(0, 1 - residuals / yy) : 1
  }

  /// Points less the two parameters of the line.
  public var degreesOfFreedom: Int { count - 2 }

  /// Standard deviation of the residuals, in the unit of y.
  public var sigma: Double? {
    degreesOfFreedom > 0 ? sqrt(squaredResiduals / Double(degreesOfFreedom)) : nil
  }

  /// Standard error of the slope.
  public var slopeStandardError: Double? { sigma.map { $0 / sqrt(squaredX) } }

  /// Standard error of the intercept.
  public var interceptStandardError: Double? { standardError(at: 0) }

  /// Standard error of the line at `x`.
  ///
  /// - Source: σ √(1/n + (x - x̄)² / Σ(x - x̄)²), Draper and Smith (1998), chapter 3; in the unit of y.
  public func standardError(at x: Double) -> Double? {
    let away = x - meanX
    return sigma.map { $0 * sqrt(1 / Double(count) + away * away / squaredX) }
  }

  /// The line at `x`.
  ///
  /// - Source: ȳ + b (x - x̄); in the unit of y.
  public func value(at x: Double) -> Double { meanY + slope * (x - meanX) }

  /// The t interval of the slope; `level` is between 0 and 1, such as 0.95.
  ///
  /// - Source: b ± t σ / √Σ(x - x̄)², Draper and Smith (1998), chapter 1; in the unit of y per unit of x.
  public func slopeInterval(level: Double) -> Interval? {
    slopeStandardError.flatMap { interval(around: slope, error: $0, level: level) }
  }

  /// The t interval of the intercept.
  /// - Source: that of the line at zero; in the unit of y.
  public func interceptInterval(level: Double) -> Interval? {
    interceptStandardError.flatMap { interval(around: intercept, error: $0, level: level) }
  }

  /// The line at `x` with the interval that holds the true line, not single points.
  /// - Source: ``value(at:)`` ± t ``standardError(at:)``; in the unit of y.
  public func confidenceInterval(at x: Double, level: Double) -> Interval? {
    standardError(at: x).flatMap { interval(around: value(at: x), error: $0, level: level) }
  }

  /// The line at `x` with the interval that holds one more point.
  /// - Source: the same with σ² added to the squared error; in the unit of y.
  public func predictionInterval(at x: Double, level: Double) -> Interval? {
    guard let sigma, let error = standardError(at: x) else { return nil }
    return interval(around: value(at: x), error: sqrt(sigma * sigma + error * error), level: level)
  }

  /// The two-sided probability of a slope at least this far from zero, were there none.
  public var slopePValue: Double? {
    guard let error = slopeStandardError else { return nil }
    if error == 0 { return slope == 0 ? 1 : 0 }
    return 2 * StudentT(degreesOfFreedom: Double(degreesOfFreedom)).survival(abs(slope) / error)
  }

  /// `nil` for a level that is not between 0 and 1.
  private func interval(around center: Double, error: Double, level: Double) -> Interval? {
    guard level > 0, level < 1 else { return nil }
    let t = StudentT(degreesOfFreedom: Double(degreesOfFreedom)).quantile((1 + level) / 2)
    return Interval(fit: center, lower: center - t * error, upper: center + t * error)
  }
}

/// The mean, corrected once by the mean of what is left, so that large offsets do not cost digits.
private func preciseMean(_ values: [Double]) -> Double {
  let count = Double(values.count)
  let mean = values.reduce(0, +) / count
  return mean + values.reduce(0) { $0 + ($1 - mean) } / count
}
