import TestSupport
import Testing

@testable import Statistics

/// Expected numbers are those of statsmodels 0.15 `proportion_confint`, or worked out by hand.
@Suite struct ProportionTests {
  @Test(
    "520 of 1000",
    arguments: [
      (ProportionMethod.wilson, 0.489017725, 0.550829205), (.exact, 0.488514882, 0.551367057), (.jeffreys, 0.489014660, 0.550869755),
      (.normal, 0.489035050, 0.550964950), (.agrestiCoull, 0.4890176303, 0.5508292994),
    ])
  func bounds(method: ProportionMethod, lower: Double, upper: Double) throws {
    let found = try proportion(520, of: 1000, method: method)
    #expect(found.estimate == 0.52 && isNear(found.lower, lower, 2e-9) && isNear(found.upper, upper, 2e-9))
  }

  // By hand: no success in ten. Exact upper bound 1 - 0.025^(1/10); Wilson's upper bound z² / (n + z²).
  @Test("None of ten still leaves room above")
  func none() throws {
    #expect(isNear(try proportion(0, of: 10, method: .exact).upper, 0.30849710781876083, 1e-12))
    #expect(isNear(try proportion(0, of: 10).upper, 0.2775327998628892, 1e-12))
    let (none, all) = (try proportion(0, of: 10), try proportion(10, of: 10))
    #expect(none.lower == 0 && all.upper == 1)
  }

  @Test("A design effect shrinks the sample")
  func designEffect() throws {
    let plain = try proportion(260, of: 500), clustered = try proportion(520, of: 1000, designEffect: 2)
    #expect(plain.lower == clustered.lower)
  }

  // By hand: 0.5 of 400 and 0.4 of 400: variance 0.25/400 + 0.24/400.
  @Test("Two polls have two variances")
  func change() throws {
    let change = try ProportionDifference(0.5, count: 400, 0.4, count: 400)
    #expect(isNear(change.difference.standardError, 0.035, 1e-14) && isNear(change.test.statistic, 0.1 / 0.035, 1e-13))
    #expect(change.test.p < 0.05)
  }

  @Test("Percentages, negative shares and empty samples are refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.badSetting(name: "sample size", value: 0, rule: "must be above zero")) { try proportion(0, of: 0) }
    #expect(throws: StatisticsError.badSetting(name: "share", value: 48, rule: "must be a fraction between 0 and 1, not a percentage")) {
      try ProportionDifference(48, count: 1000, 45, count: 1000)
    }
    #expect(throws: StatisticsError.badSetting(name: "successes", value: -1, rule: "must lie between 0 and the sample size 10.0")) {
      try proportion(-1, of: 10)
    }
  }
}
