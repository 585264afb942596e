import Testing

@testable import Statistics

/// Expected numbers are from mpmath 1.3 with 40 digits: `betainc` for probabilities, `findroot` on it for quantiles.
@Suite struct StudentTTests {
  @Test(
    "Probabilities in the center and in both tails",
    arguments: [
      (1, 0.5, 0.64758361765043327, 0.35241638234956673),
      (1, 12.706204736, 0.97499999999965767, 0.025000000000342327),
      (2, 3, 0.95226701686664543, 0.047732983133354566),
      (2.5, 1.25, 0.8422268342013743, 0.1577731657986257),
      (3, -0.1, 0.46332617440040291, 0.53667382559959709),
      (10, 2.228138851986, 0.97499999999998835, 0.025000000000011648),
      (10, 40, 0.99999999999885957, 1.1404288715428773e-12),
      (34, 0.001, 0.50039601999089858, 0.49960398000910142),
      (34, 2.04, 0.97541010402150034, 0.024589895978499658),
      (100, 8, 0.99999999999886357, 1.1364324038640403e-12),
      (1000, 1.96, 0.97486340752212564, 0.025136592477874359),
      (250000, 4.5, 0.99999660079816703, 3.3992018329652905e-6),
    ] as [(Double, Double, Double, Double)])
  func probabilities(degrees: Double, t: Double, cdf: Double, survival: Double) {
    let distribution = StudentT(degreesOfFreedom: degrees)
    #expect(abs(distribution.cdf(t) - cdf) <= 1e-12 * cdf)
    #expect(abs(distribution.survival(t) - survival) <= (degrees < 1e4 ? 1e-12 : 1e-11) * survival)
  }

  static let quantiles: [(Double, Double, Double)] = [
    (1, 0.975, 12.706204736174705), (2, 0.975, 4.3026527297494639), (3, 0.6, 0.27667066233268991),
    (5, 0.75, 0.72668684380042265), (8, 0.95, 1.8595480375308984), (10, 0.975, 2.2281388519862747),
    (34, 0.975, 2.032244509317719), (48, 0.995, 2.682204026950216), (120, 0.9, 1.2886462336563779),
    (1000, 0.975, 1.9623390808264085), (4.5, 0.999, 6.4212428842957919), (0.5, 0.99, 1028.4910104716219),
    (.infinity, 0.975, 1.9599639845400542),
  ]

  @Test("Quantiles", arguments: quantiles)
  func quantile(degrees: Double, p: Double, t: Double) {
    let distribution = StudentT(degreesOfFreedom: degrees)
    #expect(abs(distribution.quantile(p) - t) <= 2e-12 * t)
    #expect(abs(distribution.quantile(1 - p) + t) <= 2e-11 * t)
  }

  @Test("A quantile leads back to its probability", arguments: [0.1, 1, 1.5, 2, 3, 7, 29, 1e3, 1e6, 1e9] as [Double])
  func roundTrip(degrees: Double) {
    let distribution = StudentT(degreesOfFreedom: degrees)
    for p in [1e-30, 1e-9, 0.001, 0.2, 0.3, 0.49999, 0.6, 0.99] {
      let back = distribution.cdf(distribution.quantile(p))
      #expect(abs(back - p) <= 1e-12 * p, "\(degrees) \(p) \(back)")
    }
  }

  @Test("Edges: the middle, both ends, and what is no probability")
  func edges() {
    let distribution = StudentT(degreesOfFreedom: 5)
    #expect(distribution.quantile(0.5) == 0 && distribution.cdf(0) == 0.5)
    #expect(distribution.quantile(0) == -.infinity && distribution.quantile(1) == .infinity)
    #expect(distribution.quantile(1.1).isNaN && distribution.cdf(.nan).isNaN)
    #expect(distribution.cdf(.infinity) == 1 && distribution.cdf(-.infinity) == 0)
  }
}
