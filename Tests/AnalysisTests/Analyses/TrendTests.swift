import Statistics
import TestSupport
import Testing

@testable import Analysis

/// Expected numbers are R 4.2.2's (`lm`, `loess` with direct surface), scipy's and statsmodels', as each test says.
@Suite struct TrendTests {
  let cars = AnalysisData(x: ReferenceSeries.speed, y: ReferenceSeries.distance)

  private func run(
    _ data: AnalysisData, level: Double? = nil, _ set: (inout TrendAnalysis) -> Void = { _ in }
  ) throws(AnalysisError) -> AnalysisResult {
    try AnalysisTests.run(TrendAnalysis(), data, level: level, set)
  }

  // R: lm(dist ~ speed, cars), predict(…, interval = "confidence") at 21.
  @Test("A straight line has its interval at any place, and says which way it goes")
  func linear() throws {
    let result = try run(cars) { $0.at = [21] }
    #expect(isNear(result["slope"]?.estimate, 3.932408759) && isNear(result["intercept"]?.estimate, -17.579094891))
    let fitted = try #require(result.fitted.first?.estimate)
    #expect(isNear(fitted.estimate, 65.001489051) && isNear(fitted.lower, 58.597383785) && isNear(fitted.upper, 71.405594320))
    #expect(result.findings == ["Rises by 3.932 per unit of x (95% interval 3.097 to 4.768)."])
    #expect(result.coverage?.hasPrefix("Band: 95% interval, for the curve") == true)
  }

  // R: loess(dist ~ speed, cars, weights = rep(c(500, 1000, 1500), length.out = 50), degree = 1, direct) at 5, 15, 25.
  @Test("Loess takes weights from their column")
  func weightedLoess() throws {
    let weights = ReferenceSeries.speed.indices.map { Optional([500.0, 1000, 1500][$0 % 3]) }
    let data = AnalysisData(x: ReferenceSeries.speed, columns: [.value: ReferenceSeries.distance, .weight: weights])
    let result = try run(data) { ($0.method, $0.degree, $0.at) = (.loess, 1, [5, 15, 25]) }
    let expected = [(5.708769738, 6.895546692), (39.409989551, 3.087611776), (85.408154881, 6.255549511)]
    for (row, (value, error)) in zip(result.fitted, expected) {
      #expect(isNear(row.estimate.estimate, value) && isNear(row.estimate.standardError, error))
    }
    #expect(isNear(result["sigma"]?.estimate, 471.92362761))
  }

  @Test("Sample sizes that were named count as weights, or are refused; those of a series wait for weighted")
  func namedSizes() throws {
    var data = AnalysisData(
      x: ReferenceSeries.speed, y: ReferenceSeries.distance, sizes: ReferenceSeries.speed.indices.map { [500.0, 1000, 1500][$0 % 3] })
    let plain = try run(data) { ($0.method, $0.degree) = (.loess, 1) }
    data.namesSizes = true
    let named = try run(data) { ($0.method, $0.degree, $0.at) = (.loess, 1, [5]) }
    #expect(isNear(named.fitted[0].estimate.estimate, 5.708769738) && !isNear(plain["sigma"]?.estimate, 471.92362761))
    #expect(throws: AnalysisError.unusedSetting("n", analysis: "trend with method siegel", known: ["method", "at", "steps", "intercept"])) {
      try run(data) { $0.method = .siegel }
    }
  }

  // R: loess(…, family = "symmetric", direct) at 5, 10, 15, 20.
  @Test("Robust loess weights outliers down")
  func robustLoess() throws {
    let result = try run(cars) { ($0.method, $0.robust, $0.at) = (.loess, true, [5, 10, 15, 20]) }
    for (row, value) in zip(result.fitted, [8.087036045, 21.081707050, 35.883390691, 54.462465232]) { #expect(isNear(row.estimate.estimate, value)) }
  }

  // R: loess(c(18, 11, 20) ~ c(2007, 2011, 2012), span = 2, degree = 1, direct).
  @Test("Loess of few figures is a line over all of them, with the wide band that they leave")
  func scarceLoess() throws {
    let result = try run(AnalysisData(x: [2007, 2011, 2012], y: [18, 11, 20])) { $0.method = .loess }
    #expect(zip(result.fitted, [17.59334, 15.78098, 16.17055]).allSatisfy { isNear($0.estimate.estimate, $1, 1e-6) })
    #expect((result.fitted[0].estimate.upper ?? 0) > 90 && result.notes.contains { $0.hasPrefix("Fewer than six figures") })
    #expect(throws: AnalysisError.self) { try run(AnalysisData(x: [1, 2, 3], y: [1, 3, 2])) { ($0.method, $0.span) = (.loess, 0.75) } }
  }

  // scipy.stats.theilslopes(nile, year, 0.95) and method = "joint"; siegelslopes.
  @Test("Robust lines have their rules for the intercept", arguments: [(nil, 5886.8), ("jointMedian", 5890.3)] as [(String?, Double)])
  func theilSen(rule: String?, intercept: Double) throws {
    let nile = AnalysisData(x: ReferenceSeries.nileYears, y: ReferenceSeries.nile)
    let result = try run(nile) { ($0.method, $0.intercept) = (.theilSen, rule) }
    let slope = try #require(result["slope"])
    #expect(isNear(slope.estimate, -2.6) && isNear(slope.lower, -3.627906977) && isNear(slope.upper, -1.428571429))
    #expect(isNear(result["intercept"]?.estimate, intercept))
    #expect(result.findings.first?.hasPrefix("Falls by 2.6 ") == true)
    #expect(isNear(try run(nile) { $0.method = .siegel }["slope"]?.estimate, -2.155494505))
  }

  // R: lowess(cars).
  @Test("Lowess has values at the figures or elsewhere, and no interval")
  func lowess() throws {
    let result = try run(cars) { $0.method = .lowess }
    #expect(isNear(result.fitted[0].estimate.estimate, 4.965459277) && isNear(result.fitted[49].estimate.estimate, 84.328698097))
    #expect(result.fitted[0].estimate.lower == nil && result.coverage == nil)
    #expect(try run(cars) { ($0.method, $0.steps) = (.lowess, 5) }.fitted.map(\.x) == [4, 9.25, 14.5, 19.75, 25])
  }

  @Test("No direction is claimed that the interval does not support")
  func noDirection() throws {
    let flat = AnalysisData(x: [1, 2, 3, 4], y: [5, 7, 4, 6])
    #expect(try run(flat).findings.first?.hasPrefix("No clear direction") == true)
  }

  @Test("Two figures have a line, no interval, and a note")
  func twoFigures() throws {
    let result = try run(AnalysisData(x: [2003, 2006], y: [9, 7]))
    #expect(isNear(result["slope"]?.estimate, -2.0 / 3) && result["slope"]?.lower == nil && result.fitted[0].estimate.upper == nil)
    #expect(result.findings.isEmpty && result.notes.last?.contains("nothing is known of its error") == true)
  }

  @Test("Even steps run from the first figure to the last")
  func steps() throws {
    let result = try run(cars) { $0.steps = 3 }
    #expect(result.fitted.map(\.x) == [4, 14.5, 25])
    #expect(throws: AnalysisError.badSetting("steps", value: "1", rule: "must lie between 2 and 100000")) { try run(cars) { $0.steps = 1 } }
  }

  @Test("Settings that a method does not have are refused, and so are unknown methods")
  func settings() {
    #expect(throws: AnalysisError.unusedSetting("span", analysis: "trend with method linear", known: ["method", "at", "steps", "interval"])) {
      try run(cars) { $0.span = 0.5 }
    }
    #expect(throws: AnalysisError.unknownMethod("loes", known: TrendAnalysis.Method.words, analysis: "trend")) {
      try AnalysisRequest(TrendAnalysis.self) { $0.name == "method" ? "loes" : nil }
    }
    #expect(throws: AnalysisError.missingColumn(option: "--weight or --n", analysis: "trend with method weighted")) {
      try run(cars) { $0.method = .weighted }
    }
    #expect(throws: AnalysisError.badSetting("level", value: "1", rule: "must lie between 0 and 1")) { try run(cars, level: 1) }
  }

  @Test("What cannot be fitted is refused with the row")
  func badFigures() {
    #expect(throws: AnalysisError.figure(.outOfRange(name: "y", index: 1, value: -2, rule: "must be above zero"), row: 2, label: "2")) {
      try run(AnalysisData(x: [1, 2, 3], y: [1, -2, 3])) { $0.method = .exp }
    }
    #expect(throws: AnalysisError.statistics(.constant(name: "x", value: 5))) { try run(AnalysisData(x: [5, 5, 5], y: [1, 2, 3])) }
  }

  @Test("The order of rows changes nothing")
  func order() throws {
    let reversed = AnalysisData(x: ReferenceSeries.speed.reversed(), y: ReferenceSeries.distance.reversed())
    for method in [TrendAnalysis.Method.linear, .loess, .theilSen, .lowess] {
      let (one, other) = (try run(cars) { $0.method = method }, try run(reversed) { $0.method = method })
      #expect(zip(one.fitted, other.fitted).allSatisfy { isNear($0.estimate.estimate, $1.estimate.estimate, 1e-12) })
    }
  }

  @Test("Bands widen with the level asked", arguments: [TrendAnalysis.Method.linear, .weighted, .poly, .loess])
  func levels(method: TrendAnalysis.Method) throws {
    let data = AnalysisData(x: ReferenceSeries.speed, y: ReferenceSeries.distance, sizes: ReferenceSeries.speed.map { 100 + $0 })
    func width(_ level: Double) throws -> Double {
      let row = try #require(try run(data, level: level) { $0.method = method }.fitted.first)
      return (row.estimate.upper ?? 0) - (row.estimate.lower ?? 0)
    }
    #expect(try width(0.8) < width(0.95) && width(0.95) < width(0.99))
  }
}
