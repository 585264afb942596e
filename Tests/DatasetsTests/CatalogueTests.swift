import Tables
import Testing

@testable import Datasets

@Suite struct CatalogueTests {
  let catalogue = Catalogue.bundled

  @Test(
    "The series that the dossier is about are there by name",
    arguments: [
      ("pew_pak_favourable_rus", 3), ("pew_pak_unfavourable_rus", 9), ("pew_pak_favourable_rus_microdata", 9),
      ("pew_pak_unfavourable_rus_microdata", 9), ("bbc_pak_positive_rus_influence", 4), ("bbc_rus_positive_pak_influence", 3),
      ("bbc_rus_positive_pak_influence_published", 1), ("pak_confidence_putin", 2), ("wapo_strong_leader", 2),
      ("pak_putin_leadership_poor", 1), ("bbc_rus_negative_pak_influence", 1), ("trade_pak_total_rus", 4),
      ("trade_rus_exports_pak_imf", 13), ("trade_pak_imports_sun_cow4", 44), ("trade_pak_exports_rus_sbp", 2),
      ("trade_pak_total_rus_moc", 4), ("un_agreement_pak_rus", 29), ("un_agreement_pak_sun", 44),
    ])
  func known(name: String, count: Int) throws {
    let series = try catalogue.series(named: name)
    #expect(try catalogue.observations(of: series).count == count)
    #expect(try catalogue.table(named: name).rowCount == count)
  }

  @Test("A series is a table with the names that charts and exports use")
  func seriesTable() throws {
    let table = try catalogue.table(named: "pew_pak_favourable_rus")
    let wanted = [
      "series", "title", "period", "date", "year", "value", "qualifier", "sample_size", "margin_of_error",
      "respondents", "subject", "unit", "period_kind", "origin", "source", "source_title", "source_url", "reliability", "note",
    ]
    #expect(Set(wanted).isSubset(of: table.names), "\(table.names)")
    #expect(table["value"]?.values == [.number(18), .number(11), .number(20)])
    #expect(table["year"]?.values == [.number(2007), .number(2011), .number(2012)])
    #expect(table["date"]?[0] == .date(1_167_609_600_000))
    #expect(table["source"]?[0] == .string("article_000;article_001"))
  }

  @Test("Fiscal years, mirrored values and estimates are told")
  func trade() throws {
    let fiscal = try catalogue.table(named: "trade_pak_imports_rus_sbp")
    #expect(fiscal["period"]?.values == [.string("2022-23"), .string("2023-24")])
    #expect(fiscal["date"]?[0] == .date(1_656_633_600_000))
    let mirrored = try catalogue.table(named: "trade_pak_imports_rus_cow4")
    #expect(mirrored["mirrored"]?.rows(equalTo: "yes").count == 4)
    let imf = try catalogue.table(named: "trade_rus_exports_pak_imf")
    #expect(imf["qualifier"]?.rows(equalTo: "estimate").count == 2)
    #expect(imf["valuation"]?.rows(equalTo: "FOB").count == 13)
  }

  @Test("Events and eras have dates, and open sides have none")
  func timelines() throws {
    let events = try catalogue.table(named: "events")
    #expect(events["start_date"]?[0] == .date(-1_617_408_000_000))
    #expect(events["end_date"]?.isMissing(0) == true)
    #expect(events["precision"]?[0] == .string("month"))
    let eras = try catalogue.table(named: "eras")
    // Four eras lack both ends, two lack only the start: eras.csv.
    #expect(eras["start_date"]?.missing?.count { $0 } == 6)
    #expect(eras["precision"]?.missing?.count { $0 } == 4)
    // 1922 to 1927 is over as 1928 starts.
    #expect(eras["end_date"]?[0] == .date(-1_325_462_400_000))
    #expect(try catalogue.table(named: "commitments")["date"]?.missing?.count { $0 } == 11)
  }

  @Test("Every table and every series can be asked for by its name")
  func everything() throws {
    for name in try catalogue.tableNames() { #expect(try catalogue.table(named: name).rowCount > 0) }
    for series in try catalogue.series() {
      let observations = try catalogue.observations(of: series)
      #expect(!observations.isEmpty && observations.allSatisfy { !$0.sources.isEmpty })
      #expect(observations.allSatisfy { ($0.value == nil) == $0.qualifier.isWordOnly })
    }
  }

  @Test("An unknown name is refused with the likeliest ones")
  func unknown() throws {
    #expect(throws: CatalogueError.unknownSeries("pew_pak_favorable_rus", nearest: ["pew_pak_favourable_rus", "pew_pak_unfavourable_rus"])) {
      do { _ = try catalogue.table(named: "pew_pak_favorable_rus") } catch let CatalogueError.unknownSeries(name, nearest) {
        throw CatalogueError.unknownSeries(name, nearest: Array(nearest.prefix(2)))
      }
    }
    #expect(throws: CatalogueError.unknownSeries("evnts", nearest: ["events"])) { try catalogue.table(named: "evnts") }
    #expect(CatalogueError.unknownSeries("evnts", nearest: ["events"]).message == "no series or table is called \"evnts\"; did you mean \"events\"?")
    #expect(throws: CatalogueError.unknownSeries("qqqqqqqqqq", nearest: [])) { try catalogue.table(named: "qqqqqqqqqq") }
  }

  @Test("Conflicts stand beside the series they concern")
  func conflicts() throws {
    let topics = try catalogue.conflicts(for: try catalogue.series(named: "trade_pak_total_rus")).map(\.topic)
    #expect(topics.contains("Trade") && topics.contains("Trade: 2003, 2006, 2008, 2009"))
    #expect(try catalogue.conflicts().count { $0.kind == "between articles" } == 13)
    #expect(try catalogue.conflicts().count { $0.kind == "within an article" } == 12)
    #expect(try catalogue.conflicts().count { $0.kind == "suspicious" } == 17)
  }

  @Test("Every qualifier of the tables is known", arguments: ["polls", "trade", "un_votes", "commitments", "other_quantities"])
  func qualifiers(table: String) throws {
    let words = Set(try catalogue.rows(of: table).texts("qualifier").compactMap { $0 })
    #expect(words.allSatisfy { Qualifier(rawValue: $0) != nil }, "\(words)")
  }

  @Test("The overview counts what a series has and says when it starts and ends")
  func overview() throws {
    let all = try catalogue.overview()
    #expect(all.rowCount == (try catalogue.series().count))
    let row = try #require(all["id"]?.rows(equalTo: "trade_pak_total_rus_moc").first)
    #expect(all["first"]?[row] == .string("2012-13") && all["last"]?[row] == .string("2022-23"))
    #expect(all["observations"]?[0] == .number(3) && all["last"]?[0] == .string("2012"))
    let polls = try catalogue.overview(kind: .poll)
    #expect(polls["kind"]?.rows(equalTo: "poll").count == polls.rowCount)
    // Words only: two rows, no number.
    let words = try #require(polls["id"]?.rows(equalTo: "wapo_strong_leader").first)
    #expect(polls["observations"]?[words] == .number(2) && polls["values"]?[words] == .number(0))
  }

  @Test("A package that is none is refused with the place")
  func badPackage() {
    let empty = Catalogue { _ in nil }
    #expect(throws: CatalogueError.missingFile("datapackage.json")) { try empty.schemas() }
    let bare = Catalogue { _ in Array(#"{"resources": [{"name": "polls"}]}"#.utf8) }
    #expect(throws: CatalogueError.unreadableSchema(pointer: "/resources/0/schema", found: "nothing")) { try bare.schemas() }
  }
}
