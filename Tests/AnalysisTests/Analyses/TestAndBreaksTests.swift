import Statistics
import TestSupport
import Testing

@testable import Analysis

/// Expected numbers are pymannkendall 1.4.3's, strucchange's and statsmodels', or worked out by hand.
@Suite struct TestAndBreaksTests {
  let nile = AnalysisData(x: ReferenceSeries.nileYears, y: ReferenceSeries.nile)

  // pymannkendall.original_test(nile), hamed_rao_modification_test(nile).
  @Test("Mann–Kendall and its form for serial correlation")
  func mannKendall() throws {
    let plain = try run(TestAnalysis(), nile)
    #expect(plain["s"]?.estimate == -1387 && isNear(plain["z"]?.estimate, -4.128066523) && isNear(plain.tests[0].p, 3.658262922e-5))
    #expect(isNear(plain["tau"]?.estimate, -0.280202020) && isNear(plain["intercept"]?.estimate, 1022.2))
    let corrected = try run(TestAnalysis(), nile) { $0.method = .hamedRao }
    #expect(isNear(corrected["z"]?.estimate, -2.819979196) && isNear(corrected.tests[0].p, 0.004802676, 1e-6))
    #expect(corrected.findings == ["Later figures tend to be lower (p = 0.0048)."])
  }

  // R: sctest(efp(Nile ~ 1, type = "OLS-CUSUM")).
  @Test("CUSUM has its process, and Pettitt the place")
  func shifts() throws {
    let cusum = try run(TestAnalysis(), nile) { $0.method = .cusum }
    #expect(isNear(cusum.tests[0].statistic, 2.95177, 1e-5) && isNear(cusum.tests[0].p, 5.4086e-8, 1e-4))
    #expect(cusum.fitted.count == 100)
    let pettitt = try run(TestAnalysis(), nile) { $0.method = .pettitt }
    #expect(pettitt["breakpoints"]?.estimate == 1898)
  }

  @Test("Missing figures keep their season, and two figures of one period are refused")
  func seasons() throws {
    let gaps = AnalysisData(x: (1...9).map(Double.init), columns: [.value: [1, 5, nil, 6, 3, 7, 4, nil, 5]])
    let result = try run(TestAnalysis(), gaps) { ($0.method, $0.period) = (.seasonal, 2) }
    // Season 1 has 1, –, 3, 4, 5: six rises of six; season 2 has 5, 6, 7: three of three.
    #expect(result["s"]?.estimate == 9 && result["tau"]?.estimate == 1)
    #expect(throws: AnalysisError.repeatedPeriod("2", rows: [2, 3], analysis: "test")) {
      try run(TestAnalysis(), AnalysisData(x: [1, 2, 2, 3], y: [1, 2, 3, 4]))
    }
  }

  // strucchange: breakpoints(Nile ~ 1).
  @Test("A break stands at the last figure before it, with its interval", arguments: BreaksAnalysis.Method.allCases)
  func breaks(method: BreaksAnalysis.Method) throws {
    let result = try run(BreaksAnalysis(), nile) { $0.method = method }
    let found = result.estimates.filter { $0.name == "breakpoints" }
    #expect(found.map(\.index) == [28] && found[0].estimate.estimate == 1898)
    let (lower, upper) = (try #require(found[0].estimate.lower), try #require(found[0].estimate.upper))
    #expect(lower <= 1898 && upper >= 1898 && lower >= 1885 && upper <= 1911)
    // strucchange: confint(breakpoints(Nile ~ 1)): 1895 to 1902.
    #expect(result["asymptoticBreakpoints"]?.lower == 1895 && result["asymptoticBreakpoints"]?.upper == 1902)
    #expect(
      result.estimates.filter { $0.name == "means" }.map(\.estimate.estimate).elementsEqual([1097.75, 849.9722222222222]) { isNear($0, $1, 1e-12) })
    #expect(result.fitted[27].estimate.estimate > 1000 && result.fitted[28].estimate.estimate < 900)
    #expect(result.findings == ["The mean changes after 1898."])
  }

  @Test("A penalty too large leaves one mean; words that are none are refused")
  func penalty() throws {
    let none = try run(BreaksAnalysis(), nile) { $0.penalty = "1e9" }
    #expect(none["breakpoints"] == nil && none.coverage == nil && none.findings == ["The mean does not change by more than the penalty asks."])
    #expect(throws: AnalysisError.badSetting("penalty", value: "\"much\"", rule: "must be a number, bic, aic or hq")) {
      try run(BreaksAnalysis(), nile) { $0.penalty = "much" }
    }
  }

  // statsmodels: UnobservedComponents(nile, "local level", use_exact_diffuse = True).smooth([15099, 1469.1]); R StructTS variances.
  @Test("The local level has its variances and its line")
  func level() throws {
    let result = try run(LevelAnalysis(), nile)
    #expect(isNear(result["observationVariance"]?.estimate, 15098.577, 1e-3) && isNear(result["levelVariance"]?.estimate, 1469.147, 1e-3))
    #expect(isNear(result["logLikelihood"]?.estimate, -633.464563649, 1e-7))
    #expect(isNear(result.fitted[0].estimate.estimate, 1111.668319, 1e-4))
  }

  @Test("A period without a figure has a level")
  func gap() throws {
    var columns = [AnalysisData.Role: [Double?]]()
    columns[.value] = ReferenceSeries.nile.enumerated().map { (20..<40).contains($0) ? nil : $1 }
    let result = try run(LevelAnalysis(), AnalysisData(x: ReferenceSeries.nileYears, columns: columns))
    #expect(result.fitted.count == 100 && result.count == 80)
    #expect((result.fitted[30].estimate.standardError ?? 0) > (result.fitted[10].estimate.standardError ?? 0))
  }
}
