import TestSupport
import Testing

@testable import Statistics

/// Expected numbers on the Nile are those of statsmodels 0.15 (exact diffuse start) and R's `StructTS`.
@Suite struct LocalLevelTests {
  let nile = ReferenceSeries.nile

  @Test("Likelihood, smoothed levels and variances at given variances")
  func given() throws {
    let model = try LocalLevel(nile, observationVariance: .known(15099), levelVariance: .known(1469.1))
    #expect(isNear(model.logLikelihood, -633.464563649, 1e-11))
    for (index, level, variance) in [(0, 1111.668319, 4032.157942), (49, 834.763259, 2326.756870), (99, 798.370293, 4032.157942)] {
      #expect(isNear(model.smoothed[index].level, level, 1e-9) && isNear(model.smoothed[index].variance, variance, 1e-9))
    }
  }

  // R: StructTS(Nile, "level") 15098.577 and 1469.147; its optimizer stops within 2e-5 of the top.
  @Test("The variances of greatest likelihood")
  func estimated() throws {
    let model = try LocalLevel(nile)
    #expect(isNear(model.observationVariance, 15098.577, 2e-5) && isNear(model.levelVariance, 1469.147, 5e-5))
    let theirs = try LocalLevel(nile, observationVariance: .known(15098.577), levelVariance: .known(1469.147))
    #expect(model.logLikelihood >= theirs.logLikelihood)
  }

  @Test("Missing observations are steps without one")
  func missing() throws {
    var gaps = nile.map(Optional.some)
    for index in 20..<40 { gaps[index] = nil }
    let model = try LocalLevel(gaps, observationVariance: .known(15099), levelVariance: .known(1469.1))
    let times = nile.indices.filter { gaps[$0] != nil }
    let shorter = try LocalLevel(
      times.map { nile[$0] }, times: times.map(Double.init), observationVariance: .known(15099), levelVariance: .known(1469.1))
    #expect(isNear(model.logLikelihood, shorter.logLikelihood, 1e-13))
    #expect(isNear(model.smoothed[40].level, shorter.smoothed[20].level, 1e-12))
    #expect(model.smoothed[30].variance > model.smoothed[20].variance)
  }

  @Test("No movement of the level gives the mean, no noise the values")
  func limits() throws {
    let still = try LocalLevel([1, 2, 6], observationVariance: .known(2), levelVariance: .known(0))
    for state in still.smoothed { #expect(isNear(state.level, 3, 1e-14) && isNear(state.variance, 2.0 / 3, 1e-14)) }
    let exact = try LocalLevel([1, 2, 6], observationVariance: .known(0), levelVariance: .known(1))
    #expect(exact.smoothed.map(\.level) == [1, 2, 6])
  }

  @Test("What has no level is refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.tooFew(method: "the local level model", needed: 3, given: 2)) { try LocalLevel([1, nil, 2]) }
    #expect(throws: StatisticsError.notAscending(name: "times", index: 1, value: 0)) { try LocalLevel([1, 2, 3], times: [1, 0, 2]) }
    #expect(throws: StatisticsError.constant(name: "value", value: 7)) { try LocalLevel([7, 7, 7]) }
    #expect(throws: StatisticsError.badSetting(name: "level variance", value: -1, rule: "must not be negative")) {
      try LocalLevel([1, 2, 3], levelVariance: .known(-1))
    }
  }
}
