import TestSupport
import Testing

@testable import Analysis

/// Units that results say they have, and rates of growth; by hand, and scipy 1.17.1's `linregress` of logarithms.
@Suite struct UnitsAndRatesTests {
  @Test("A change of percentages is in percent, one of fractions in fractions")
  func units() throws {
    let percent = try run(ChangeAnalysis(), AnalysisData(x: [1, 2], y: [45, 48], sizes: [1000, 1200]))
    let fraction = try run(ChangeAnalysis(), AnalysisData(x: [1, 2], y: [0.45, 0.48], sizes: [1000, 1200]))
    #expect(percent.parameters.first { $0.name == "unit" }?.value == .text("percent"))
    #expect(fraction.parameters.first { $0.name == "unit" }?.value == .text("fraction"))
  }

  // linregress(range(5), log([100, 120, 150, 170, 220])).slope * 100
  @Test("The growth of all figures is the slope of their logarithms, where there are more than two and all are positive")
  func trendGrowth() throws {
    let years = [0.0, 1, 2, 3, 4]
    let result = try run(GrowthAnalysis(), AnalysisData(x: years, y: [100, 120, 150, 170, 220]))
    #expect(isNear(result["trendGrowth"]?.estimate, 19.252214149967568, 1e-8))
    #expect(try run(GrowthAnalysis(), AnalysisData(x: [0, 1], y: [100, 120]))["trendGrowth"] == nil)
    #expect(try run(GrowthAnalysis(), AnalysisData(x: years, y: [-100, -120, -150, -170, -220]))["trendGrowth"] == nil)
  }

  @Test("A window has a width")
  func window() {
    for width in [0.0, -1, .infinity] {
      #expect(throws: AnalysisError.self) {
        _ = try run(AverageAnalysis(), AnalysisData(x: [1, 2, 3], y: [1, 2, 3])) { $0.window = width }
      }
    }
  }
}
