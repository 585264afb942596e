import Datasets
import Tables
import Testing

@testable import Analysis

/// Expected numbers are from statsmodels 0.15 `OLS` on the figures named, or worked out by hand.
@Suite struct TrendTests {
  let catalogue = Catalogue.bundled

  @Test("The trend of the articles' favorable views: 18, 11, 20 per cent in 2007, 2011, 2012")
  func favorable() throws {
    let trend = try catalogue.trend(of: "pew_pak_favourable_rus")
    let slope = try #require(trend.fit.slopeInterval(level: 0.95))
    #expect(abs(trend.fit.slope + 3.0 / 14) < 1e-12)
    #expect(abs(trend.fit.rSquared - 0.014392324093816) < 1e-10)
    #expect(abs(slope.lower + 22.746072940) < 1e-7 && abs(slope.upper - 22.317501512) < 1e-7)
    #expect(trend.table.rowCount == 3 && trend.summary["estimate"]?[4] == .number(3))
    #expect(trend.sources.count == 2)
  }

  @Test("Fiscal years lie half a year on")
  func fiscal() throws {
    let trend = try catalogue.trend(of: "trade_pak_total_rus_moc")
    let line = try #require(trend.fit.confidenceInterval(at: 2012.5, level: 0.95))
    #expect(trend.points.map(\.x) == [2012.5, 2013.5, 2020.5, 2022.5])
    #expect(abs(trend.fit.slope - 53.917324414) < 1e-7)
    #expect(abs(line.lower - 145.633812033) < 1e-5 && abs(line.upper - 726.991606027) < 1e-5)
  }

  @Test("Approximate figures are kept, and it is said")
  func approximate() throws {
    let trend = try catalogue.trend(of: "trade_pak_total_rus")
    #expect(trend.notes.first == "Included like the others, though not exact: 2009 (approximate).")
    #expect(abs(trend.fit.slope - 1417.3 / 21) < 1e-10)
  }

  @Test("Words without a number have no trend, and the error says how many could be used")
  func wordsOnly() {
    #expect(throws: AnalysisError.noLine(.tooFewPoints(0), kept: 0, given: 2)) { try catalogue.trend(of: "wapo_strong_leader") }
    #expect(
      AnalysisError.noLine(.tooFewPoints(0), kept: 0, given: 2).message
        == "no line can be drawn: 0 of 2 values can be used, and a line needs at least two")
  }

  @Test("Two points have a line, no interval, and a note")
  func twoPoints() throws {
    let trend = try catalogue.trend(of: "pak_confidence_putin")
    #expect(abs(trend.fit.slope + 2.0 / 3) < 1e-12)
    #expect(trend.table["lower"]?.isMissing(0) == true)
    #expect(trend.notes.last == "Two points lie on their line: nothing is known of its error.")
  }

  @Test("Any two columns have a trend; rows without a number are left out and counted")
  func table() throws {
    let table = Table(columns: [
      "t": Column([1, 2, 3, nil] as [Double?]), "v": Column([2, 4, 6, 9] as [Double?]), "w": Column(["a", "b", "c", "d"] as [String?]),
    ])
    let trend = try Trend(of: table, x: "t", y: "v")
    #expect(abs(trend.fit.slope - 2) < 1e-14 && trend.fit.count == 3)
    #expect(trend.notes == ["Left out, as a number is missing: 1 of 4 rows."])
    #expect(throws: AnalysisError.unknownColumn("q", known: ["t", "v", "w"])) { try Trend(of: table, x: "q", y: "v") }
    #expect(throws: AnalysisError.notNumeric("w")) { try Trend(of: table, x: "t", y: "w") }
    #expect(throws: AnalysisError.badLevel(1)) { try Trend(of: table, x: "t", y: "v", level: 1) }
  }
}
