import Testing

@testable import Datasets

/// Instants are from Python's `datetime(…, tzinfo=UTC).timestamp() * 1000`.
@Suite struct PeriodTests {
  @Test(
    "Each way of writing a period has its start, its end and its place",
    arguments: [
      ("2003", .calendar, 1_041_379_200_000, 1_072_915_200_000, 2003, 2003),
      ("1918-10", .calendar, -1_617_408_000_000, -1_614_729_600_000, 1918, 1918 + 9.0 / 12 + 1.0 / 24 - 0.5),
      ("2007-04-11", .calendar, 1_176_249_600_000, 1_176_336_000_000, 2007, 2007 + (3 + 10.5 / 30) / 12 - 0.5),
      ("1971-12", .calendar, 60_393_600_000, 63_072_000_000, 1971, 1971 + 11.5 / 12 - 0.5),
      ("2012-13", .fiscal, 1_341_100_800_000, 1_372_636_800_000, 2012, 2012.5),
      ("2011-12", .fiscal, 1_309_478_400_000, 1_341_100_800_000, 2011, 2011.5),
      ("1999-00", .fiscal, 930_787_200_000, 962_409_600_000, 1999, 1999.5),
      ("2022-07/2022-08", .partial, 1_656_633_600_000, 1_661_990_400_000, 2022, 2022 + 7.0 / 12 - 0.5),
      ("2022-07/2023-05", .partial, 1_656_633_600_000, 1_685_577_600_000, 2022, 2022 + 11.5 / 12 - 0.5),
    ] as [(String, Period.Kind, Double, Double, Int, Double)])
  func parses(text: String, kind: Period.Kind, start: Double, end: Double, year: Int, position: Double) throws {
    let period = try Period(text, kind: kind)
    #expect(period.start == start && period.end == end && period.year == year && period.text == text)
    #expect(abs(period.yearPosition - position) < 1e-9)
  }

  @Test(
    "Stretches may be open on one side",
    arguments: [
      ("1958", nil, -378_691_200_000, nil, 1958), (nil, "1989", nil, 631_152_000_000, 1989),
      ("1971-12-18", "1972-01-07", 61_862_400_000, 63_676_800_000, 1971),
    ] as [(String?, String?, Double?, Double?, Int)])
  func stretches(from: String?, to: String?, start: Double?, end: Double?, year: Int) throws {
    let period = try Period(from: from, to: to)
    #expect(period.start == start && period.end == end && period.year == year)
  }

  @Test(
    "What is no period is refused as a whole",
    arguments: [
      ("203", .calendar), ("2003-13", .calendar), ("2003-02-29", .calendar), ("2003-1", .calendar), ("", .calendar),
      ("2012-14", .fiscal), ("2012", .fiscal), ("2022-08/2022-07", .partial), ("2022/2023", .partial),
    ] as [(String, Period.Kind)])
  func refuses(text: String, kind: Period.Kind) {
    #expect(throws: CatalogueError.unreadablePeriod(text, kind: kind)) { try Period(text, kind: kind) }
  }

  @Test("A stretch without ends, or that ends before it starts, is none")
  func refusesStretch() {
    #expect(throws: CatalogueError.unreadablePeriod("/", kind: .calendar)) { try Period(from: nil, to: nil) }
    #expect(throws: CatalogueError.unreadablePeriod("1990/1980", kind: .calendar)) { try Period(from: "1990", to: "1980") }
  }
}
