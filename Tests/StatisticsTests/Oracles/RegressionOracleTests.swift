import TestSupport
import Testing

@testable import Statistics

/// More curves and correlations of the same oracles: R 4.2.2 and scipy 1.17.1.
@Suite struct RegressionOracleTests {
  struct Case: Sendable {
    let curve: CurveFit.Curve
    let (x, y, weights): ([Double], [Double], [Double]?)
    let (level, at): (Double, [Double])
    let (sigma, rSquared, f): (Double, Double, Double)
    /// Value, lower and upper bound of the curve at each place, and the bounds of one more point.
    let (means, points): ([[Double]], [[Double]])
  }

  // lm(y ~ poly(x, 3)), lm(log(y) ~ x), lm(log(y) ~ log(x)), lm(y ~ log(x), weights = 1, 2, 3 in turn); predict(…, interval, level).
  static let cases = [
    Case(
      curve: .polynomial(degree: 3), x: ReferenceSeries.airMileYears, y: ReferenceSeries.airMiles, weights: nil, level: 0.9,
      at: [1936, 1962], sigma: 879.113488571, rSquared: 0.993324218755, f: 991.968013268,
      means: [[1248.16930171, -211.566513199, 2707.90511662], [37560.7097497, 35603.1968141, 39518.2226853]],
      points: [[-856.530451551, 3352.86905498], [35084.6666775, 40036.7528218]]),
    Case(
      curve: .exponential, x: ReferenceSeries.airMileYears, y: ReferenceSeries.airMiles, weights: nil, level: 0.95, at: [1936, 1962],
      sigma: 0.261985434501, rSquared: 0.965355812981, f: 613.02716885,
      means: [[491.310873332, 390.780887608, 617.702610103], [70993.2567447, 55674.0837796, 90527.6236455]],
      points: [[272.460057992, 885.951416267], [39148.6816498, 128741.053103]]),
    Case(
      curve: .power, x: Array(ReferenceSeries.temperatures.dropFirst()), y: Array(ReferenceSeries.pressures.dropFirst()), weights: nil,
      level: 0.95, at: [15, 400], sigma: 0.69938261041, rSquared: 0.972436674107, f: 564.481472457,
      means: [[4.63151641708e-05, 1.55231664668e-05, 0.000138186653912], [680.311249599, 388.871735868, 1190.16980058]],
      points: [[7.34064230115e-06, 0.000292221626415], [139.482448411, 3318.14792186]]),
    Case(
      curve: .logarithmic, x: ReferenceSeries.carWeights, y: ReferenceSeries.mileage, weights: (0..<32).map { Double(1 + $0 % 3) },
      level: 0.8, at: [1, 6], sigma: 3.9184520382, rSquared: 0.791820746143, f: 114.106578557,
      means: [[39.9752406944, 37.4692536058, 42.4812277831], [8.36749712656, 6.7738705187, 9.96112373442]],
      points: [[34.2615618291, 45.6889195597], [2.99108562329, 13.7439086298]]),
  ]

  @Test("Curves with their bands", arguments: cases)
  func curves(_ c: Case) throws {
    let fit = try CurveFit(c.curve, x: c.x, y: c.y, weights: c.weights)
    #expect(isNear(fit.leastSquares.sigma, c.sigma, 1e-10) && isNear(fit.leastSquares.rSquared, c.rSquared, 1e-10))
    #expect(isNear(fit.leastSquares.overallTest?.statistic, c.f, 1e-10))
    for (index, place) in c.at.enumerated() {
      let (mean, point) = (try fit.mean(at: place, level: c.level), try fit.prediction(at: place, level: c.level))
      #expect(isNear(mean.estimate, c.means[index][0], 1e-10) && isNear(mean.lower, c.means[index][1], 1e-9))
      #expect(isNear(mean.upper, c.means[index][2], 1e-10))
      #expect(isNear(point.lower, c.points[index][0], 1e-9) && isNear(point.upper, c.points[index][1], 1e-10))
    }
  }

  // Made by formula, so that the answer is known: y = 3 + 2 (x - 1975)⁵ in whole numbers, all exact as doubles.
  @Test("Powers of years keep their digits")
  func years() throws {
    let x = (1960...1990).map(Double.init)
    let y = x.map { x in
      let away = x - 1975
      return 3 + 2 * away * away * away * away * away
    }
    let fit = try CurveFit(.polynomial(degree: 5), x: x, y: y)
    #expect(isNear(fit.leastSquares.coefficients[5], 2, 1e-14) && isNear(fit.leastSquares.coefficients[4], -19750, 1e-14))
    #expect(isNear(fit.leastSquares.coefficients[0], -6.0098757792968747e16, 1e-14))
    #expect(isNear(try fit.mean(at: 1976).estimate, 5, 1e-10))
    let far = try CurveFit(.polynomial(degree: 2), x: x.map { $0 + 1e9 }, y: x.map { ($0 - 1975) * ($0 - 1975) })
    #expect(isNear(far.leastSquares.coefficients[2], 1, 1e-14))
  }

  // scipy.stats.spearmanr, kendalltau; R: cor.test; ccf(mtcars$wt, mtcars$mpg, lag.max = 2).
  @Test("Weight and mileage of cars")
  func correlations() throws {
    let (x, y) = (ReferenceSeries.carWeights, ReferenceSeries.mileage)
    let pearson = try Correlation.pearson(x, y)
    #expect(isNear(pearson.coefficient, -0.867659376517228, 1e-13) && isNear(pearson.test.p, 1.29395870135052e-10, 1e-11))
    #expect(isNear(pearson.bounds?.lower, -0.933826413284994, 1e-13) && isNear(pearson.bounds?.upper, -0.744087196460113, 1e-13))
    let spearman = try Correlation.spearman(x, y), kendall = try Correlation.kendall(x, y)
    #expect(isNear(spearman.coefficient, -0.8864220332702978, 1e-13) && isNear(spearman.test.p, 1.487594858127495e-11, 1e-11))
    #expect(isNear(kendall.coefficient, -0.7278321495284309, 1e-13) && isNear(kendall.test.p, 6.70577040559586e-09, 1e-11))
    let lags = try CrossCorrelation(x, y, maximumLag: 2).lags.map(\.coefficient)
    for (lag, expected) in zip(lags, [0.0742463854752, -0.321487047999, -0.867659376517, -0.650421695483, -0.30656922912]) {
      #expect(isNear(lag, expected, 1e-11))
    }
  }
}
