import Testing

@testable import Analysis

@Suite struct PeriodTextTests {
  @Test(
    "Places in time as people write them",
    arguments: [
      ("2003", 2003, 0), ("-4.5e1", -45, 0), ("2012-13", 2012, 0.5), ("1999-00", 1999, 0.5), ("2003-07", 2003, 181.0 / 365), ("2004-01-01", 2004, 0),
      ("2004-07-01", 2004, 182.0 / 366), ("2003-01-01T12:00Z", 2003, 0.5 / 365),
    ] as [(String, Double, Double)])
  func places(text: String, year: Double, part: Double) throws {
    #expect(abs(try #require(PeriodText.place(text)) - (year + part)) < 1e-9)
  }

  @Test("What is no place", arguments: ["", "NaN", "inf", "0x10", "spring", "2003-13-45", "12 March"])
  func noPlace(text: String) { #expect(PeriodText.place(text) == nil) }

  @Test("A column of fiscal years lies half a year on, and a column with another month in it is one of months")
  func forms() throws {
    let fiscal = try PeriodText.places([(1, "2011-12"), (2, "2012-13")], column: "p")
    #expect(fiscal.places == [2011.5, 2012.5] && fiscal.form == .fiscal)
    let months = try PeriodText.places([(1, "2011-11"), (2, "2011-12")], column: "p")
    #expect(months.form == .date && abs(months.places[1] - (2011 + 334.0 / 365)) < 1e-9)
  }

  @Test("Fiscal and calendar years never mix")
  func mixed() {
    #expect(throws: AnalysisError.mixedYears("2018-19", "2017")) { try PeriodText.places([(1, "2017"), (2, "2018-19")], column: "p") }
    #expect(throws: AnalysisError.badCell(row: 2, column: "p", found: "soon", rule: "is neither a number nor a date nor a period such as 2012-13")) {
      try PeriodText.places([(1, "2017"), (2, "soon")], column: "p")
    }
  }

  @Test("A year with its part leads back to its day", arguments: ["2003-03-09", "2004-02-29", "1999-12-31"])
  func roundTrip(day: String) throws {
    let place = try #require(PeriodText.place(day))
    #expect(try #require(PeriodText.moment(place)).isoDay == day)
  }
}
