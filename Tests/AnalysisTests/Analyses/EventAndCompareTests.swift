import Statistics
import TestSupport
import Testing

@testable import Analysis

/// Expected numbers are scipy 1.17.1's and statsmodels 0.15.0's, as each test says.
@Suite struct EventAndCompareTests {
  // scipy: ttest_ind([5, 7, 6, 8], [2, 4, 3, 3, 1], equal_var = False), after less before.
  @Test("Means before and after an event with Welch's interval; the event's own period is after")
  func means() throws {
    let data = AnalysisData(x: (2010...2018).map(Double.init), y: [2, 4, 3, 3, 1, 5, 7, 6, 8])
    let result = try run(EventAnalysis(), data) { $0.event = "2015" }
    #expect(isNear(result["change"]?.estimate, 3.9, 1e-12))
    #expect(isNear(result.tests[0].statistic, 4.741079256, 1e-9) && isNear(result.tests[0].degreesOfFreedom[0], 6.123786408, 1e-9))
    #expect(result.fitted.map(\.group).prefix(6) == ["before", "before", "before", "before", "before", "after"])
    #expect(result.findings.first?.hasPrefix("The mean is 3.9 higher after the event") == true)
  }

  @Test("A window keeps what is near, and each side needs figures")
  func window() throws {
    let data = AnalysisData(x: (2010...2018).map(Double.init), y: [2, 4, 3, 3, 1, 5, 7, 6, 8])
    #expect(try run(EventAnalysis(), data) { ($0.event, $0.window) = ("2015", 2) }.count == 5)
    #expect(throws: AnalysisError.statistics(.tooFew(method: "an event study (figures after it)", needed: 2, given: 1))) {
      try run(EventAnalysis(), data) { $0.event = "2018" }
    }
    #expect(throws: AnalysisError.noPlace("then")) { try run(EventAnalysis(), data) { $0.event = "then" } }
  }

  @Test("Two lines that meet nowhere have a jump and a bend")
  func segmented() throws {
    // y = x up to 4, then 20 + 3 (x - 5): the jump at 5 is 20 - 5, the slope grows by 2; noise that both lines leave out.
    let y: [Double] = [1.1, 1.8, 3.1, 4, 20.1, 22.8, 26.1, 29]
    let result = try run(EventAnalysis(), AnalysisData(x: (1...8).map(Double.init), y: y)) { ($0.event, $0.method) = ("5", .segmented) }
    #expect(abs((result["levelChange"]?.estimate ?? 0) - 15) < 0.4 && abs((result["slopeChange"]?.estimate ?? 0) - 2) < 0.2)
    #expect(result.fitted.count == 8 && result.tests.map(\.name) == ["level change", "slope change"])
  }

  // scipy: pearsonr([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 7, 5]), spearmanr, kendalltau.
  @Test("Correlations of the periods that both have")
  func correlations() throws {
    let data = AnalysisData(x: (1...7).map(Double.init), columns: [.value: [1, 2, 3, 4, 5, 6, 7], .other: [2, 1, 4, 3, 7, 5, nil]])
    let result = try run(CompareAnalysis(), data)
    #expect(result.count == 6 && isNear(result["pearson"]?.estimate, 0.7917946549, 1e-9))
    #expect(isNear(result["spearman"]?.estimate, 0.8285714286, 1e-9) && isNear(result["kendall"]?.estimate, 0.6, 1e-9))
    #expect(result.fitted.contains { $0.x == 0 && isNear($0.estimate.estimate, result["pearson"]?.estimate ?? 0, 1e-12) })
  }

  @Test("Uneven figures have no lags, and asking for them is refused")
  func uneven() throws {
    let data = AnalysisData(x: [1, 2, 4, 8, 9], columns: [.value: [1, 2, 3, 5, 4], .other: [2, 1, 4, 5, 7]])
    let result = try run(CompareAnalysis(), data)
    #expect(result.fitted.isEmpty && result.notes.contains { $0.hasPrefix("No lags are looked at") })
    #expect(throws: AnalysisError.badSetting("lags", value: "given", rule: "needs five figures or more at even distances")) {
      try run(CompareAnalysis(), data) { $0.lags = 2 }
    }
  }
}
