import TestSupport
import Testing

@testable import Statistics

/// Expected numbers on the Nile are those of scipy 1.17.1, pymannkendall 1.4.3 and R strucchange 1.5-3, or worked out by hand.
@Suite struct TrendTests {
  let nile = ReferenceSeries.nile, years = ReferenceSeries.nileYears

  @Test("scipy.stats.theilslopes, and the three rules for the intercept")
  func theilSen() throws {
    let line = try TheilSen(x: years, y: nile)
    #expect(isNear(line.slope, -2.6, 1e-14))
    #expect(isNear(line.bounds.lower, -3.627906977) && isNear(line.bounds.upper, -1.428571429))
    #expect(isNear(line.intercept, 5886.8, 1e-13))
    #expect(isNear(try TheilSen(x: years, y: nile, intercept: .jointMedian).intercept, 5890.3, 1e-13))
    #expect(isNear(try TheilSen(x: nile.indices.map(Double.init), y: nile).intercept, 1022.2, 1e-13))
  }

  // By hand: slopes of (0,0), (1,2), (2,1), (2,5) are 2, 1/2, 5/2, -1, 3; the pair that shares x has none.
  @Test("Points that share x have no slope between them")
  func ties() throws {
    #expect(try TheilSen(x: [0, 1, 2, 2], y: [0, 2, 1, 5]).slope == 2)
  }

  @Test("The median of many slopes is found without keeping them")
  func manyPoints() throws {
    // Slopes of a line with one outlier: all pairs but those with the outlier have slope 3.
    let x = (0..<2000).map(Double.init)
    var y = x.map { 3 * $0 + 1 }
    y[7] = 1e9
    let line = try TheilSen(x: x, y: y)
    #expect(line.slope == 3 && line.bounds.lower == 3 && line.bounds.upper == 3)
    // And of scattered values, against all slopes sorted.
    var random = SplitMix64(seed: 3)
    let scattered = (0..<1500).map { _ in random.nextNormal() }
    var slopes: [Double] = []
    for i in 0..<1500 { for j in i + 1..<1500 { slopes.append((scattered[j] - scattered[i]) / Double(j - i)) } }
    slopes.sort()
    let found = try PairwiseSlopes(x: (0..<1500).map(Double.init), y: scattered)
    for rank in [0, 17, 300_000, slopes.count / 2, slopes.count - 1] { #expect(found.slope(rank: rank) == slopes[rank]) }
  }

  @Test("scipy.stats.siegelslopes")
  func siegel() throws {
    let line = try RepeatedMedians(x: years, y: nile)
    #expect(isNear(line.slope, -2.155494505) && isNear(line.intercept, 5040.837637363))
    #expect(isNear(try RepeatedMedians(x: years, y: nile, intercept: .separate).intercept, 4958.898660714))
  }

  @Test("pymannkendall.original_test, and without continuity correction R's cor.test")
  func mannKendall() throws {
    let test = try MannKendall(nile)
    #expect(test.s == -1387 && isNear(test.variance, 112728.333333))
    #expect(isNear(test.z, -4.128066523) && isNear(test.p, 3.658262922e-05) && isNear(test.tau, -0.280202020))
    #expect(isNear(test.slope, -2.6, 1e-14) && isNear(test.intercept, 1022.2, 1e-13))
    let plain = try MannKendall(nile, continuity: false)
    #expect(isNear(plain.z, -4.131044926) && isNear(plain.p, 3.611179920e-05))
  }

  @Test("pymannkendall.hamed_rao_modification_test")
  func hamedRao() throws {
    let test = try MannKendall(hamedRao: nile)
    #expect(isNear(test.z, -2.819979196) && isNear(test.p, 0.004802676, 1e-7))
  }

  // By hand: seasons (1, 2, 3) and (9, 8, 7): S = 3 - 3 = 0; within each season var = 3·2·11/18.
  @Test("Seasons that go apart cancel out")
  func seasonal() throws {
    let test = try MannKendall(seasonal: [1, 9, 2, 8, 3, 7], period: 2)
    #expect(test.s == 0 && test.z == 0 && test.p == 1 && isNear(test.variance, 22.0 / 3, 1e-15))
    let shifted = try MannKendall(seasonal: [1, 9, 2, 10, nil, 11], period: 2)
    #expect(shifted.s == 4 && shifted.slope == 1)
  }

  // By hand: ranks 1…6, U(3) = 2·6 - 3·7 = -9; p = 2 exp(-6·81 / (216 + 36)).
  @Test("Pettitt finds the middle of a rise")
  func pettitt() throws {
    let test = try PettittTest([1, 2, 3, 11, 12, 13])
    #expect(test.statistic == 9 && test.breakpoint == 3 && isNear(test.p, 0.29073, 1e-4))
    #expect(try PettittTest(nile).breakpoint == 28)
  }

  @Test("strucchange's OLS-CUSUM")
  func cusum() throws {
    let test = try CusumTest(nile)
    #expect(isNear(test.statistic, 2.95177, 2e-6) && isNear(test.p, 5.4086e-08, 1e-5))
  }

  @Test("What has no trend is refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.constant(name: "x", value: 1)) { try TheilSen(x: [1, 1], y: [1, 2]) }
    #expect(throws: StatisticsError.tooFew(method: "the Mann–Kendall test", needed: 3, given: 2)) { try MannKendall([1, nil, 2]) }
    #expect(throws: StatisticsError.constant(name: "value", value: 4)) { try MannKendall([4, 4, 4, 4]) }
    #expect(throws: StatisticsError.notFinite(name: "values", index: 1)) { try CusumTest([1, .nan, 2]) }
    #expect(throws: StatisticsError.constant(name: "value", value: 2)) { try PettittTest([2, 2, 2]) }
  }
}
