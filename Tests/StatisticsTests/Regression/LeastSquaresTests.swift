import TestSupport
import Testing

@testable import Statistics

/// Expected numbers are certified by NIST StRD, or R 4.2.2's `lm`.
@Suite struct LeastSquaresTests {
  @Test("Longley: the certified values to ten digits and more")
  func longley() throws {
    let fit = try LeastSquares(columns: ReferenceSeries.longley, target: ReferenceSeries.longleyTarget)
    let coefficients = [
      -3482258.63459582, 15.0618722713733, -0.0358191792925910, -2.02022980381683, -1.03322686717359, -0.0511041056535807,
      1829.15146461355,
    ]
    let errors = [
      890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675, 0.226073200069370,
      455.478499142212,
    ]
    for i in 0..<7 {
      #expect(isNear(fit.coefficients[i], coefficients[i], 1e-12))
      #expect(isNear(fit.standardErrors?[i], errors[i], 1e-12))
    }
    #expect(isNear(fit.sigma, 304.854073561965, 1e-12))
    #expect(isNear(fit.rSquared, 0.995479004577296, 1e-12))
    #expect(isNear(fit.overallTest?.statistic, 330.285339234588, 1e-12))
  }

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

  @Test("Norris: the certified values to twelve digits")
  func norris() throws {
    let fit = try CurveFit(.linear, x: Self.norrisX, y: Self.norrisY).leastSquares
    #expect(isNear(fit.coefficients[0], -0.262323073774029, 1e-12))
    #expect(isNear(fit.coefficients[1], 1.00211681802045, 1e-12))
    #expect(isNear(fit.standardErrors?[0], 0.232818234301152, 1e-12))
    #expect(isNear(fit.standardErrors?[1], 0.000429796848199937, 1e-12))
    #expect(isNear(fit.sigma, 0.884796396144373, 1e-12))
    #expect(isNear(fit.rSquared, 0.999993745883712, 1e-12))
  }

  // statsmodels: OLS([92, 411.4, 630, 400], years) at level 0.95; the slope by hand: deviations of x are -3.5, -0.5, 1.5, 2.5
  // (squares 21), Sxy = 1417.3.
  @Test("Years far from zero cost no digits")
  func years() throws {
    let fit = try CurveFit(.linear, x: [2003, 2006, 2008, 2009], y: [92, 411.4, 630, 400])
    let slope = try fit.leastSquares.coefficient(1)
    let line = try fit.mean(at: 2003), band = try fit.prediction(at: 2003)
    #expect(isNear(slope.estimate, 1417.3 / 21, 1e-14))
    #expect(isNear(slope.standardError, 34.89126582) && isNear(slope.lower, -82.63452395389) && isNear(slope.upper, 217.6154763348))
    #expect(isNear(line.estimate, 147.1333333333) && isNear(line.lower, -480.8845996807) && isNear(line.upper, 775.1512663474))
    #expect(isNear(band.lower, -784.3677956099) && isNear(band.upper, 1078.6344622767))
    #expect(isNear(fit.leastSquares.test(1)?.p, 0.1927441561683))
  }

  // Made by formula: y = 1 + x + … + x⁵ and y = 1 + 0.1 x + … + 0.00001 x⁵ at x = 0…20; the coefficients are certified.
  @Test("Wampler 1 and 2: polynomials of degree five are found exactly")
  func wampler() throws {
    let x = (0...20).map(Double.init)
    let powers: (Double, Double) -> Double = { x, step in (0...5).reversed().reduce(0) { sum, _ in sum * x * step + 1 } }
    let first = try CurveFit(.polynomial(degree: 5), x: x, y: x.map { powers($0, 1) })
    let second = try CurveFit(.polynomial(degree: 5), x: x, y: x.map { powers($0, 0.1) })
    for power in 0...5 {
      #expect(isNear(first.leastSquares.coefficients[power], 1, 1e-12))
      #expect(isNear(second.leastSquares.coefficients[power], [1, 0.1, 0.01, 0.001, 0.0001, 0.00001][power], 1e-9))
    }
  }

  // The same polynomials with these numbers added once, 100 and 10,000 times; NIST certifies coefficients, errors and sigma.
  @Test("Wampler 3, 4 and 5: noise up to a million times the signal", arguments: [1.0, 100, 10_000])
  func noisyWampler(factor: Double) throws {
    let noise: [Double] = [
      759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 759,
    ]
    let x = (0...20).map(Double.init)
    let y = x.map { x in (0...5).reduce(0) { sum, _ in sum * x + 1 } + factor * noise[Int(x)] }
    let fit = try CurveFit(.polynomial(degree: 5), x: x, y: y).leastSquares
    let errors = [2152.32624678170, 2363.55173469681, 779.343524331583, 101.475507550350, 5.64566512170752, 0.112324854679312]
    for power in 0...5 {
      #expect(isNear(fit.coefficients[power], 1, 1e-9) && isNear(fit.standardErrors?[power], factor * errors[power], 1e-13))
    }
    #expect(isNear(fit.sigma, factor * 2360.14502379268, 1e-13))
  }

  // R: lm(dist ~ speed, cars), predict(…, interval = "confidence") and "prediction" at 21.
  @Test("Confidence is not prediction")
  func cars() throws {
    let fit = try CurveFit(.linear, x: ReferenceSeries.speed, y: ReferenceSeries.distance)
    #expect(isNear(fit.leastSquares.coefficients[0], -17.579094891) && isNear(fit.leastSquares.coefficients[1], 3.932408759))
    let line = try fit.mean(at: 21)
    #expect(isNear(line.estimate, 65.001489051) && isNear(line.lower, 58.597383785) && isNear(line.upper, 71.405594320))
    let point = try fit.prediction(at: 21)
    let (lower, upper) = (try #require(point.lower), try #require(point.upper))
    #expect(lower < 58 && upper > 72)
  }

  // R: lm of y ~ log(x), log(y) ~ x, log(y) ~ log(x) and weighted poly(x, 2, raw = TRUE); predict at 7.5.
  @Test("Curves in logarithms and weighted parabolas are those of R")
  func curves() throws {
    let x = (1...12).map(Double.init)
    let y = [2.1, 3.9, 6.5, 8.1, 9.2, 13, 14.5, 15, 18.7, 21, 22.1, 26]
    let log = try CurveFit(.logarithmic, x: x, y: y)
    #expect(isNear(log.leastSquares.coefficients[1], 9.38244460835547, 1e-12))
    #expect(isNear(try log.mean(at: 7.5).lower, 14.5703802942126, 1e-12))
    #expect(isNear(try log.prediction(at: 7.5).upper, 23.3302426028844, 1e-12))
    let exponential = try CurveFit(.exponential, x: x, y: y)
    #expect(isNear(exponential.leastSquares.coefficients[1], 0.200200137078588, 1e-12))
    #expect(isNear(try exponential.mean(at: 7.5).estimate, 13.199396802882484, 1e-12))
    let power = try CurveFit(.power, x: x, y: y)
    #expect(isNear(power.leastSquares.coefficients[1], 1.002016594529689, 1e-12))
    let parabola = try CurveFit(
      .polynomial(degree: 2), x: x, y: y, weights: [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3])
    #expect(isNear(parabola.leastSquares.coefficients[2], 0.028798911118980, 1e-11))
    #expect(isNear(parabola.leastSquares.standardErrors?[2], 0.0221732845116975, 1e-11))
    #expect(isNear(parabola.leastSquares.test(2)?.p, 0.226296883809305710, 1e-11))
    #expect(isNear(try parabola.mean(at: 7.5).upper, 15.9701014468137, 1e-12))
  }

  @Test("Scaling x and y scales the slope, and the order of points does not matter")
  func properties() throws {
    let (x, y) = (ReferenceSeries.speed, ReferenceSeries.distance)
    let fit = try CurveFit(.linear, x: x, y: y)
    let scaled = try CurveFit(.linear, x: x.map { $0 * 10 }, y: y.map { $0 * 3 })
    let backwards = try CurveFit(.linear, x: x.reversed(), y: y.reversed())
    #expect(isNear(scaled.leastSquares.coefficients[1], fit.leastSquares.coefficients[1] * 0.3, 1e-13))
    #expect(isNear(backwards.leastSquares.coefficients[1], fit.leastSquares.coefficients[1], 1e-14))
    let widths = try [0.5, 0.8, 0.95, 0.99].map { try fit.mean(at: 30, level: $0).upper ?? 0 }
    #expect(widths == widths.sorted())
  }

  @Test("What has no fit is refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.dependentColumn(index: 2)) {
      try LeastSquares(columns: [[1, 2, 3, 4], [2, 4, 6, 8]], target: [1, 2, 3, 5])
    }
    #expect(throws: StatisticsError.constant(name: "x", value: 3)) { try CurveFit(.linear, x: [3, 3, 3], y: [1, 2, 3]) }
    #expect(throws: StatisticsError.notFinite(name: "y", index: 1)) { try CurveFit(.linear, x: [1, 2], y: [1, .nan]) }
    #expect(throws: StatisticsError.outOfRange(name: "y", index: 0, value: -1, rule: "must be above zero")) {
      try CurveFit(.exponential, x: [1, 2, 3], y: [-1, 2, 3])
    }
    #expect(throws: StatisticsError.tooFew(method: "a curve of degree 3", needed: 4, given: 2)) {
      try CurveFit(.polynomial(degree: 3), x: [1, 1, 2, 2], y: [1, 2, 3, 4])
    }
  }
}
