import Chronology
import Testing

/// Expected values were computed with `Date.parse` in Node 20 (V8) with `TZ=America/Los_Angeles`.
@Suite struct DateParserTests {
  @Test(
    "ISO dates are UTC, ISO times without an offset and everything else are local",
    arguments: [
      ("2012", 1_325_376_000_000.0), ("2012-03-04T05:06", 1_330_866_360_000), ("2012-03-04T05:06Z", 1_330_837_560_000),
      ("Jan 1 2000", 946_713_600_000), ("1 Jan 2012 23:00:00", 1_325_487_600_000),
      ("Wed Jan 01 2012 10:00:00 GMT+0100 (CET)", 1_325_408_400_000), ("1/2/2012", 1_325_491_200_000),
      ("2012/01/02", 1_325_491_200_000), ("12", 1_007_193_600_000), ("Jan 5", 978_681_600_000),
      ("Mar 1 2011 12:00 AM", 1_298_966_400_000), ("1-Jan-12", 1_325_404_800_000), ("2012-02-31", 1_330_646_400_000),
    ])
  func dates(text: String, expected: Double) throws {
    #expect(DateParser.parse(text, in: try losAngeles()) == expected)
  }

  @Test(
    "What is no date is NaN",
    arguments: ["", "foo", "2012-13-01", "2012-01-01T25:00", "2012-01-01T24:01", "2012 hello", "hello2012", "13", "Q1 2012x"])
  func invalid(text: String) { #expect(DateParser.parse(text, in: .utc).isNaN) }
}
