import Chronology
import Expressions
import JSON
import Tables
import Testing

/// Values as Node gives them with TZ=America/New_York, where days begin at 05:00Z in winter and 04:00Z in summer.
@Suite struct ExpressionDateTests {
  static func json(_ text: String) throws -> String {
    var scope = ExpressionScope(zone: try Zone(identifier: "America/New_York"))
    scope.now = 1_600_000_000_000
    return try Expression.parse(text).evaluate(datum: .object(["d": .date(1_577_836_800_000)]), scope: scope).json.description
  }

  @Test(
    "Fields of dates are read on the clock of the zone and in UTC",
    arguments: [
      ("year(datum.d)", "2019"), ("utcyear(datum.d)", "2020"), ("month(datum.d)", "11"), ("date(datum.d)", "31"), ("day(datum.d)", "2"),
      ("hours(datum.d)", "19"),
      ("utchours(datum.d)", "0"), ("quarter(datum.d)", "4"), ("utcquarter(datum.d)", "1"), ("dayofyear(datum.d)", "365"), ("week(datum.d)", "52"),
      ("utcweek(datum.d)", "0"), ("utcisoweek(datum.d)", "1"), ("timezoneoffset(datum.d)", "300"), ("timezoneoffset(datetime(2020, 6, 1))", "240"),
      ("minutes('2020-01-01T00:30:15.250') + seconds('2020-01-01T00:30:15.250') + milliseconds('2020-01-01T00:30:15.250')", "295"),
      ("time(datum.d)", "1577836800000"), ("time(datetime(2020, 0, 1))", "1577854800000"), ("utc(2020, 0, 1)", "1577836800000"),
      ("time(datetime(99, 0))", "915166800000"),
      ("datetime('2020-01-01')", "\"2020-01-01T00:00:00.000Z\""), ("datetime(2020, 12)", "\"2021-01-01T05:00:00.000Z\""), ("now()", "1600000000000"),
      ("year('x')", "null"), ("datum.d + 0", "1577836800000"), ("datum.d == 1577836800000", "true"), ("datum.d < datetime(2021, 0)", "true"),
      ("toDate('2020-01-01') == datum.d", "true"), ("'' + datetime(2020, 6, 4)", "\"Sat Jul 04 2020 00:00:00 GMT-0400 (America/New_York)\""),
    ])
  func fields(text: String, expected: String) throws {
    #expect(try Self.json(text) == expected)
  }

  @Test(
    "Dates are moved, listed, formatted and parsed",
    arguments: [
      ("timeOffset('month', datetime(2020, 0, 31), 1)", "\"2020-03-02T05:00:00.000Z\""),
      ("utcOffset('day', datum.d)", "\"2020-01-02T00:00:00.000Z\""),
      ("length(utcSequence('month', utc(2020, 0), utc(2021, 0)))", "12"),
      ("timeSequence('year', datetime(2019, 0), datetime(2022, 0), 2)", "[\"2019-01-01T05:00:00.000Z\",\"2021-01-01T05:00:00.000Z\"]"),
      ("timeFormat(datum.d, '%Y-%m-%d %H:%M')", "\"2019-12-31 19:00\""), ("utcFormat(datum.d, '%B %e, %Y')", "\"January  1, 2020\""),
      ("timeFormat(null, '%Y')", "\"null\""),
      ("utcFormat(datum.d)", "\"2020\""), ("timeParse('03.02.2020', '%d.%m.%Y')", "\"2020-02-03T05:00:00.000Z\""), ("utcParse('x', '%Y')", "null"),
      ("timeUnitSpecifier(['year', 'month'])", "\"%Y-%m\""), ("timeUnitSpecifier('hours', {hours: '%I %p'})", "\"%I %p\""),
      ("monthFormat(0) + monthAbbrevFormat(11) + dayFormat(0) + dayAbbrevFormat(6)", "\"JanuaryDecSundaySat\""),
    ])
  func formats(text: String, expected: String) throws {
    #expect(try Self.json(text) == expected)
  }

  @Test("Without a current time now() is an error")
  func noNow() throws {
    let expression = try Expression.parse("1 + now()")
    #expect(throws: ExpressionError(.noCurrentTime(function: "now"), column: 5)) { try expression.evaluate(scope: ExpressionScope()) }
  }
}
