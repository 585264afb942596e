import TestSupport
import Testing

@testable import Statistics

/// Every method refuses what it cannot work with, by the rule and the place.
@Suite struct BadInputTests {
  typealias Method = @Sendable ([Double], [Double]) throws -> Void

  /// Methods of points, by the names of their two lists.
  static let methods: [(name: String, run: Method)] = [
    ("a curve", { _ = try CurveFit(.linear, x: $0, y: $1) }),
    ("loess", { _ = try LoessFit(x: $0, y: $1) }),
    ("lowess", { _ = try lowess(x: $0, y: $1) }),
    ("Theil–Sen", { _ = try TheilSen(x: $0, y: $1) }),
    ("repeated medians", { _ = try RepeatedMedians(x: $0, y: $1) }),
    ("Pearson", { _ = try Correlation.pearson($0, $1) }),
    ("Spearman", { _ = try Correlation.spearman($0, $1) }),
    ("Kendall", { _ = try Correlation.kendall($0, $1) }),
    ("a cross-correlation", { _ = try CrossCorrelation($0, $1) }),
  ]

  @Test("NaN, infinities and lists of unequal length", arguments: 0..<methods.count)
  func points(index: Int) {
    let run = Self.methods[index].run
    let good: [Double] = [1, 2, 3, 4, 5, 6, 7, 8]
    var (hole, endless) = (good, good)
    hole[2] = .nan
    endless[5] = -.infinity
    #expect(throws: StatisticsError.notFinite(name: "x", index: 2)) { try run(hole, good) }
    #expect(throws: StatisticsError.notFinite(name: "y", index: 5)) { try run(good, endless) }
    #expect(throws: StatisticsError.unequalCounts("x", 8, "y", 7)) { try run(good, Array(good.dropLast())) }
    #expect(throws: StatisticsError.self) { try run([], []) }
    #expect(throws: StatisticsError.self) { try run([1], [1]) }
  }

  @Test("x that does not vary", arguments: [0, 3, 4, 5, 6, 7, 8])
  func constant(index: Int) {
    let run = Self.methods[index].run
    #expect(throws: StatisticsError.constant(name: "x", value: 7)) { try run([7, 7, 7, 7, 7], [1, 2, 3, 4, 5]) }
  }

  static let series: [(name: String, run: @Sendable ([Double]) throws -> Void)] = [
    ("Mann–Kendall", { _ = try MannKendall($0) }),
    ("Hamed–Rao", { _ = try MannKendall(hamedRao: $0) }),
    ("seasonal Mann–Kendall", { _ = try MannKendall(seasonal: $0, period: 2) }),
    ("Pettitt", { _ = try PettittTest($0) }),
    ("CUSUM", { _ = try CusumTest($0) }),
    ("PELT", { _ = try ChangePoints.pelt($0) }),
    ("binary segmentation", { _ = try ChangePoints.binarySegmentation($0) }),
    ("local level", { _ = try LocalLevel($0) }),
    ("index", { _ = try indexNumbers($0, base: 0) }),
  ]

  @Test("Series with NaN or infinities, and empty ones", arguments: 0..<series.count)
  func values(index: Int) {
    let run = Self.series[index].run
    #expect(throws: StatisticsError.notFinite(name: "values", index: 3)) { try run([1, 2, 4, .nan, 5, 3, 2]) }
    #expect(throws: StatisticsError.notFinite(name: "values", index: 0)) { try run([.infinity, 2, 4, 5, 5, 3, 2]) }
    #expect(throws: StatisticsError.self) { try run([]) }
  }

  @Test("Levels that are none", arguments: [0, 1, -0.5, 95, Double.nan])
  func levels(level: Double) throws {
    let (x, y) = (ReferenceSeries.speed, ReferenceSeries.distance)
    let fits: [() throws -> Void] = [
      { _ = try CurveFit(.linear, x: x, y: y).mean(at: 3, level: level) }, { _ = try LoessFit(x: x, y: y).estimates(at: [3], level: level) },
      { _ = try TheilSen(x: x, y: y, level: level) }, { _ = try Correlation.pearson(x, y, level: level) },
      { _ = try proportion(3, of: 10, level: level) }, { _ = try ProportionDifference(0.4, count: 10, 0.3, count: 10, level: level) },
      { _ = try LocalLevel(y).smoothedEstimates(level: level) }, { _ = try ChangePoints.pelt(y).interval(of: 0, level: level) },
      { _ = try ChangePoints.pelt(y).bootstrapInterval(of: 0, level: level) },
    ]
    for fit in fits {
      let error = #expect(throws: StatisticsError.self) { try fit() }
      guard case .badSetting(name: "level", _, _) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test("Numbers whose squares would overflow")
  func huge() {
    let error = StatisticsError.outOfRange(name: "y", index: 1, value: 1e200, rule: "must not exceed 1e+150 in size")
    #expect(throws: error) { try CurveFit(.linear, x: [1, 2, 3], y: [1, 1e200, 3]) }
    #expect(throws: StatisticsError.self) { try CurveFit(.polynomial(degree: 3), x: [1, 2, 3, 1e149], y: [1, 2, 3, 4]) }
    #expect(throws: StatisticsError.self) { try Growth.compound(from: 1e-150, to: 1e150, steps: 0.01) }
  }
}
