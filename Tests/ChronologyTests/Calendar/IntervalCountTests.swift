import Chronology
import Testing

/// How many boundaries lie between two instants, by the calendar: 2024-01-01 is a Monday.
@Suite struct IntervalCountTests {
  @Test(
    "Whole units between two instants",
    arguments: [
      (CalendarInterval.Unit.second, "2024-01-01T00:00:00", "2024-01-01T00:01:30", 90), (.minute, "2024-01-01T00:00", "2024-01-01T02:00", 120),
      (.hour, "2024-01-01T00:00", "2024-01-03T00:00", 48), (.day, "2024-01-01T00:00", "2024-03-01T00:00", 60),
      (.week, "2024-01-01T00:00", "2024-01-29T00:00", 4), (.month, "2023-11-15T00:00", "2024-02-15T00:00", 3),
      (.year, "2020-06-01T00:00", "2024-06-01T00:00", 4),
    ])
  func count(unit: CalendarInterval.Unit, from: String, to: String, expected: Int) {
    #expect(CalendarInterval(unit, in: .utc).count(from: moment(from), to: moment(to)) == expected)
  }
}
