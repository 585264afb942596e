import ChartExport
import Datasets
import Tables
import TestSupport
import Testing

/// The files beside the report charts repeat the dossier and nothing else.
@Suite struct ReportDataTests {
  private static let folder = ProjectFolder.path + "/Charts/report/data"

  private static func file(_ name: String) throws -> Table { try DataFile.table(at: "\(folder)/\(name).csv") }

  private static func number(_ table: Table, _ column: String, _ row: Int) throws -> Double? {
    switch try #require(table[column])[row] {
    case .number(let number): number
    default: nil
    }
  }

  @Test("Trade by Correlates of War is that of both series, and their sum")
  func trade() throws {
    let table = try Self.file("pakistan-russia-trade-cow3")
    var sides: [[Double: Double]] = []
    for id in ["trade_pak_imports_rus_cow3", "trade_rus_imports_pak_cow3"] {
      let observations = try Catalogue.bundled.observations(of: try Catalogue.bundled.series(named: id))
      sides.append(
        Dictionary(observations.compactMap { one in one.period.flatMap { p in one.value.map { (Double(p.year), $0) } } }) { first, _ in first })
    }
    #expect(table.rowCount == 7)
    for row in 0..<table.rowCount {
      let year = try #require(try Self.number(table, "year", row))
      let (pakistan, russia) = (try #require(sides[0][year]), try #require(sides[1][year]))
      #expect(try Self.number(table, "pakistan_imports", row) == pakistan && Self.number(table, "russia_imports", row) == russia)
      #expect(abs(try #require(try Self.number(table, "total", row)) - pakistan - russia) < 1e-9)
    }
  }

  @Test("Views of the United States are the polls that their rows name")
  func views() throws {
    let (table, polls) = (try Self.file("russian-views-of-the-usa"), try Catalogue.bundled.table(named: "polls"))
    let ids = try #require(polls["id"])
    #expect(table.rowCount > 20)
    for row in 0..<table.rowCount {
      let id = try #require(table["row"])[row]
      let source = try #require((0..<polls.rowCount).first { ids[$0] == id }, "\(id)")
      #expect(try Self.number(table, "share", row) == Self.number(polls, "value", source), "\(id)")
      #expect(try Self.number(table, "n", row) == Self.number(polls, "sample_size", source), "\(id)")
      #expect(try Self.number(table, "year", row) == Self.number(polls, "year", source), "\(id)")
      #expect(polls["respondents"]?[source] == .string("RUS") && polls["subject"]?[source] == .string("USA"))
    }
  }

  @Test("UN votes are the years with ten roll calls or more")
  func votes() throws {
    let (table, votes) = (try Self.file("un-agreement-moscow"), try Catalogue.bundled.table(named: "un_votes"))
    let kept = try (0..<votes.rowCount).filter { (try Self.number(votes, "roll_calls", $0) ?? 0) >= 10 }
    #expect(table.rowCount == kept.count)
    for (row, source) in kept.enumerated() {
      for name in ["year", "roll_calls", "identical_votes"] { #expect(try Self.number(table, name, row) == Self.number(votes, name, source)) }
      #expect(try Self.number(table, "agreement", row) == Self.number(votes, "value", source))
    }
  }
}
