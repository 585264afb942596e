import Datasets
import Statistics
import TestSupport
import Testing

@testable import Analysis

/// Expected numbers are worked out by hand from the formulas named, or those of statsmodels.
@Suite struct PollTests {
  // 1.959963985 · √(0.45 · 0.55 / 1000 + 0.48 · 0.52 / 1200), and √1.3 times that.
  @Test("A change has its margin with and without the design effect")
  func change() throws {
    let waves = AnalysisData(x: [2011, 2012], y: [45, 48], sizes: [1000, 1200])
    let result = try run(ChangeAnalysis(), waves) { $0.designEffect = 1.3 }
    #expect(isNear(result["difference"]?.estimate, 3, 1e-12))
    #expect(isNear(result["marginWithoutDesignEffect"]?.estimate, 4.183042544, 1e-9) && isNear(result["margin"]?.estimate, 4.769402311, 1e-9))
    #expect(result.tests.map(\.name) == ["z", "z without design effect"])
    #expect(result.findings.allSatisfy { $0.contains("not significant") })
    // proportion_confint(450, 1000, method = "wilson") without design effect.
    let first = try #require(try run(ChangeAnalysis(), waves)["first"])
    #expect(isNear(first.lower, 41.94153841, 1e-9) && isNear(first.upper, 48.09672918, 1e-9))
  }

  @Test("Fractions stay fractions")
  func fractions() throws {
    let result = try run(ChangeAnalysis(), AnalysisData(x: [1, 2], y: [0.45, 0.48], sizes: [1000, 1200]))
    #expect(isNear(result["margin"]?.estimate, 0.04183042544, 1e-9) && isNear(result["difference"]?.estimate, 0.03, 1e-12))
  }

  @Test("Waves are named as the data write them; a wave with two figures is refused, and so is one without a size")
  func waves() throws {
    let data = AnalysisData(x: [2010, 2011, 2011, 2012], y: [10, 11, 16, 20], sizes: [2000, 1970, 1251, 1206])
    #expect(try run(ChangeAnalysis(), data) { ($0.from, $0.to) = ("2010", "2012") }["difference"]?.estimate == 10)
    #expect(throws: AnalysisError.repeatedPeriod("2011", rows: [2, 3], analysis: "change")) { try run(ChangeAnalysis(), data) { $0.from = "2011" } }
    #expect(throws: AnalysisError.noFigure(at: "2019", known: ["2010", "2011", "2011", "2012"])) {
      try run(ChangeAnalysis(), data) { $0.from = "2019" }
    }
    #expect(throws: AnalysisError.missingColumn(option: "--n, the sample sizes", analysis: "change")) {
      try run(ChangeAnalysis(), AnalysisData(x: [1, 2], y: [10, 20]))
    }
  }

  // statsmodels: UnobservedComponents(nile, "local level"), maximum likelihood; the plain local level of the reference.
  @Test("One pollster without known noise gives the plain local level")
  func onePollster() throws {
    let nile = AnalysisData(x: ReferenceSeries.nileYears, y: ReferenceSeries.nile, groups: ReferenceSeries.nile.map { _ in "only" })
    let (pooled, level) = (try run(PoolAnalysis(), nile), try run(LevelAnalysis(), nile))
    #expect(isNear(pooled["observationVariance"]?.estimate, 15098.577, 1e-3) && isNear(pooled["levelVariance"]?.estimate, 1469.147, 1e-3))
    #expect(zip(pooled.fitted, level.fitted).allSatisfy { isNear($0.estimate.estimate, $1.estimate.estimate, 1e-5) })
    #expect(zip(pooled.fitted, level.fitted).allSatisfy { isNear($0.estimate.standardError, $1.estimate.standardError ?? 0, 1e-4) })
    #expect(pooled["houses"] == nil)
  }

  @Test("House effects add up to zero and tell pollsters apart")
  func houses() throws {
    // Two pollsters ask on the same days; the one finds four points more throughout.
    let days = (0..<20).flatMap { [Double($0), Double($0)] }
    let y = (0..<20).flatMap { _ in [52.0, 48.0] }
    let data = AnalysisData(x: days, y: y, sizes: days.map { _ in 1000 }, groups: (0..<20).flatMap { _ in ["high", "low"] })
    let result = try run(PoolAnalysis(), data)
    let houses = result.estimates.filter { $0.name == "houses" }
    #expect(houses.map(\.label) == ["high", "low"])
    #expect(isNear(houses[0].estimate.estimate, 2, 1e-6) && isNear(houses[1].estimate.estimate, -2, 1e-6))
    #expect(result.fitted.count == 20 && result.fitted.allSatisfy { isNear($0.estimate.estimate, 50, 1e-6) })
    #expect(result.coverage == "Band: 95% interval, sampling error and house effects only. \(AnalysisResult.pollCaution)")
    let anchored = try run(PoolAnalysis(), data) { $0.anchor = "low" }
    #expect(anchored.fitted.allSatisfy { isNear($0.estimate.estimate, 48, 1e-6) })
  }

  @Test("Unlike questions are never pooled unless asked")
  func questions() throws {
    let catalogue = Catalogue.bundled
    let names = ["pew_pak_favourable_rus", "bbc_pak_positive_rus_influence"]
    #expect(throws: AnalysisError.unlikeQuestions("PAK on RUS: favorable", "PAK on RUS: mainly_positive")) {
      try AnalysisRequest(PoolAnalysis()).run(series: names, in: catalogue)
    }
    var mixed = PoolAnalysis()
    mixed.allowMixed = true
    let pooled = try AnalysisRequest(mixed).run(series: names, in: catalogue)
    #expect(pooled.count == 7 && pooled.estimates.filter { $0.name == "houses" }.map(\.label) == ["Pew Research", "BBC World Service Poll"])
  }

  // (40 · 1000 + 50 · 3000) / 4000 = 47.5; its error √(0.4 · 0.6 · 1000 + 0.25 · 3000) / 4000 = 0.786607…
  @Test("An average weighs by sample size and has its sampling error")
  func average() throws {
    let polls = AnalysisData(x: [1, 2, 9], y: [40, 50, 70], sizes: [1000, 3000, 1000])
    let result = try run(AverageAnalysis(), polls) { $0.window = 4 }
    #expect(result.fitted.map(\.x) == [1, 2, 9] && isNear(result.fitted[0].estimate.estimate, 47.5, 1e-12))
    #expect(isNear(result.fitted[0].estimate.standardError, 0.7866066361, 1e-9))
    #expect(result.extraColumns.first?.cells == [2, 2, 1])
    let trailing = try run(AverageAnalysis(), polls) { ($0.window, $0.trailing) = (4, true) }
    #expect(trailing.fitted.map(\.estimate.estimate) == [40, 47.5, 70])
    #expect(throws: AnalysisError.badSetting("trailing", value: "given", rule: "needs a window")) {
      try run(AverageAnalysis(), polls) { $0.trailing = true }
    }
  }
}
