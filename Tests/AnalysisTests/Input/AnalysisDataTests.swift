import Datasets
import Tables
import Testing

@testable import Analysis

@Suite struct AnalysisDataTests {
  private func table(_ columns: [(String, [String?])]) -> Table {
    columns.reduce(Table(rowCount: columns[0].1.count)) { $0.adding($1.0, Column($1.1)) }
  }

  @Test("Rows come in order of x; blanks and what stands for them are missing, and a row without x is left out")
  func reading() throws {
    let data = try AnalysisData(
      of: table([("t", ["3", "1", nil, "2"]), ("v", [" 30", "NA", "40", "..\u{A0}"]), ("who", ["a", nil, "b", "c"])]),
      ColumnChoice(x: "t", roles: [.value: "v"], group: "who"), source: "file")
    #expect(data.x == [1, 2, 3] && data.columns[.value] == [nil, nil, 30] && data.rows == [2, 4, 1])
    #expect(data.groups == ["(none)", "c", "a"])
    #expect(data.notes == ["Left out, as t is missing: 1 of 4 rows."])
    #expect(data.complete(.value).notes.last == "Left out, as a number is missing: 1, 2 (c).")
  }

  @Test(
    "What is no number is refused with its row",
    arguments: [
      ("NaN", "is no figure; a cell without one stays empty"), ("-inf", "is no figure; a cell without one stays empty"), ("12 %", "is not a number"),
      ("1,200", "is not a number"),
    ])
  func badCells(text: String, rule: String) {
    let data = table([("x", ["1", "2"]), ("y", ["5", text])])
    #expect(throws: AnalysisError.badCell(row: 2, column: "y", found: text, rule: rule)) {
      try AnalysisData(of: data, ColumnChoice(x: "x", roles: [.value: "y"]), source: "file")
    }
  }

  @Test("Columns are found by their usual names, and the error lists what there is")
  func usualNames() throws {
    let polls = table([("Year", ["2001"]), ("share", ["5"])])
    #expect(try ColumnChoice().completed(for: polls, needsValue: true, needsX: true) == ColumnChoice(x: "Year", roles: [.value: "share"]))
    #expect(throws: AnalysisError.missingColumn(option: "--x, one of the columns a, b", analysis: "a file")) {
      try ColumnChoice().completed(for: table([("a", ["1"]), ("b", ["2"])]), needsValue: true, needsX: true)
    }
    #expect(throws: AnalysisError.unknownColumn("z", known: ["Year", "share"])) {
      try AnalysisData(of: polls, ColumnChoice(x: "z"), source: "file")
    }
  }

  @Test("Approximate figures and words are left out of a series, and it is said; they can be kept")
  func series() throws {
    let catalogue = Catalogue.bundled
    func data(_ id: String, keeps: Bool = false) throws -> AnalysisData {
      let series = try catalogue.series(named: id)
      return try AnalysisData(of: series, try catalogue.observations(of: series), sources: [], includesLoose: keeps)
    }
    let trade = try data("trade_pak_total_rus")
    #expect(trade.x == [2003, 2006, 2008] && trade.notes.first == "Left out, as they are not exact: 2009 (approximate).")
    #expect(try data("trade_pak_total_rus", keeps: true).x == [2003, 2006, 2008, 2009])
    #expect(try data("wapo_strong_leader").count == 0)
    #expect(try data("trade_pak_total_rus_moc").x == [2012.5, 2013.5, 2020.5, 2022.5])
  }

  @Test("Shares are fractions where none exceeds one, percentages elsewhere, and nothing in between passes unasked")
  func shares() throws {
    func scale(_ y: [Double], _ unit: ShareUnit? = nil) throws(AnalysisError) -> Double {
      try AnalysisData(x: y.indices.map(Double.init), y: y).shareScale(unit)
    }
    #expect(try scale([0.2, 1, 0]) == 1)
    #expect(try scale([20, 1, 0]) == 100)
    #expect(try scale([0.2, 0.4], .percent) == 100)
    #expect(throws: AnalysisError.notShares(row: 2, value: 0.4, rule: "is below 1 among percentages; --unit percent or fraction says what it is")) {
      try scale([20, 0.4])
    }
    #expect(throws: AnalysisError.notShares(row: 1, value: 20, rule: "is above 1, which no fraction is; percentages take --unit percent")) {
      try scale([20, 0.4], .fraction)
    }
    #expect(throws: AnalysisError.notShares(row: 1, value: -1, rule: "is negative")) { try scale([-1, 20]) }
    #expect(throws: AnalysisError.notShares(row: 1, value: 101, rule: "is above 100%")) { try scale([101, 20]) }
  }

  @Test("Periods that are left out are named, and a period without a figure is refused")
  func leavingOut() throws {
    let data = AnalysisData(x: [2018, 2019, 2020, 2020], y: [1, 2, 3, 4])
    let kept = try data.leavingOut(["2020"])
    #expect(kept.x == [2018, 2019] && kept.notes == ["Left out, as asked: 2020, 2020."])
    #expect(throws: AnalysisError.noFigure(at: "2021", known: ["2018", "2019", "2020", "2020"])) { try data.leavingOut(["2021"]) }
  }

  @Test("A sample of nobody is refused with its row")
  func emptySample() {
    let data = AnalysisData(x: [1, 2], y: [50, 51], sizes: [1000, 0])
    #expect(throws: AnalysisError.badCell(row: 2, column: "sample size", found: "0", rule: "is no sample size, which is above zero")) {
      try data.sharesWithErrors(ChangeAnalysis())
    }
  }
}
