import TestSupport
import Testing

@testable import Statistics

/// Expected numbers are from mpmath 1.3 with forty digits.
@Suite struct DistributionTablesTests {
  @Test(
    "Chi-squared, both tails",
    arguments: [
      (1.0, 3.84, 0.9499564787512949, 0.050043521248705103), (3, 0.01, 0.00026516505865560984, 0.99973483494134439),
      (10, 60, 0.99999999637569905, 3.624300952061488e-9), (1000, 1100, 0.98538559187370481, 0.014614408126295194),
      (0.5, 2, 0.93207886798989119, 0.067921132010108807),
    ])
  func chiSquared(freedom: Double, x: Double, lower: Double, upper: Double) throws {
    let law = try ChiSquared(degreesOfFreedom: freedom)
    #expect(isNear(law.cdf(x), lower, 1e-12) && isNear(law.survival(x), upper, 1e-12))
    #expect(isNear(law.quantile(lower), x, upper > 1e-4 ? 1e-11 : 1e-6))
  }

  @Test(
    "F, both tails",
    arguments: [
      ((1.0, 10.0), 4.96, 0.94991234943353181, 0.05008765056646819), ((5, 2), 19.3, 0.95000897260692568, 0.049991027393074316),
      ((40, 600), 2.5, 0.99999797120159969, 2.0287984003066712e-6), ((2.5, 7), 0.01, 0.0038098594450506669, 0.99619014055494933),
    ])
  func fisher(freedom: (Double, Double), f: Double, lower: Double, upper: Double) throws {
    let law = try FDistribution(numerator: freedom.0, denominator: freedom.1)
    #expect(isNear(law.cdf(f), lower, 1e-12) && isNear(law.survival(f), upper, 1e-12))
    #expect(isNear(law.quantile(lower), f, upper > 1e-4 ? 1e-11 : 1e-8))
  }

  @Test(
    "Beta", arguments: [(0.5, 0.5, 0.2, 0.29516723530086656), (520, 481, 0.5, 0.10872414660207047), (2, 3, 0.01, 0.00059203)])
  func beta(alpha: Double, beta: Double, x: Double, lower: Double) throws {
    let law = try BetaDistribution(alpha: alpha, beta: beta)
    #expect(isNear(law.cdf(x), lower, 1e-12) && isNear(law.quantile(lower), x, 1e-12))
    #expect(isNear(law.cdf(x) + law.survival(x), 1, 1e-15))
  }

  @Test(
    "The normal distribution far out",
    arguments: [
      (-37.0, 5.7255712225245768e-300), (-8, 6.2209605742717841e-16), (-1.5, 0.066807201268858066), (0.3, 0.61791142218895263),
      (4, 0.99996832875816688),
    ])
  func normal(z: Double, p: Double) {
    #expect(isNear(StandardNormal.cdf(z), p, 1e-12) && isNear(StandardNormal.survival(-z), p, 1e-12))
    #expect(isNear(StandardNormal.quantile(p), z, 1e-11))
  }

  @Test(
    "Normal quantiles",
    arguments: [
      (0.975, 1.9599639845400539), (0.5001, 0.00025066283008800749), (1e-10, -6.3613409024040562), (1e-200, -30.205594179579643),
    ])
  func quantile(p: Double, z: Double) { #expect(isNear(StandardNormal.quantile(p), z, 1e-12)) }

  @Test("Shapes and degrees of freedom that are no number above zero are refused")
  func refusals() {
    #expect(throws: StatisticsError.badSetting(name: "degrees of freedom", value: 0, rule: "must be above zero")) {
      try ChiSquared(degreesOfFreedom: 0)
    }
    #expect(throws: StatisticsError.self) { try BetaDistribution(alpha: .nan, beta: 1) }
  }
}
