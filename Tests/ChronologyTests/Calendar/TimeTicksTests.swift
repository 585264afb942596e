import Chronology
import Testing

/// Expected values were computed with d3-time 3 in Node, local ones with `TZ=America/Los_Angeles`.
@Suite struct TimeTicksTests {
  @Test("Months and quarters on a local clock") func quarters() throws {
    let ticks = TimeTicks.values(
      from: moment("2011-01-01T08:00"), to: moment("2012-06-01T07:00"), count: 6, clock: .local(try losAngeles()))
    #expect(
      ticks.map(iso) == ["2011-01-01T08:00", "2011-04-01T07:00", "2011-07-01T07:00", "2011-10-01T07:00", "2012-01-01T08:00", "2012-04-01T07:00"])
  }

  @Test("Every second day counts from 1970 in UTC and from the first of the month on a local clock") func secondDays() {
    let (start, stop) = (moment("2011-01-01"), moment("2011-01-12"))
    let utc = TimeTicks.values(from: start, to: stop, count: 5, clock: .utc)
    #expect(utc.map { iso($0).dropFirst(8).prefix(2) } == ["02", "04", "06", "08", "10", "12"])
    let local = TimeTicks.values(from: start, to: stop, count: 5, clock: .local(.utc))
    #expect(local.map { iso($0).dropFirst(8).prefix(2) } == ["01", "03", "05", "07", "09", "11"])
  }

  @Test("Centuries take round years, and a reversed span descends") func years() {
    let ticks = TimeTicks.values(from: moment("2011-01-12"), to: moment("1811-01-01"), count: 5, clock: .utc)
    #expect(ticks.map { iso($0).prefix(4) } == ["2000", "1950", "1900", "1850"])
  }

  @Test("An instant has one tick if it is a boundary") func instant() {
    #expect(TimeTicks.values(from: 5, to: 5, count: 5, clock: .utc) == [5])
    #expect(TimeTicks.values(from: .nan, to: 5, count: 5, clock: .utc).isEmpty)
  }
}
