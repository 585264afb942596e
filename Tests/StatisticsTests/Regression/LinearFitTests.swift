import Testing

@testable import Statistics

/// Expected numbers are certified ones of NIST StRD Norris, or from statsmodels 0.15 `OLS`, or worked out by hand.
@Suite struct LinearFitTests {
  // NIST Statistical Reference Datasets, linear regression, Norris: x measured by NIST, y by the customer.
  static let norrisX: [Double] = [
    0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5,
    11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1,
    448.9, 0.5,
  ]
  static let norrisY: [Double] = [
    0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9,
    10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4,
    449.2, 0.2,
  ]

  @Test("Norris: the certified values to ten digits")
  func norris() throws {
    let fit = try LinearFit(x: Self.norrisX, y: Self.norrisY)
    #expect(fit.count == 36)
    let pairs: [(Double, Double)] = [
      (fit.intercept, -0.262323073774029), (fit.slope, 1.00211681802045), (try #require(fit.interceptStandardError), 0.232818234301152),
      (try #require(fit.slopeStandardError), 0.000429796848199937), (try #require(fit.sigma), 0.884796396144373),
      (fit.rSquared, 0.999993745883712), (fit.squaredResiduals, 26.6173985294224),
    ]
    for (found, certified) in pairs { #expect(abs(found - certified) <= 1e-10 * abs(certified), "\(found) \(certified)") }
  }

  // statsmodels: OLS([92, 411.4, 630, 400], years) at level 0.95.
  @Test("Years far from zero cost no digits")
  func years() throws {
    let fit = try LinearFit(x: [2003, 2006, 2008, 2009], y: [92, 411.4, 630, 400])
    let slope = try #require(fit.slopeInterval(level: 0.95))
    let line = try #require(fit.confidenceInterval(at: 2003, level: 0.95))
    let band = try #require(fit.predictionInterval(at: 2003, level: 0.95))
    // The slope by hand: deviations of x are -3.5, -0.5, 1.5, 2.5 (squares 21), Sxy = 1417.3.
    #expect(abs(fit.slope - 1417.3 / 21) < 1e-12)
    for (found, expected) in [
      (try #require(fit.slopeStandardError), 34.89126582), (slope.lower, -82.63452395389), (slope.upper, 217.6154763348),
      (line.fit, 147.1333333333), (line.lower, -480.8845996807), (line.upper, 775.1512663474),
      (band.lower, -784.3677956099), (band.upper, 1078.6344622767), (try #require(fit.slopePValue), 0.1927441561683),
    ] { #expect(abs(found - expected) <= 1e-8 * abs(expected), "\(found) \(expected)") }
  }

  @Test("Two points have a line and no error")
  func twoPoints() throws {
    let fit = try LinearFit(x: [2006, 2012], y: [7, 3])
    #expect(abs(fit.slope + 2.0 / 3) < 1e-15)
    #expect(fit.sigma == nil && fit.slopeInterval(level: 0.95) == nil && fit.predictionInterval(at: 2010, level: 0.9) == nil)
  }

  @Test("What has no line is refused with the reason")
  func refusals() {
    #expect(throws: LinearFit.Failure.tooFewPoints(1)) { try LinearFit(x: [1], y: [2]) }
    #expect(throws: LinearFit.Failure.constantX(3)) { try LinearFit(x: [3, 3], y: [1, 2]) }
    #expect(throws: LinearFit.Failure.unequalCounts(x: 2, y: 1)) { try LinearFit(x: [1, 2], y: [1]) }
    #expect(throws: LinearFit.Failure.notFinite(index: 1)) { try LinearFit(x: [1, 2], y: [1, .nan]) }
  }

  @Test("A higher level gives a wider interval, and the order of points does not matter")
  func properties() throws {
    let fit = try LinearFit(x: Self.norrisX, y: Self.norrisY)
    let backwards = try LinearFit(x: Self.norrisX.reversed(), y: Self.norrisY.reversed())
    #expect(abs(fit.slope - backwards.slope) < 1e-14)
    let widths = [0.5, 0.8, 0.95, 0.999].compactMap { fit.slopeInterval(level: $0).map { $0.upper - $0.lower } }
    #expect(widths == widths.sorted() && widths.count == 4)
  }
}
