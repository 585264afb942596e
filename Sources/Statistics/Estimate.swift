/// An estimate with its uncertainty.
package struct Estimate: Sendable, Hashable {
  package let estimate: Double
  /// In the unit of the estimate; `nil` where the method gives an interval only, or nothing is known of the error.
  package let standardError: Double?
  /// Lower and upper bound of the interval at the level that was asked; `nil` where nothing is known of the error.
  package let lower: Double?
  package let upper: Double?

  package init(_ estimate: Double, standardError: Double? = nil, lower: Double? = nil, upper: Double? = nil) {
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
package struct Bounds: Sendable, Hashable {
  package let lower: Double
  package let upper: Double

  package init(lower: Double, upper: Double) { (self.lower, self.upper) = (lower, upper) }
}

/// The outcome of a test.
package struct TestResult: Sendable, Hashable {
  /// The field's name of the test, such as `Mann-Kendall`.
  package let name: String
  package let statistic: Double
  /// Degrees of freedom: none, one (t, chi-squared) or two (F).
  package let degreesOfFreedom: [Double]
  /// The probability of a statistic at least as extreme, were there nothing to find; two-sided where the test has sides.
  package let p: Double

  package init(name: String, statistic: Double, degreesOfFreedom: [Double] = [], p: Double) {
    (self.name, self.statistic, self.degreesOfFreedom, self.p) = (name, statistic, degreesOfFreedom, p)
  }
}
