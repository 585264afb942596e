import Chronology
import Testing

@Suite struct TimeUnitTests {
  @Test(
    "Vega-Lite's names are read",
    arguments: [
      ("yearmonthdate", [TimeUnit.Part.year, .month, .date], false, false), ("utcyearquarter", [.year, .quarter], true, false),
      ("binnedyearmonth", [.year, .month], false, true), ("binnedutcyeardayofyear", [.year, .dayofyear], true, true),
      ("weekdayhours", [.week, .day, .hours], false, false), ("dayofyear", [.dayofyear], false, false),
      ("secondsmilliseconds", [.seconds, .milliseconds], false, false), ("milliseconds", [.milliseconds], false, false),
    ])
  func names(name: String, parts: [TimeUnit.Part], utc: Bool, binned: Bool) throws {
    let unit = try TimeUnit(name: name)
    #expect(unit.parts == parts)
    #expect(unit.utc == utc)
    #expect(unit.binned == binned)
    #expect(unit.name == (utc ? "utc" : "") + parts.map(\.rawValue).joined())
  }

  @Test("What is not a unit is refused", arguments: ["", "utc", "yearly", "century"])
  func unknown(name: String) { #expect(throws: TimeUnitError.unknown(name)) { try TimeUnit(name: name) } }

  @Test("Weeks and months do not mix") func incompatible() {
    #expect(throws: TimeUnitError.incompatible([.month, .week])) { try TimeUnit(parts: [.week, .month]) }
    #expect(throws: TimeUnitError.noParts) { try TimeUnit(parts: []) }
  }

  // Computed with vega-time in Node with TZ=America/Los_Angeles, for 2021-05-14 20:44:12 UTC: local, then UTC by twos.
  @Test(
    "Dropped fields take their smallest value, and a missing year is 2012",
    arguments: [
      ("year", "2021-01-01T08:00", "2020-01-01T00:00"), ("quarter", "2012-04-01T07:00", "2012-01-01T00:00"),
      ("month", "2012-05-01T07:00", "2012-05-01T00:00"), ("date", "2012-01-14T08:00", "2012-01-13T00:00"),
      ("week", "2012-05-06T07:00", "2012-05-06T00:00"), ("day", "2012-01-06T08:00", "2012-01-05T00:00"),
      ("dayofyear", "2012-05-13T07:00", "2012-05-12T00:00"), ("yearweek", "2021-05-09T07:00", "2021-05-09T00:00"),
      ("yearmonthdatehours", "2021-05-14T20:00", "2021-05-14T20:00"), ("weekday", "2012-05-11T07:00", "2012-05-10T00:00"),
      ("monthdate", "2012-05-14T07:00", "2012-05-13T00:00"), ("isoweek", "2015-05-04T07:00", "2015-05-04T00:00"),
    ])
  func floors(name: String, local: String, utcByTwo: String) throws {
    let ms = moment("2021-05-14T20:44:12")
    #expect(iso(try TimeUnit(name: name).floor(ms, in: losAngeles())) == local)
    #expect(iso(try TimeUnit(name: name, step: 2, utc: true).floor(ms, in: losAngeles())) == utcByTwo)
  }

  @Test("A column is floored row by row and NaN stays") func column() throws {
    let floors = try TimeUnit(name: "yearmonth").floor([moment("2012-03-09"), .nan, moment("2012-04-30T23:59")], in: .utc)
    #expect(floors[0] == moment("2012-03-01"))
    #expect(floors[1].isNaN)
    #expect(floors[2] == moment("2012-04-01"))
  }

  @Test("A group ends where the next begins") func ends() throws {
    #expect(iso(try TimeUnit(name: "yearmonth").end(ofGroupAt: moment("2012-02-01"), in: .utc)) == "2012-03-01T00:00")
    #expect(iso(try TimeUnit(name: "yearquarter", step: 2).end(ofGroupAt: moment("2012-01-01"), in: .utc)) == "2012-07-01T00:00")
    #expect(try TimeUnit(name: "month").duration(in: .utc) == 31 * 86_400_000)
    #expect(try TimeUnit(name: "day").duration(in: .utc) == nil)
  }

  // Computed with vega-time `timeUnitSpecifier`, with Vega-Lite's two overrides in the last column.
  @Test(
    "Formats show the fields kept",
    arguments: [
      ("year", "%Y", "%Y"), ("yearmonth", "%Y-%m", "%b %Y"), ("yearmonthdate", "%Y-%m-%d", "%b %d, %Y"),
      ("yearquarter", "%Y Q%q", "%Y Q%q"), ("yearmonthdatehoursminutes", "%Y-%m-%d %H:%M", "%b %d, %Y %H:%M"),
      ("hours", "%H:00", "%H:00"), ("minutesseconds", "00:%M:%S", "00:%M:%S"), ("yearweek", "%Y W%U", "%Y W%U"),
      ("monthdate", "%b %d", "%b %d"), ("day", "%a", "%a"),
    ])
  func specifiers(name: String, vega: String, vegaLite: String) throws {
    let unit = try TimeUnit(name: name)
    #expect(TimeUnit.specifier(for: unit.parts) == vega)
    #expect(unit.specifier == vegaLite)
  }

  // Computed with vega-time `timeBin`.
  @Test(
    "Bins take the calendar step that comes closest",
    arguments: [
      ("2000-01-01", "2001-01-01", 12, "yearmonth", 1), ("1970-01-01", "1970-01-21", 10, "yearmonthdate", 1),
      ("1970-01-01", "1970-01-01T00:00:05", 10, "yearmonthdatehoursminutessecondsmilliseconds", 500),
    ])
  func bins(start: String, stop: String, maxBins: Int, name: String, step: Int) {
    let unit = TimeUnit.bins(from: moment(start), to: moment(stop), maxBins: maxBins)
    #expect(unit.name == name)
    #expect(unit.step == step)
  }
}
