import TestSupport
import Testing

@testable import Statistics

/// Expected numbers are from mpmath 1.3 with forty digits.
@Suite struct DistributionTablesTests {
  @Test(
    "F, the upper tail",
    arguments: [
      ((1.0, 10.0), 4.96, 0.05008765056646819), ((5, 2), 19.3, 0.049991027393074316), ((40, 600), 2.5, 2.0287984003066712e-6),
      ((2.5, 7), 0.01, 0.99619014055494933),
    ])
  func fisher(freedom: (Double, Double), f: Double, upper: Double) throws {
    #expect(isNear(try FDistribution(numerator: freedom.0, denominator: freedom.1).survival(f), upper, 1e-12))
  }

  @Test(
    "Beta", arguments: [(0.5, 0.5, 0.2, 0.29516723530086656), (520, 481, 0.5, 0.10872414660207047), (2, 3, 0.01, 0.00059203)])
  func beta(alpha: Double, beta: Double, x: Double, lower: Double) throws {
    let law = try BetaDistribution(alpha: alpha, beta: beta)
    #expect(isNear(law.quantile(lower), x, 1e-12))
  }

  @Test(
    "The normal distribution far out",
    arguments: [
      (-37.0, 5.7255712225245768e-300), (-8, 6.2209605742717841e-16), (-1.5, 0.066807201268858066), (0.3, 0.61791142218895263),
      (4, 0.99996832875816688),
    ])
  func normal(z: Double, p: Double) {
    #expect(isNear(StandardNormal.cdf(z), p, 1e-12))
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
    for (freedom, f, upper) in [
      ((7.0, 1e6), 1.3, 0.24555730860902143), ((1, 1e5), 3, 0.083267600270146285), ((1e4, 1e6), 1.02, 0.080388193016809219),
    ] {
      #expect(isNear(try FDistribution(numerator: freedom.0, denominator: freedom.1).survival(f), upper, 1e-12))
    }
  }

  @Test("Quantiles of probabilities next to nothing")
  func rareQuantiles() {
    #expect(isNear(StudentT(degreesOfFreedom: 5).quantile(1e-300), -1.5683925590993378e+60, 1e-12))
    #expect(isNear(StudentT(degreesOfFreedom: 1e6).quantile(0.025), -1.959966356814107, 1e-12))
    #expect(StudentT(degreesOfFreedom: 0.5).quantile(1e-300) == -.infinity)
  }

  @Test("Shapes and degrees of freedom that are no number above zero are refused")
  func refusals() {
    #expect(throws: StatisticsError.badSetting(name: "degrees of freedom", value: 0, rule: "must be above zero")) {
      try FDistribution(numerator: 0, denominator: 1)
    }
    #expect(throws: StatisticsError.self) { try BetaDistribution(alpha: .nan, beta: 1) }
  }
}
