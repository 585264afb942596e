import Chronology
import Testing

/// Expected values were computed with d3-time 3 in Node with `TZ=America/Los_Angeles`.
@Suite struct CalendarIntervalTests {
  struct Case: Sendable {
    var unit: CalendarInterval.Unit
    var step: Double
    var at, floor, ceil, twoLater, oneEarlier: String
  }

  static let cases: [Case] = [
    Case(
      unit: .day, step: 2, at: "2012-03-04T20:00", floor: "2012-03-03T08:00", ceil: "2012-03-05T08:00", twoLater: "2012-03-07T20:00",
      oneEarlier: "2012-03-03T20:00"),
    Case(
      unit: .hour, step: 6, at: "2012-03-11T20:00", floor: "2012-03-11T19:00", ceil: "2012-03-12T01:00", twoLater: "2012-03-12T07:00",
      oneEarlier: "2012-03-11T19:00"),
    Case(
      unit: .week, step: 1, at: "2012-03-14T20:00", floor: "2012-03-11T08:00", ceil: "2012-03-18T07:00", twoLater: "2012-03-28T20:00",
      oneEarlier: "2012-03-07T21:00"),
    Case(
      unit: .month, step: 3, at: "2012-05-14T20:00", floor: "2012-04-01T07:00", ceil: "2012-07-01T07:00", twoLater: "2012-10-14T20:00",
      oneEarlier: "2012-04-14T20:00"),
    Case(
      unit: .year, step: 5, at: "2012-05-14T20:00", floor: "2010-01-01T08:00", ceil: "2015-01-01T08:00", twoLater: "2022-05-14T20:00",
      oneEarlier: "2007-05-14T20:00"),
    Case(
      unit: .minute, step: 15, at: "2012-05-14T20:44", floor: "2012-05-14T20:30", ceil: "2012-05-14T20:45", twoLater: "2012-05-14T21:00",
      oneEarlier: "2012-05-14T20:30"),
  ]

  @Test("Boundaries and offsets on a local clock", arguments: cases)
  func interval(_ example: Case) throws {
    let interval = try #require(CalendarInterval(example.unit, in: losAngeles()).every(example.step))
    let at = moment(example.at)
    #expect(iso(interval.floor(at)) == example.floor)
    #expect(iso(interval.ceil(at)) == example.ceil)
    #expect(iso(interval.offset(at, by: 2)) == example.twoLater)
    #expect(iso(interval.offset(at, by: -1)) == example.oneEarlier)
  }

  @Test("Days are 23 hours long when clocks go forward") func range() throws {
    let day = CalendarInterval(.day, in: try losAngeles())
    let (start, stop) = (moment("2012-03-09T12:00"), moment("2012-03-13T12:00"))
    #expect(day.range(from: start, to: stop).map(iso) == ["2012-03-10T08:00", "2012-03-11T08:00", "2012-03-12T07:00", "2012-03-13T07:00"])
    #expect(day.count(from: start, to: stop) == 4)
  }

  @Test("The nearer boundary is taken, and the later one in the middle") func round() {
    let day = CalendarInterval(.day, in: .utc)
    #expect(iso(day.round(moment("2012-03-09T11:59"))) == "2012-03-09T00:00")
    #expect(iso(day.round(moment("2012-03-09T12:00"))) == "2012-03-10T00:00")
  }

  @Test("Steps below one and NaN have no interval", arguments: [0, -1, 0.5, .nan, .infinity])
  func noStep(step: Double) { #expect(CalendarInterval(.day, in: .utc).every(step) == nil) }

  @Test("NaN stays NaN and has no range") func missing() {
    let month = CalendarInterval(.month, in: .utc)
    #expect(month.floor(.nan).isNaN)
    #expect(month.offset(.nan, by: 1).isNaN)
    #expect(month.range(from: .nan, to: 0).isEmpty)
  }
}
