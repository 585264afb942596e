import TestSupport
import Testing

@testable import Statistics

/// More curves of the same oracle: R 4.2.2, `loess(y ~ x, weights, span, degree, family, control = loess.control(surface = "direct"))` with
/// `predict(…, se = TRUE)`, weights 500, 1000, 1500 in turn, symmetric where there are four iterations; `lowess(x, y, f, iter)`.
@Suite struct SmoothingOracleTests {
  struct Case: Sendable {
    let points: ReferencePoints
    let (span, degree, iterations, weighted): (Double, Int, Int, Bool)
    let (at, values, errors): ([Double], [Double], [Double])
    let (sigma, parameters, upper): (Double, Double, Double)

    init(
      _ points: ReferencePoints, span: Double, degree: Int, iterations: Int, weighted: Bool, at: [Double], values: [Double],
      errors: [Double], sigma: Double, parameters: Double, upper: Double
    ) {
      (self.points, self.span, self.degree, self.iterations, self.weighted) = (points, span, degree, iterations, weighted)
      (self.at, self.values, self.errors) = (at, values, errors)
      (self.sigma, self.parameters, self.upper) = (sigma, parameters, upper)
    }
  }

  // `parameters` is R's enp, `upper` the end of the 95 % interval at the second place, by qt with one.delta² / two.delta.
  @Test(
    "loess",
    arguments: [
      Case(
        .mileage, span: 0.5, degree: 2, iterations: 1, weighted: false, at: [1.9, 3.27, 5.62], values: [29.5706032218, 20.3587984561, 11.037144463],
        errors: [1.08324322945, 1.1083036901, 4.65993291244], sigma: 2.61409181605, parameters: 7.94964344565, upper: 22.6526327426
      ),
      Case(
        .mileage, span: 0.75, degree: 1, iterations: 4, weighted: false, at: [1.9, 3.27, 5.62],
        values: [28.2948254562, 18.6559950603, 10.8435584365], errors: [1.07339065671, 0.649937559303, 1.87644689957], sigma: 2.87157989659,
        parameters: 3.42659476261, upper: 19.9880857065
      ),
      Case(
        .mileage, span: 1.0, degree: 0, iterations: 1, weighted: false, at: [1.9, 3.27, 5.62], values: [21.7125050697, 19.5953501141, 16.7474751956],
        errors: [0.902793807844, 0.926978392654, 1.00190906588], sigma: 4.77910208423, parameters: 1.39635452246, upper: 21.4869279239
      ),
      Case(
        .mileage, span: 1.5, degree: 2, iterations: 1, weighted: false, at: [1.9, 3.27, 5.62], values: [28.7421183794, 18.6434108415, 11.7755440065],
        errors: [0.9429364546, 0.588701137395, 1.91116517122], sigma: 2.6717888205, parameters: 3.10675708165, upper: 19.8478128645
      ),
      Case(
        .pressures, span: 0.5, degree: 1, iterations: 1, weighted: false, at: [36.0, 162.0, 378.0],
        values: [0.0366410642148, 7.69490336835, 845.05913604], errors: [16.9249369875, 15.9311005797, 33.0865409298], sigma: 38.3457786961,
        parameters: 4.00707239378, upper: 41.9150226011
      ),
      Case(
        .pressures, span: 0.75, degree: 2, iterations: 1, weighted: true, at: [36.0, 162.0, 378.0],
        values: [-0.687393774878, 2.12983259293, 928.312201849], errors: [8.26774291152, 8.08675250582, 20.8689092201], sigma: 565.653505466,
        parameters: 4.37715362024, upper: 19.4679595122
      ),
      Case(
        .newHaven, span: 0.3, degree: 1, iterations: 1, weighted: false, at: [1917.9, 1938.55, 1973.95],
        values: [50.1148194369, 50.8217846885, 52.4072798236], errors: [0.28390246295, 0.30056223989, 0.744240547726], sigma: 1.0441709554,
        parameters: 5.53979717326, upper: 51.4247022472
      ),
      Case(
        .newHaven, span: 0.75, degree: 2, iterations: 4, weighted: false, at: [1917.9, 1938.55, 1973.95],
        values: [50.1431594738, 51.1104359414, 51.5085436192], errors: [0.275184754253, 0.270279005166, 0.694555186872], sigma: 1.05722793196,
        parameters: 4.37423265827, upper: 51.6520598818
      ),
      Case(
        .distance, span: 0.3, degree: 0, iterations: 4, weighted: false, at: [6.1, 13.45, 26.05],
        values: [13.7463994705, 35.7937759461, 76.7795316702], errors: [4.69631127981, 5.16017074053, 5.36698501194], sigma: 13.5247174793,
        parameters: 5.50422842095, upper: 46.2017115212
      ),
      Case(
        .distance, span: 2.0, degree: 1, iterations: 1, weighted: true, at: [6.1, 13.45, 26.05],
        values: [7.84824946204, 33.5977509067, 83.1181794817], errors: [4.52357736938, 2.31192436769, 4.98665116142], sigma: 472.220605933,
        parameters: 2.0661038121, upper: 38.246540431
      ),
      Case(
        .newHaven, span: 1.0, degree: 2, iterations: 1, weighted: true, at: [1917.9, 1938.55, 1973.95],
        values: [49.9273227454, 51.2887032169, 51.5567385839], errors: [0.299485559628, 0.243573239643, 0.589996660428], sigma: 36.4115220861,
        parameters: 3.43659430711, upper: 51.7765764727
      ),
    ])
  func curve(_ c: Case) throws {
    let weights = c.points.x.indices.map { [500.0, 1000, 1500][$0 % 3] }
    let fit = try LoessFit(
      x: c.points.x, y: c.points.y, weights: c.weighted ? weights : nil, span: c.span, degree: c.degree,
      robustIterations: c.iterations)
    let found = try fit.estimates(at: c.at)
    for (index, estimate) in found.enumerated() {
      #expect(isNear(estimate.estimate, c.values[index], 1e-8) && isNear(estimate.standardError, c.errors[index]))
    }
    #expect(isNear(fit.sigma, c.sigma) && isNear(fit.equivalentParameters, c.parameters) && isNear(found[1].upper, c.upper))
  }

  // Fitted values of the first, the eighth and the last point.
  @Test(
    "lowess",
    arguments: [
      (.mileage, 0.3, 0, [21.5306926847, 21.0629721731, 20.7965091467]),
      (.mileage, 0.5, 3, [21.8929883922, 19.9524604811, 21.059523584]),
      (.pressures, 1.0, 3, [-17.9368127187, 23.3282430948, 274.123351808]),
      (.newHaven, 0.2, 3, [50.29637228, 50.0539454925, 52.3832835683]),
    ] as [(ReferencePoints, Double, Int, [Double])])
  func lowessCurve(points: ReferencePoints, fraction: Double, iterations: Int, expected: [Double]) throws {
    let curve = try lowess(x: points.x, y: points.y, fraction: fraction, iterations: iterations)
    for (index, value) in zip([0, 7, curve.count - 1], expected) { #expect(isNear(curve[index], value, 1e-10)) }
  }
}
