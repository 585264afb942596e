import Chronology
import Testing

/// Offsets behind `GMT`, as JavaScript engines read them; 10:00 on 2012-01-01 is 1,325,412,000,000 in UTC.
@Suite struct OffsetTests {
  @Test(
    "Hours, hours and minutes, with or without a colon",
    arguments: [("+05:30", -5.5), ("-03:30", 3.5), ("+5", -5), ("+05", -5), ("-0330", 3.5), ("+330", -3.5), ("", 0)])
  func offsets(offset: String, hours: Double) throws {
    let text = "Sun Jan 01 2012 10:00:00 GMT\(offset)"
    #expect(DateParser.parse(text, in: try losAngeles()) == 1_325_412_000_000 + hours * 3_600_000)
  }
}
