import TestSupport
import Testing

@testable import Statistics

/// More series of the same oracles: R strucchange 1.5-3 and ruptures 1.1.10.
@Suite struct ChangeOracleTests {
  enum Values: Sendable {
    case nile, newHaven, lakeHuron
    var numbers: [Double] {
      switch self {
      case .nile: ReferenceSeries.nile
      case .newHaven: ReferenceSeries.newHaven
      case .lakeHuron: ReferenceSeries.lakeHuron
      }
    }
  }

  // breakpoints(y ~ 1, h = floor(0.15 n), breaks = k), confint(…, level)$confint.
  @Test(
    "Changes and Bai's intervals",
    arguments: [
      (.newHaven, 1, 0.95, [32], [[26, 40]]),
      (.newHaven, 1, 0.9, [32], [[28, 38]]),
      (.lakeHuron, 1, 0.95, [16], [[12, 17]]),
      (.lakeHuron, 1, 0.9, [16], [[13, 17]]),
      (.lakeHuron, 2, 0.95, [14, 46], [[12, 16], [27, 49]]),
      (.lakeHuron, 2, 0.9, [14, 46], [[13, 15], [32, 48]]),
      (.nile, 1, 0.95, [28], [[25, 32]]),
      (.nile, 1, 0.9, [28], [[26, 31]]),
    ] as [(Values, Int, Double, [Int], [[Int]])])
  func intervals(series: Values, count: Int, level: Double, places: [Int], bounds: [[Int]]) throws {
    let values = series.numbers
    let found = try changes(in: values, count: count, minimumLength: values.count * 15 / 100)
    #expect(found.breakpoints == places)
    for index in places.indices {
      let interval = try found.interval(of: index, level: level)
      #expect([interval.lower, interval.upper] == bounds[index])
    }
  }

  /// The best places for a given number of changes: what PELT finds at a price that asks for so many.
  private func changes(in values: [Double], count: Int, minimumLength: Int) throws -> ChangePoints {
    var (low, high) = (0.0, 1e9)
    for _ in 0..<100 {
      let price = low == 0 ? high / 2 : (low * high).squareRoot()
      let found = try ChangePoints.pelt(values, penalty: .value(price), minimumLength: minimumLength)
      if found.breakpoints.count == count { return found }
      if found.breakpoints.count > count { low = price } else { high = price }
    }
    throw StatisticsError.notIdentified("no price gives \(count) changes")
  }

  // rpt.Pelt(model = "l2", jump = 1).fit_predict(y, penalty), rpt.Binseg likewise.
  @Test(
    "PELT and binary segmentation",
    arguments: [
      (.newHaven, 3.15, [15, 37, 42], [15, 32, 37, 44]),
      (.newHaven, 12.601, [32], [32]),
      (.lakeHuron, 3.44, [14, 48, 54, 56, 67, 76, 81, 94], [16, 46, 54, 56, 67, 76, 82, 94]),
      (.lakeHuron, 13.761, [14, 48, 67], [16, 46]),
    ] as [(Values, Double, [Int], [Int])])
  func segmentations(series: Values, penalty: Double, pelt: [Int], binary: [Int]) throws {
    #expect(try ChangePoints.pelt(series.numbers, penalty: .value(penalty)).breakpoints == pelt)
    #expect(try ChangePoints.binarySegmentation(series.numbers, penalty: .value(penalty)).breakpoints == binary)
  }

  // sctest(efp(y ~ 1, type = "OLS-CUSUM")).
  @Test(
    "OLS-CUSUM",
    arguments: [
      (.newHaven, 2.07275985536, 0.000370921667888),
      (.lakeHuron, 2.73646782915, 6.26344574095e-07),
    ] as [(Values, Double, Double)])
  func cusum(series: Values, statistic: Double, p: Double) throws {
    let test = try CusumTest(series.numbers)
    #expect(isNear(test.statistic, statistic, 1e-11) && isNear(test.p, p, 1e-9))
  }
}
