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

  // mpmath 1.4.1; with so many degrees of freedom a rounding of x alone would cost five digits.
  @Test("A million degrees of freedom")
  func manyDegrees() throws {
    for (t, freedom, upper) in [(1.96, 1e6, 0.024998033792634895), (3, 1e4, 0.0013532240949988331), (5, 1e5, 2.8713508393208364e-7)] {
      #expect(isNear(StudentT(degreesOfFreedom: freedom).survival(t), upper, 1e-12))
    }
    for (freedom, f, lower, upper) in [
      ((7.0, 1e6), 1.3, 0.75444269139097857, 0.24555730860902143), ((1, 1e5), 3, 0.91673239972985372, 0.083267600270146285),
      ((1e4, 1e6), 1.02, 0.91961180698319078, 0.080388193016809219),
    ] {
      let law = try FDistribution(numerator: freedom.0, denominator: freedom.1)
      #expect(isNear(law.cdf(f), lower, 1e-12) && isNear(law.survival(f), upper, 1e-12))
    }
    let law = try ChiSquared(degreesOfFreedom: 1e6)
    #expect(isNear(law.cdf(1e6), 0.5001880631966055, 1e-12) && isNear(law.survival(1e6), 0.4998119368033945, 1e-12))
  }

  @Test("Quantiles of probabilities next to nothing")
  func rareQuantiles() throws {
    #expect(isNear(StudentT(degreesOfFreedom: 5).quantile(1e-300), -1.5683925590993378e+60, 1e-12))
    #expect(isNear(StudentT(degreesOfFreedom: 1e6).quantile(0.025), -1.959966356814107, 1e-12))
    #expect(isNear(try ChiSquared(degreesOfFreedom: 10).quantile(1e-300), 5.2103421693947038e-60, 1e-12))
    #expect(isNear(try ChiSquared(degreesOfFreedom: 1).quantile(1e-20), 1.5707963267948964e-40, 1e-12))
    #expect(isNear(try FDistribution(numerator: 3, denominator: 7).quantile(1e-100), 1.6267128459536439e-67, 1e-12))
    // 1e-300 to the power of four is less than any number.
    #expect(try ChiSquared(degreesOfFreedom: 0.5).quantile(1e-300) == 0)
    #expect(StudentT(degreesOfFreedom: 0.5).quantile(1e-300) == -.infinity)
  }

  @Test("Shapes and degrees of freedom that are no number above zero are refused")
  func refusals() {
    #expect(throws: StatisticsError.badSetting(name: "degrees of freedom", value: 0, rule: "must be above zero")) {
      try ChiSquared(degreesOfFreedom: 0)
    }
    #expect(throws: StatisticsError.self) { try BetaDistribution(alpha: .nan, beta: 1) }
  }
}
