import Rapport
import Testing

@Suite struct DossierTests {
  @Test("Every series has a name that leads to it, a unit and figures")
  func series() throws {
    let all = try Dossier.bundled.series
    #expect(all.count > 100 && Set(all.map(\.id)).count == all.count)
    for series in all {
      #expect(try Dossier.bundled[series.id].title == series.title)
      #expect(!series.unit.isEmpty && !series.definition.isEmpty && ["poll", "trade", "index"].contains(series.kind))
    }
  }

  // Datasets/trade.csv, from the articles: 92 million dollars in 2003, and about 400 in 2009.
  @Test("A figure has its value, how exact it is, and its sources")
  func figures() throws {
    let series = try Dossier.bundled["trade_pak_total_rus"]
    let figures = try series.figures
    #expect(figures.map(\.period) == ["2003", "2006", "2008", "2009"] && figures.map(\.value) == [92, 411.4, 630, 400])
    #expect(figures.map(\.qualifier) == ["exact", "exact", "exact", "approximate"] && figures.allSatisfy { !$0.sources.isEmpty })
    #expect(try series.table["value"] == .numbers([92, 411.4, 630, 400]))
    #expect(try Dossier.bundled["pew_pak_favourable_rus_microdata"].figures.first?.sampleSize == 2008)
  }

  @Test("Tables of the dossier are had by name")
  func tables() throws {
    #expect(try Dossier.bundled.table("events")["start_date"] != nil)
    #expect(throws: RapportError.self) { try Dossier.bundled.table("event") }
  }
}
