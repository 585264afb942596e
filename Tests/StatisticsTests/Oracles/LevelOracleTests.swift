import TestSupport
import Testing

@testable import Statistics

/// More series of the same oracle: statsmodels 0.15, `UnobservedComponents(y, "local level", use_exact_diffuse = True)`,
/// with `ssm.tolerance = 0`: by default it stops at 1e-11 of the likelihood.
@Suite struct LevelOracleTests {
  private func expectStates(_ model: LocalLevel, _ logLikelihood: Double, _ states: [(Int, Double, Double)]) {
    #expect(isNear(model.logLikelihood, logLikelihood, 1e-11))
    for (index, level, variance) in states {
      #expect(isNear(model.smoothed[index].level, level, 1e-10) && isNear(model.smoothed[index].variance, variance, 1e-10))
    }
  }

  // .smooth([0.9, 0.2]) with NaN for the missing years.
  @Test("Gaps at the start, within and at the end")
  func gaps() throws {
    let values = ReferenceSeries.newHaven.enumerated().map { [0, 3, 4, 5, 59].contains($0) ? nil : $1 }
    expectStates(
      try LocalLevel(values, observationVariance: .known(0.9), levelVariance: .known(0.2)), -84.59414124654839,
      [
        (0, 50.877616561, 0.594426073723), (4, 50.4455970916, 0.40384176622), (30, 51.045271674, 0.206474160495),
        (59, 51.7135630119, 0.535889894354),
      ])
  }

  // ssm["obs_cov"] of 0.3 plus 0.5, 0.9, 1.3, 1.7 in turn.
  @Test("Known variances of single observations")
  func knownVariances() throws {
    let model = try LocalLevel(
      ReferenceSeries.newHaven, knownVariances: (0..<60).map { 0.5 + Double($0 % 4) * 0.4 }, observationVariance: .known(0.3),
      levelVariance: .known(0.2))
    expectStates(
      model, -96.454828796,
      [(0, 50.2838127534, 0.350179544342), (30, 51.0213232865, 0.255247995911), (59, 52.0327417432, 0.478170385784)])
  }

  // The likelihood of statsmodels at its maximum by Nelder–Mead to 1e-10; R: StructTS(nhtemp, "level") 1.030544 and 0.052536.
  @Test("The greatest likelihood")
  func estimated() throws {
    let model = try LocalLevel(ReferenceSeries.newHaven)
    #expect(isNear(model.logLikelihood, -92.67756449510968, 1e-13))
    #expect(isNear(model.observationVariance, 1.03054753015, 1e-6) && isNear(model.levelVariance, 0.0525361340607, 1e-6))
  }

  // Values that only alternate and steps without noise; then the other variance is that of the values or of the steps.
  @Test("A variance of zero, where that is best")
  func boundaries() throws {
    let noise = try LocalLevel([0, 1, -1, 2, -2, 1, -1, 0, 2, -2, 0.5, -0.5])
    #expect(noise.levelVariance == 0 && isNear(noise.observationVariance, 1.86363636364, 1e-9))
    #expect(isNear(noise.logLikelihood, -21.1936285968, 1e-11))
    let steps = try LocalLevel([1, 2, 3, 1, -1, -3, 0, 3, 6, 7, 8, 9])
    #expect(steps.observationVariance == 0 && isNear(steps.levelVariance, 4, 1e-9))
    #expect(isNear(steps.logLikelihood, -24.1518813846, 1e-11))
  }
}
