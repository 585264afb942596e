/// An estimate with its uncertainty.
public struct Estimate: Sendable, Hashable {
  public let estimate: Double
  /// In the unit of the estimate; `nil` where the method gives an interval only, or nothing is known of the error.
  public let standardError: Double?
  /// Lower and upper bound of the interval at the level that was asked; `nil` where nothing is known of the error.
  public let lower: Double?
  public let upper: Double?

  public init(_ estimate: Double, standardError: Double? = nil, lower: Double? = nil, upper: Double? = nil) {
    (self.estimate, self.standardError, self.lower, self.upper) = (estimate, standardError, lower, upper)
  }

  /// A symmetric interval: `factor` standard errors to either side.
  init(_ estimate: Double, standardError: Double?, factor: Double) {
    self.init(
      estimate, standardError: standardError, lower: standardError.map { estimate - factor * $0 },
      upper: standardError.map { estimate + factor * $0 })
  }
}

/// Two ends of an interval.
public struct Bounds: Sendable, Hashable {
  public let lower: Double
  public let upper: Double

  public init(lower: Double, upper: Double) { (self.lower, self.upper) = (lower, upper) }
}

/// The outcome of a test.
public struct TestResult: Sendable, Hashable {
  /// The field's name of the test, such as `Mann-Kendall`.
  public let name: String
  public let statistic: Double
  /// Degrees of freedom: none, one (t, chi-squared) or two (F).
  public let degreesOfFreedom: [Double]
  /// The probability of a statistic at least as extreme, were there nothing to find; two-sided where the test has sides.
  public let p: Double

  public init(name: String, statistic: Double, degreesOfFreedom: [Double] = [], p: Double) {
    (self.name, self.statistic, self.degreesOfFreedom, self.p) = (name, statistic, degreesOfFreedom, p)
  }
}
