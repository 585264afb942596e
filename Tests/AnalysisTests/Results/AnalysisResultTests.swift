import Analysis
import Datasets
import Statistics
import Testing

/// Expected numbers are R 4.2.2's for `cars`-like points, or worked out by hand.
@Suite struct AnalysisResultTests {
  let points: AnalysisPoints
  init() throws { points = try AnalysisPoints(x: [2003, 2006, 2008, 2009], y: [92, 411.4, 630, 400], sizes: [1, 1, 1, 1]) }

  // statsmodels: OLS([92, 411.4, 630, 400], years) at level 0.95.
  @Test("A straight trend carries its interval, its test and its notes")
  func linear() throws {
    let result = try AnalysisResult.trend(of: points, .linear, at: [2003])
    let slope = try #require(result["slope"])
    #expect(abs(slope.estimate - 1417.3 / 21) < 1e-9 && abs((slope.lower ?? 0) + 82.63452395389) < 1e-6)
    #expect(abs((result.fitted[0].estimate.upper ?? 0) - 775.1512663474) < 1e-6)
    #expect(abs(result.tests[0].p - 0.1927441561683) < 1e-10)
    #expect(result.method == "linear" && result.count == 4 && result.level == 0.95)
  }

  @Test("Equal weights change nothing, and a weighted trend needs sizes")
  func weighted() throws {
    let plain = try AnalysisResult.trend(of: points, .linear), weighted = try AnalysisResult.trend(of: points, .weighted)
    #expect(plain["slope"] == weighted["slope"])
    let bare = try AnalysisPoints(x: [1, 2, 3], y: [1, 2, 4])
    #expect(throws: AnalysisError.noSampleSizes) { try AnalysisResult.trend(of: bare, .weighted) }
    #expect(throws: AnalysisError.onlyAtPoints("lowess")) { try AnalysisResult.trend(of: bare, .lowess(fraction: 1), at: [1.5]) }
  }

  @Test("A break stands at the last figure before it")
  func breaks() throws {
    let steps = try AnalysisPoints(x: (1991...2002).map(Double.init), y: [1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8])
    let result = try AnalysisResult.breaks(of: steps, .pelt, penalty: .value(5))
    #expect(result["breakpoint1"]?.estimate == 1996 && result["mean2"]?.estimate == 8.5)
    #expect(result.fitted.map(\.estimate.estimate).prefix(7) == [1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 8.5])
    #expect(try AnalysisResult.test(of: steps, .pettitt)["breakpoint"]?.estimate == 1996)
  }

  @Test("Bad numbers are refused with the rule")
  func refusals() {
    #expect(throws: AnalysisError.statistics(.notFinite(name: "y", index: 1))) { try AnalysisPoints(x: [1, 2], y: [1, .nan]) }
    #expect(throws: AnalysisError.statistics(.constant(name: "x", value: 5))) {
      try AnalysisResult.trend(of: AnalysisPoints(x: [5, 5], y: [1, 2]), .theilSen(.separateMedians))
    }
    #expect(throws: AnalysisError.statistics(.tooFew(method: "the Mann–Kendall test", needed: 3, given: 2))) {
      try AnalysisResult.test(of: AnalysisPoints(x: [1, 2], y: [1, 2]), .mannKendall)
    }
  }

  @Test("Every series of the dossier has points or a reason why not")
  func dossier() throws {
    let catalogue = Catalogue.bundled
    for series in try catalogue.series() {
      let observations = try catalogue.observations(of: series)
      guard let points = try? AnalysisPoints(of: observations, sources: []) else {
        // The one reason there is: fiscal and calendar years would come together.
        #expect(Set(observations.compactMap { $0.period?.kind }).count > 1)
        continue
      }
      #expect(points.x == points.x.sorted() && points.count <= observations.count)
      #expect(points.count == observations.count || !points.notes.isEmpty)
    }
  }
}
