import Statistics
import Testing

/// Expected coefficients: scipy `linregress` (after logarithms where needed), numpy `polyfit`, and for the exponential
/// a weighted `lstsq` of ln y with weights y. R squared: vega-statistics under Node.
@Suite struct TrendModelTests {
  let x: [Double] = [1, 2, 3, 4, 5, 6, 7, 8]
  let y: [Double] = [2.1, 3.9, 6.2, 7.8, 10.5, 11.7, 14.4, 15.8]

  static let cases: [(TrendMethod, [Double], Double)] = [
    (.linear, [0.07142857142857295, 1.9952380952380953], 0.9963112405014443),
    (.logarithmic, [0.21050399917387175, 6.668422066827468], 0.9176958440147308),
    (.exponential, [2.8758413189687966, 0.2275481529995968], 0.9416785655037142),
    (.power, [2.0546757946219274, 0.9862551850822348], 0.9963274414531753),
    (.quadratic, [-0.07142857142857117, 2.080952380952382, -0.00952380952380966], 0.9964020407352548),
    (.polynomial(degree: 3), [0.32857142857142385, 1.6647907647907687, 0.09956709956709851, -0.008080808080808], 0.9966331686031364),
  ]

  @Test(arguments: cases)
  func curvesFit(method: TrendMethod, coefficients: [Double], rSquared: Double) {
    let model = TrendModel(method, x: x[...], y: y[...])
    #expect(model.coefficients.count == coefficients.count)
    for (found, expected) in zip(model.coefficients, coefficients) { #expect(abs(found - expected) < 1e-9) }
    #expect(abs(model.rSquared - rSquared) < 1e-9)
  }

  @Test func lowDegreesAreTheirOwnMethods() {
    let line = TrendModel(.polynomial(degree: 1), x: x[...], y: y[...])
    #expect(line.coefficients == TrendModel(.linear, x: x[...], y: y[...]).coefficients)
    #expect(TrendModel(.polynomial(degree: 0), x: x[...], y: y[...]).predict(3) == mean(of: y[...]))
  }

  @Test func aPolynomialPassesThroughItsOwnPoints() {
    let cubic = x.map { 2 - $0 + 0.5 * $0 * $0 - 0.25 * $0 * $0 * $0 }
    let model = TrendModel(.polynomial(degree: 3), x: x[...], y: cubic[...])
    for (x, y) in zip(x, cubic) { #expect(abs(model.predict(x) - y) < 1e-8) }
  }

  @Test func pointsWithNanAreLeftOut() {
    let model = TrendModel(.linear, x: [1, .nan, 2, 3], y: [1, 5, 2, .nan])
    #expect(abs(model.predict(10) - 10) < 1e-12)
  }
}
