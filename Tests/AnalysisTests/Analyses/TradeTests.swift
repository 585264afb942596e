import Datasets
import Statistics
import TestSupport
import Testing

@testable import Analysis

/// Expected numbers are worked out by hand; that of `airmiles` is R's, the mirror example is WITS'.
@Suite struct TradeTests {
  // R: airmiles 1937 (412) to 1960 (30514): 20.58326536 % over 23 steps.
  @Test("Compound growth counts steps, not points, and leads back to the end value")
  func compoundGrowth() throws {
    let data = AnalysisData(x: [1937, 1960], y: [412, 30514])
    let result = try run(GrowthAnalysis(), data)
    let rate = try #require(result["cagr"]?.estimate)
    #expect(isNear(rate, 20.58326536) && result.parameters.contains(.init("steps", .number(23))))
    #expect(isNear((0..<23).reduce(412.0) { value, _ in value * (1 + rate / 100) }, 30514, 1e-12))
  }

  @Test("Growth from step to step leaves gaps out and says so; a change of sign is refused with its row")
  func growthSteps() throws {
    let result = try run(GrowthAnalysis(), AnalysisData(x: [2003, 2006, 2007, 2008], y: [100, 110, 121, 60.5]))
    #expect(result.fitted.map(\.x) == [2007, 2008])
    #expect(isNear(result.fitted[0].estimate.estimate, 10, 1e-12) && isNear(result.fitted[1].estimate.estimate, -50, 1e-12))
    #expect(result.notes.last == "Without a rate from step to step, as the step is longer than 1: 2003 to 2006.")
    #expect(throws: AnalysisError.self) { try run(GrowthAnalysis(), AnalysisData(x: [1, 2], y: [5, -5])) }
    do { _ = try run(GrowthAnalysis(), AnalysisData(x: [1, 2], y: [5, -5])) } catch {
      #expect(error.message.hasPrefix("row 2 (2): number 2 of values is -5"))
    }
  }

  @Test("An index is 100 at its base, whatever the unit")
  func index() throws {
    let figures = [80.0, 120, 100]
    let result = try run(IndexAnalysis(), AnalysisData(x: [2010, 2011, 2012], y: figures)) { $0.base = "2011" }
    #expect(result.fitted.map(\.estimate.estimate).elementsEqual([200.0 / 3, 100, 250.0 / 3]) { isNear($0, $1, 1e-12) })
    let scaled = try run(IndexAnalysis(), AnalysisData(x: [2010, 2011, 2012], y: figures.map { $0 * 1000 })) { $0.base = "2011" }
    #expect(zip(result.fitted, scaled.fitted).allSatisfy { isNear($0.estimate.estimate, $1.estimate.estimate, 1e-12) })
    #expect(throws: AnalysisError.repeatedPeriod("1", rows: [1, 2], analysis: "index")) {
      try run(IndexAnalysis(), AnalysisData(x: [1, 1], y: [1, 2]))
    }
  }

  @Test("A balance is exports less imports; both sides come from their series by period")
  func balance() throws {
    let data = AnalysisData(x: [1, 2], columns: [.exports: [30, 10], .imports: [10, 40]])
    let result = try run(BalanceAnalysis(), data)
    #expect(result.fitted.map(\.estimate.estimate) == [20, -30])
    #expect(result.extraColumns.first { $0.name == "normalizedBalance" }?.cells == [0.5, -0.6])
    let series = try AnalysisRequest(BalanceAnalysis()).run(series: ["trade_rus_exports_pak_imf", "trade_rus_imports_pak_imf"], in: .bundled)
    #expect(series.fitted.map(\.x) == (2011...2021).map { Double($0) })
    #expect(
      throws: AnalysisError.figure(.outOfRange(name: "exports and imports", index: 0, value: -1, rule: "must not be negative"), row: 2, label: "2")
    ) {
      try run(BalanceAnalysis(), AnalysisData(x: [1, 2], columns: [.exports: [30, -1], .imports: [10, 40]]))
    }
  }

  @Test("Shares add up to one in each period, or are parts of the total given")
  func shares() throws {
    let groups = AnalysisData(x: [1, 1, 1, 2, 2], columns: [.value: [1, 2, 5, 3, 1]], groups: ["a", "b", "c", "a", "b"])
    let result = try run(ShareAnalysis(), groups)
    #expect(result.fitted.map(\.estimate.estimate) == [0.125, 0.25, 0.625, 0.75, 0.25])
    let parts = AnalysisData(x: [1, 2], columns: [.value: [1, 2], .total: [4, 1]])
    #expect(throws: AnalysisError.self) { try run(ShareAnalysis(), parts) }
    #expect(throws: AnalysisError.missingColumn(option: "--total or --group", analysis: "share")) {
      try run(ShareAnalysis(), AnalysisData(x: [1], y: [1]))
    }
  }

  // WITS, "Imports, exports and mirror data": for 2001 Pakistan reported 236 million to China, China 557 million of imports.
  @Test("A mirrored flow has its gap, its ratio and the margin it would imply")
  func mirror() throws {
    let result = try run(MirrorAnalysis(), AnalysisData(x: [2001], columns: [.exports: [236], .imports: [557]]))
    #expect(isNear(result["ratio"]?.estimate, 557.0 / 236, 1e-12) && result["gap"]?.estimate == 321)
    #expect(isNear(result["impliedMargin"]?.estimate, 321.0 / 236, 1e-12))
    #expect(result.findings == ["More than freight and insurance apart: 2001."])
  }

  @Test("Concentration lies between 1/n and 1, and a group stands once in a period")
  func concentration() throws {
    let even = try run(ConcentrationAnalysis(), AnalysisData(x: [1, 1, 1, 1], columns: [.value: [5, 5, 5, 5]], groups: ["a", "b", "c", "d"]))
    #expect(even["hhi"]?.estimate == 0.25 && even["effectiveNumber"]?.estimate == 4 && even["gini"]?.estimate == 0)
    let one = try run(ConcentrationAnalysis(), AnalysisData(x: [1, 1], columns: [.value: [5, 0]], groups: ["a", "b"]))
    #expect(one["hhi"]?.estimate == 1)
    #expect(throws: AnalysisError.repeatedPeriod("a, 1", rows: [1, 2], analysis: "concentration")) {
      try run(ConcentrationAnalysis(), AnalysisData(x: [1, 1], columns: [.value: [5, 1]], groups: ["a", "a"]))
    }
  }

  @Test("Advantages weighted by world share average one")
  func advantage() throws {
    let goods = AnalysisData(
      x: [0, 0, 0], columns: [.value: [50, 30, 20], .world: [1000, 3000, 6000]], groups: ["rice", "cloth", "cars"], axis: .none)
    let result = try run(AdvantageAnalysis(), goods)
    #expect(result.fitted.map(\.group) == ["rice", "cloth", "cars"] && isNear(result.fitted[0].estimate.estimate, 5, 1e-12))
    let average = zip(result.fitted, [0.1, 0.3, 0.6]).reduce(0) { $0 + $1.0.estimate.estimate * $1.1 }
    #expect(isNear(average, 1, 1e-12))
  }

  @Test("Intensity is one where shares are the world's, and needs all four figures")
  func intensity() throws {
    let alike = AnalysisData(x: [2010], columns: [.value: [5], .total: [100], .world: [50], .worldTotal: [1000]])
    #expect(try run(IntensityAnalysis(), alike)["intensity"]?.estimate == 1)
    #expect(throws: AnalysisError.missingColumn(option: "--total", analysis: "intensity")) {
      try run(IntensityAnalysis(), AnalysisData(x: [2010], columns: [.value: [5], .world: [50]]))
    }
  }

  @Test("Fiscal years of one series and calendar years of another are not matched")
  func fiscal() {
    #expect(throws: AnalysisError.mixedYears("2022-23", "2021")) {
      try AnalysisRequest(CompareAnalysis()).run(series: ["trade_pak_total_rus_moc", "trade_rus_exports_pak_imf"], in: .bundled)
    }
    #expect(throws: AnalysisError.seriesCount(1, needed: "2 series (exports, imports)", analysis: "balance")) {
      try AnalysisRequest(BalanceAnalysis()).run(series: ["trade_rus_exports_pak_imf"], in: .bundled)
    }
  }
}
