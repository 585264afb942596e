import JSON
import Statistics
import Testing

@testable import Analysis

@Suite struct AnalysisResultTests {
  private let steps = AnalysisData(x: (1991...2002).map(Double.init), y: [1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8])

  @Test("JSON has the members of the contract in their order, and leaves absent ones out")
  func members() throws {
    let trend = try TrendAnalysis().run(steps).json
    #expect(trend.object.map { Array($0.keys) } == ["command", "method", "n", "level", "estimates", "tests", "fitted", "notes"])
    #expect(trend["estimates"]?["slope"]?.object.map { Array($0.keys) } == ["estimate", "standardError", "lower", "upper"])
    #expect(trend["estimates"]?["r2"]?.object.map { Array($0.keys) } == ["estimate"])
    #expect(trend["tests"]?.array?[0]["df"] == 10 && trend["tests"]?.array?[1]["df"] == [1, 10])
    #expect(trend["fitted"]?.array?.count == 12 && trend["fitted"]?.array?[0]["x"] == 1991)
  }

  @Test("Break points are an array with their index")
  func breakpoints() throws {
    let json = try run(BreaksAnalysis(), steps) { $0.penalty = "5" }.json
    #expect(json["estimates"]?["breakpoints"]?.array?.count == 1)
    #expect(json["estimates"]?["breakpoints"]?.array?[0]["index"] == 6 && json["estimates"]?["breakpoints"]?.array?[0]["estimate"] == 1996)
    #expect(json["estimates"]?["means"]?.array?[1]["estimate"] == 8.5 && json["parameters"]?["penalty"] == 5)
  }

  @Test("Numbers that are not finite never come out, and a note says why")
  func infinite() throws {
    let perfect = try TrendAnalysis().run(AnalysisData(x: [1, 2, 3, 4], y: [2, 4, 6, 8]))
    let text = perfect.json.description
    #expect(!text.contains("null") && !text.contains(":inf") && !text.contains(":nan"))
    let isInfinite = perfect.tests.contains { !$0.statistic.isFinite }
    #expect(text.contains("The statistic of the t test is infinite") == isInfinite)
  }

  @Test("Tables have the columns that charts take")
  func tables() throws {
    let result = try TrendAnalysis().run(steps)
    #expect(result.table().names == ["x", "estimate", "standardError", "lower", "upper"])
    #expect(result.table(.estimates).names == ["name", "label", "index", "estimate", "standardError", "lower", "upper"])
    #expect(result.table(.tests).rowCount == 2 && result.table(.figures).names == ["x", "label", "value"])
  }

  @Test(
    "Rounding for people keeps whole numbers",
    arguments: [(1234567.8, 1_234_568.0), (0.000123456, 0.0001235), (12.3456, 12.35), (-3, -3), (1999, 1999)] as [(Double, Double)])
  func rounding(value: Double, expected: Double) { #expect(value.rounded(toDigits: 4) == expected) }
}
