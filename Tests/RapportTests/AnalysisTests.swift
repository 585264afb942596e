import Rapport
import TestSupport
import Testing

/// Expected numbers are R's and scipy's, or worked out by hand, as each test says.
@Suite struct AnalysisTests {
  private func cars() throws -> Table {
    try Table(["speed": .numbers(ReferenceSeries.speed), "dist": .numbers(ReferenceSeries.distance)])
  }

  // R: lm(dist ~ speed, cars), predict(…, interval = "confidence") at 21.
  @Test("A trend of two columns has R's numbers")
  func linear() throws {
    let trend = try cars().analysis("trend", ["x": "speed", "y": "dist", "at": [21]], source: "cars")
    #expect(isNear(trend["slope"]?.value, 3.932408759) && isNear(trend["intercept"]?.value, -17.579094891))
    let fitted = try #require(trend.fitted.first)
    #expect(fitted.x == 21 && isNear(fitted.estimate.value, 65.001489051))
    #expect(isNear(fitted.estimate.lower, 58.597383785) && isNear(fitted.estimate.upper, 71.405594320))
    #expect(trend.analysis == "trend" && trend.method == "linear" && trend.count == 50 && trend.level == 0.95 && trend.sources == ["cars"])
    #expect(trend.tests.map(\.name) == ["t", "F"] && trend.tests.map(\.degreesOfFreedom) == [[48], [1, 48]])
    #expect(try cars().trend(x: "speed", y: "dist")["slope"] == trend["slope"])
  }

  // R: loess(dist ~ speed, cars, family = "symmetric", direct surface) at 5, 10, 15, 20; scipy.stats.theilslopes(nile, year, 0.95).
  @Test("Methods have their settings")
  func methods() throws {
    let settings: [String: AnalysisSetting] = ["x": "speed", "y": "dist", "method": "loess", "robust": true, "at": [5, 10, 15, 20]]
    let robust = try cars().analysis("trend", settings)
    for (row, value) in zip(robust.fitted, [8.087036045, 21.081707050, 35.883390691, 54.462465232]) { #expect(isNear(row.estimate.value, value)) }
    #expect(try cars().trend(.loess(robust: true), x: "speed", y: "dist")["sigma"] == robust["sigma"])
    let nile = try Table(["year": .numbers(ReferenceSeries.nileYears), "flow": .numbers(ReferenceSeries.nile)])
    let slope = try #require(try nile.trend(.theilSen, x: "year", y: "flow")["slope"])
    #expect(isNear(slope.value, -2.6) && isNear(slope.lower, -3.627906977) && isNear(slope.upper, -1.428571429))
    let table = try Table(csv: "x,y,w\n1,2,1\n2,3,1\n3,5,1\n4,4,1\n5,8,1\n")
    #expect(try table.trend(.weighted, x: "x", y: "y", weight: "w")["slope"]?.value == table.trend(x: "x", y: "y")["slope"]?.value)
    for method in [TrendMethod.exponential, .logarithmic, .power, .polynomial(degree: 2)] {
      #expect(try table.trend(method, x: "x", y: "y", level: 0.9).fitted.count == 5)
    }
    for method in [TrendMethod.lowess, .siegel] {
      #expect(try table.trend(method, x: "x", y: "y").fitted.count == 5)
      #expect(throws: RapportError.self) { try table.trend(method, x: "x", y: "y", level: 0.9) }
    }
  }

  // By hand: years 2003, 2006, 2008 with 92, 411.4, 630 have the slope 1361.8 / 12.666…, and Student's t of one degree of freedom is 12.706.
  @Test("A series of the dossier has its trend, its sources and what was left out")
  func dossier() throws {
    let trend = try Dossier.bundled["trade_pak_total_rus"].trend()
    let slope = try #require(trend["slope"])
    #expect(isNear(slope.value, 1361.8 / (38.0 / 3), 1e-12) && isNear(slope.lower, 107.510526316 - 9.845591236, 1e-8))
    #expect(trend.fitted.map(\.label) == ["2003", "2006", "2008"])
    #expect(trend.notes.contains("Left out, as they are not exact: 2009 (approximate).") && !trend.sources.isEmpty)
    #expect(try Dossier.bundled["trade_pak_total_rus"].analysis("trend", ["includeApproximate": true]).count == 4)
  }

  // By hand: 1.959963985 · √(0.183 · 0.817 / 2008 + 0.104 · 0.896 / 2000) in points, and √1.6 times that.
  @Test("A change between two waves has its margin")
  func change() throws {
    let series = try Dossier.bundled["pew_pak_favourable_rus_microdata"]
    let change = try series.change(from: "2007", to: "2010", designEffect: 1.6)
    #expect(isNear(change["difference"]?.value, -7.9, 1e-12) && isNear(change["marginWithoutDesignEffect"]?.value, 2.1564028380, 1e-9))
    #expect(isNear(change["margin"]?.value, 2.7276578083, 1e-9) && change.findings.allSatisfy { $0.contains("significant") })
  }

  @Test("Several series go together in the order of the analysis; exports less imports by hand")
  func several() throws {
    let table = try Table(["year": .numbers([1, 2]), "out": .numbers([30, 10]), "in": .numbers([10, 40])])
    let balance = try table.analysis("balance", ["x": "year", "exports": "out", "imports": "in"])
    #expect(balance.fitted.map(\.estimate.value) == [20, -30] && balance.level == nil)
    #expect(balance.table()["normalizedBalance"] == .numbers([0.5, -0.6]))
    let ids = ["trade_rus_exports_pak_imf", "trade_rus_imports_pak_imf"]
    #expect(try Dossier.bundled.analysis("balance", of: ids).fitted.map(\.x) == (2011...2021).map { Double($0) })
  }

  @Test("Cells of a CSV file are read as they are written: 2012-13 is a fiscal year")
  func fiscal() throws {
    let trend = try Table(csv: "year,value\n2012-13,1\n2013-14,2\n2014-15,3.5\n").trend(x: "year", y: "value")
    #expect(trend.fitted.map(\.x) == [2012.5, 2013.5, 2014.5])
  }

  @Test("A result is a table, a chart and JSON")
  func forms() throws {
    let trend = try cars().trend(x: "speed", y: "dist")
    #expect(trend.table().names == ["x", "estimate", "standardError", "lower", "upper"] && trend.table(.figures).rowCount == 50)
    #expect(trend.table(.tests).rowCount == 2 && trend.table(.estimates)["name"]?.count == trend.estimates.count)
    let svg = String(decoding: try trend.chart.svg(), as: UTF8.self)
    #expect(svg.contains("role-mark") && svg.contains("Band: 95% interval"))
    #expect(String(decoding: trend.jsonBytes(), as: UTF8.self).contains("\"command\": \"trend\""))
  }

  @Test("What is wrong is named with its kind and its place among the settings")
  func errors() throws {
    func failure(_ body: () throws -> AnalysisResult) -> RapportError? { #expect(throws: RapportError.self) { _ = try body() } }
    let table = try cars()
    let method = failure { try table.analysis("trend", ["x": "speed", "y": "dist", "method": "loes"]) }
    #expect(method?.kind == .name && method?.pointer == "/method" && method?.message.contains("loess") == true)
    #expect(failure { try table.analysis("trendy") }?.pointer == "/analysis")
    #expect(failure { try table.analysis("index", ["spam": 1]) }?.pointer == "/spam")
    let column = failure { try table.trend(x: "speed", y: "miles") }
    #expect(column?.kind == .data && column?.message == "no column is called \"miles\"; there are \"speed\", \"dist\"")
    let series = failure { try Dossier.bundled["pew_pak_favorable_rus"].trend() }
    #expect(series?.kind == .name && series?.message.contains("\"pew_pak_favourable_rus\"") == true)
  }
}
