import Chronology
import Testing

/// Offsets are those of the IANA database; skipped and repeated times were looked up with Node's `Date`.
@Suite struct ZoneTests {
  @Test(
    "Offsets follow the clock changes of the place",
    arguments: [
      ("America/Los_Angeles", "2012-03-11T09:59", -8.0), ("America/Los_Angeles", "2012-03-11T10:00", -7),
      ("America/Los_Angeles", "2012-11-04T08:59", -7), ("America/Los_Angeles", "2012-11-04T09:00", -8),
      ("America/Los_Angeles", "2100-07-01", -7), ("America/Los_Angeles", "2500-07-01", -7),
      ("America/Los_Angeles", "2500-01-01", -8),
      // Russia kept summer time from March 2011 to October 2014.
      ("Europe/Moscow", "2010-01-01", 3), ("Europe/Moscow", "2012-01-01", 4), ("Europe/Moscow", "2020-01-01", 3),
      ("Asia/Karachi", "2020-06-01", 5), ("Asia/Karachi", "2008-07-01", 6), ("Asia/Kathmandu", "2020-01-01", 5.75),
      ("UTC", "2020-06-01", 0),
    ])
  func offsets(zone: String, at time: String, hours: Double) throws {
    #expect(try Zone(identifier: zone).offset(atUTC: moment(time)) == hours * 3_600_000)
  }

  @Test("A skipped local time moves forward and a repeated one is the first of the two")
  func skippedAndRepeated() throws {
    let zone = try losAngeles()
    #expect(iso(zone.utc(fromLocal: moment("2012-03-11T02:30"))) == "2012-03-11T10:30")
    #expect(iso(zone.utc(fromLocal: moment("2012-11-04T01:30"))) == "2012-11-04T08:30")
  }

  @Test("A local time leads back to its moment", arguments: ["America/Los_Angeles", "Europe/London", "Australia/Lord_Howe"])
  func roundTrip(name: String) throws {
    let zone = try Zone(identifier: name)
    for day in stride(from: moment("1975-01-01T12:00"), to: moment("2060-01-01"), by: 7 * 86_400_000) {
      #expect(zone.utc(fromLocal: day + zone.offset(atUTC: day)) == day)
    }
  }

  @Test("Unknown names and names that lead out of the database are refused", arguments: ["Europe/Atlantis", "../../etc/passwd", "", "/etc/passwd"])
  func unknown(name: String) {
    #expect(throws: ZoneError.unknown(name)) { try Zone(identifier: name) }
  }

  @Test("The message names the zone") func message() {
    #expect("\(ZoneError.unknown("Mars/Olympus"))".contains("\"Mars/Olympus\""))
  }

  @Test("A fixed offset never changes") func fixed() {
    let zone = Zone(fixedMinutesEast: -210)
    #expect(zone.identifier == "-03:30")
    #expect(zone.offset(atUTC: 0) == -12_600_000)
    #expect(zone.utc(fromLocal: 0) == 12_600_000)
  }
}
