import TestSupport
import Testing

@testable import Statistics

/// Expected numbers are those of R 4.2.2's `loess(…, control = loess.control(surface = "direct"))` and `lowess`.
@Suite struct LoessFitTests {
  let speed = ReferenceSeries.speed, distance = ReferenceSeries.distance

  @Test("The direct surface and its standard errors")
  func plain() throws {
    let fit = try LoessFit(x: speed, y: distance)
    let found = try fit.estimates(at: [5, 10, 15, 20])
    for (estimate, expected) in zip(found, [7.74100583, 21.86531537, 41.20522620, 56.44526335]) {
      #expect(isNear(estimate.estimate, expected))
    }
    for (estimate, expected) in zip(found, [7.565991438, 4.119330949, 4.714468629, 4.061864741]) {
      #expect(isNear(estimate.standardError, expected))
    }
    #expect(isNear(fit.sigma, 15.31087491))
  }

  @Test("Robust iterations weigh outliers down")
  func robust() throws {
    let fit = try LoessFit(x: speed, y: distance, robustIterations: 4)
    for (x, expected) in [(5.0, 8.087036045), (10, 21.081707050), (15, 35.883390691), (20, 54.462465232)] {
      #expect(isNear(try fit.estimates(at: [x])[0].estimate, expected))
    }
  }

  @Test("Weights divide the variance of a point")
  func weighted() throws {
    let weights = speed.indices.map { [500.0, 1000, 1500][$0 % 3] }
    let fit = try LoessFit(x: speed, y: distance, weights: weights, degree: 1)
    let found = try fit.estimates(at: [5, 15, 25])
    for (estimate, expected) in zip(found, [(5.708769739, 6.895546692), (39.409989551, 3.087611776), (85.408154881, 6.255549511)]) {
      #expect(isNear(estimate.estimate, expected.0) && isNear(estimate.standardError, expected.1))
    }
    #expect(isNear(fit.sigma, 471.92362761))
  }

  @Test("A poll series with gaps")
  func presidents() throws {
    let known = ReferenceSeries.presidents.enumerated().compactMap { index, value in value.map { (1945 + Double(index) / 4, $0) } }
    #expect(known.count == 114)
    let fit = try LoessFit(x: known.map(\.0), y: known.map(\.1), span: 0.5)
    for (x, value, error) in [(1950.0, 43.70365025, 2.336078835), (1960, 64.26737280, 2.516354001), (1970, 50.50675541, 2.289659764)] {
      let found = try fit.estimates(at: [x])[0]
      #expect(isNear(found.estimate, value) && isNear(found.standardError, error))
    }
  }

  @Test("Order does not matter, bands widen with the level, a straight line is itself")
  func properties() throws {
    let fit = try LoessFit(x: speed, y: distance)
    let backwards = try LoessFit(x: speed.reversed(), y: distance.reversed())
    #expect(isNear(backwards.fitted[0], fit.fitted[49], 1e-12))
    let uppers = try [0.5, 0.9, 0.95].map { try fit.estimates(at: [12.5], level: $0)[0].upper ?? 0 }
    #expect(uppers == uppers.sorted())
    let line = try LoessFit(x: speed, y: speed.enumerated().map { 2 * $1 + 1 + ($0 % 2 == 0 ? 1e-6 : -1e-6) }, degree: 1)
    let middle = try line.estimates(at: [10.5])[0].estimate
    #expect(abs(middle - 22) < 1e-5)
  }

  @Test("What has no curve is refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.tooFew(method: "a loess neighborhood of degree 2", needed: 4, given: 3)) {
      try LoessFit(x: [1, 2, 3, 4], y: [1, 2, 3, 4])
    }
    #expect(throws: StatisticsError.emptyNeighborhood(x: 3)) {
      try LoessFit(x: [3, 3, 3, 3, 3, 3, 3, 9], y: [1, 2, 3, 4, 5, 6, 7, 8])
    }
    #expect(throws: StatisticsError.badSetting(name: "span", value: 0, rule: "must be above zero")) {
      try LoessFit(x: speed, y: distance, span: 0)
    }
    #expect(throws: StatisticsError.notFinite(name: "x", index: 1)) { try LoessFit(x: [1, .infinity, 3], y: [1, 2, 3]) }
  }

  @Test("lowess(cars)")
  func lowessOfCars() throws {
    let curve = try lowess(x: speed, y: distance)
    for (index, expected) in [(0, 4.965459277), (9, 24.129277149), (24, 36.757728342), (49, 84.328698097)] {
      #expect(isNear(curve[index], expected))
    }
  }

  // statsmodels: lowess(dist, speed, frac = 2/3, it = 3, xvals = …).
  @Test("lowess between and beyond the points")
  func lowessAtPlaces() throws {
    let values = try lowess(x: speed, y: distance, at: [5, 10, 15.5, 21, 24.5])
    for (value, expected) in zip(values, [7.67041883, 21.28031258, 38.60979134, 62.09711407, 81.47061733]) {
      #expect(isNear(value, expected, 2e-9))
    }
    let line = try lowess(x: [1, 2, 3, 4], y: [2, 4, 6, 8], at: [0, 2.5], fraction: 1)
    #expect(abs(line[0]) < 1e-12 && isNear(line[1], 5, 1e-14))
    #expect(throws: StatisticsError.notFinite(name: "places", index: 0)) { try lowess(x: speed, y: distance, at: [.nan]) }
  }
}
