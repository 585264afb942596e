import Chronology
import Testing

/// Expected values are calendar facts; overflow follows ECMAScript's `MakeDay`.
@Suite struct CivilDateTimeTests {
  @Test(
    "Fields that overflow are carried",
    arguments: [
      (2012, 13, 1, "2013-01-01T00:00"), (2012, 0, 1, "2011-12-01T00:00"), (2012, 3, 0, "2012-02-29T00:00"),
      (2012, -11, 1, "2011-01-01T00:00"), (2013, 2, 29, "2013-03-01T00:00"), (1900, 2, 29, "1900-03-01T00:00"),
      (2000, 2, 29, "2000-02-29T00:00"), (2012, 1, 367, "2013-01-01T00:00"),
    ])
  func overflow(year: Int, month: Int, day: Int, expected: String) {
    #expect(iso(CivilDateTime.epoch(year: year, month: month, day: day, in: .utc)) == expected)
  }

  @Test(
    "Weekday, day of the year and weeks",
    arguments: [
      // Date, weekday, day of year, %U, %W, ISO year and week (checked with Python's strftime).
      ("2012-01-01", 0, 1, 1, 0, 2011, 52), ("2021-01-03", 0, 3, 1, 0, 2020, 53), ("2020-12-31", 4, 366, 52, 52, 2020, 53),
      ("2018-12-31", 1, 365, 52, 53, 2019, 1), ("1970-01-01", 4, 1, 0, 0, 1970, 1),
    ])
  func weeks(date: String, weekday: Int, dayOfYear: Int, sunday: Int, monday: Int, isoYear: Int, isoWeek: Int) throws {
    let date = try #require(CivilDateTime(epoch: moment(date), in: .utc))
    #expect([date.weekday, date.dayOfYear, date.sundayWeek, date.mondayWeek] == [weekday, dayOfYear, sunday, monday])
    #expect([date.isoWeek.year, date.isoWeek.week] == [isoYear, isoWeek])
  }

  @Test("Every day of four centuries leads back to itself") func roundTrip() {
    for day in stride(from: -80_000, through: 80_000, by: 1) {
      let ms = Double(day) * 86_400_000 + 12_345
      #expect(CivilDateTime(epoch: ms, in: .utc)?.epoch(in: .utc) == ms)
    }
  }

  @Test("NaN and times beyond 8.64e15 ms are no dates", arguments: [Double.nan, 8.64e15 + 1, -8.64e15 - 1, .infinity])
  func invalid(ms: Double) {
    #expect(CivilDateTime(epoch: ms, in: .utc) == nil)
  }

  @Test("Two-digit years are of the twentieth century") func shortYears() {
    #expect(CivilDateTime.fullYear(ofShort: 12) == 1912)
    #expect(CivilDateTime.fullYear(ofShort: 100) == 100)
  }
}
