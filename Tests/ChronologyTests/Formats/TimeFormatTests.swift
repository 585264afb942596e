import Chronology
import Testing

/// Expected texts were computed with d3-time-format 4 and vega-format in Node with `TZ=America/Los_Angeles`.
@Suite struct TimeFormatTests {
  @Test(
    "All directives",
    arguments: [
      ("%a %A %b %B", "Sat Saturday Jan January"), ("%c", "1/2/2021, 6:04:05 PM"),
      ("%d %e %-d %_d %H %I %-I %j %L %f", "02  2 2  2 18 06 6 002 678 678000"),
      ("%m %M %p %q %Q %s %S", "01 04 PM 1 1609639445678 1609639445 05"), ("%u %U %V %w %W", "6 00 53 6 00"),
      ("%x %X %y %Y %Z %% %G %g", "1/2/2021 6:04:05 PM 21 2021 -0800 % 2020 20"), ("Q%q %K", "Q1 K"),
    ])
  func directives(specifier: String, expected: String) throws {
    #expect(TimeFormat(specifier).format(moment("2021-01-03T02:04:05.678"), in: try losAngeles()) == expected)
  }

  @Test(
    "Written dates are read",
    arguments: [
      ("%Y-%m-%d", "2012-03-04", 1_330_848_000_000.0), ("%B %d, %Y", "march 14, 1990", 637_401_600_000),
      ("%m/%d/%y %I:%M %p", "3/4/69 12:30 AM", -26_148_600_000), ("%Y-%m-%dT%H:%M%Z", "2012-03-04T05:06-0800", 1_330_866_360_000),
      ("%Y %U %w", "2012 10 3", 1_331_107_200_000), ("%G-W%V", "2020-W53", 1_609_142_400_000), ("%Q", "1234", 1234),
      ("%Y Q%q", "2012 Q3", 1_341_126_000_000),
    ])
  func parses(specifier: String, text: String, expected: Double) throws {
    #expect(TimeFormat(specifier).parse(text, in: try losAngeles()) == expected)
  }

  @Test(
    "Text that does not fit from end to end is refused", arguments: [("%Y-%m-%d", "2012-03-04x"), ("%Y-%m-%d", "2012-03"), ("%B", "Mai"), ("%H", "")])
  func refuses(specifier: String, text: String) {
    #expect(TimeFormat(specifier).parse(text, in: .utc) == nil)
  }

  @Test("Other languages bring their own words") func locale() {
    var french = TimeLocale.enUS
    french.months[1] = "f\u{E9}vrier"
    let format = TimeFormat("%-d %B %Y", locale: french)
    #expect(format.format(moment("2012-02-03"), in: .utc) == "3 f\u{E9}vrier 2012")
    #expect(format.parse("3 F\u{C9}VRIER 2012", in: .utc) == moment("2012-02-03"))
  }

  @Test(
    "Each date shows its finest field",
    arguments: [
      ("2012-01-01T08:00", "2012"), ("2012-02-01T08:00", "February"), ("2012-04-01T07:00", "April"), ("2012-02-05T08:00", "Feb 05"),
      ("2012-02-06T08:00", "Mon 06"), ("2012-02-06T18:00", "10 AM"), ("2012-02-06T18:15", "10:15"),
      ("2012-02-06T18:15:09", ":09"), ("2012-02-06T18:15:09.123", ".123"),
    ])
  func multiFormat(time: String, expected: String) throws {
    #expect(TimeMultiFormat().format(moment(time), in: try losAngeles()) == expected)
  }

  @Test("A field's format can be replaced") func overrides() {
    let format = TimeMultiFormat(overrides: [.quarter: "Q%q", .year: "%y"])
    #expect(["2012-01-01", "2012-04-01", "2012-05-01"].map { format.format(moment($0), in: .utc) } == ["12", "Q2", "May"])
  }

  @Test("An invalid date shows NaN") func invalid() { #expect(TimeFormat("%Y-%m %b").format(.nan, in: .utc) == "0NaN-NaN ") }
}
