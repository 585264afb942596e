import TestSupport
import Testing

@testable import Statistics

@Suite struct PooledLevelTests {
  @Test("One pollster without known errors gives the plain local level")
  func plain() throws {
    let nile = ReferenceSeries.nile
    let none = [Double](repeating: 0, count: 100)
    let pooled = try PooledLevel(
      times: ReferenceSeries.nileYears, values: nile, variances: none, houses: [Int?](repeating: 0, count: 100),
      excessVariance: .estimated)
    let level = try LocalLevel(nile)
    #expect(isNear(pooled.excessVariance, level.observationVariance, 1e-12) && isNear(pooled.levelVariance, level.levelVariance, 1e-12))
    #expect(isNear(pooled.levels[49].estimate, level.smoothed[49].level, 1e-12))
    let fixed = try PooledLevel(
      times: ReferenceSeries.nileYears, values: nile, variances: [Double](repeating: 15099, count: 100),
      houses: [Int?](repeating: 0, count: 100), levelVariance: .known(1469.1))
    #expect(isNear(fixed.logLikelihood, -633.464563649, 1e-11) && isNear(fixed.levels[0].estimate, 1111.668319, 1e-9))
  }

  // By hand: a level that stands still, and two houses 2 apart with equal errors: level 11, effects ∓1.
  @Test("House effects add up to zero around the level")
  func sumToZero() throws {
    let pooled = try PooledLevel(
      times: [1, 1, 2, 2], values: [10, 12, 10, 12], variances: [1, 1, 1, 1], houses: [0, 1, 0, 1], levelVariance: .known(0))
    #expect(isNear(pooled.levels[0].estimate, 11, 1e-13) && isNear(pooled.houses[0].estimate, -1, 1e-13))
    #expect(isNear(pooled.houses[1].estimate, 1, 1e-13))
    // Four observations of variance 1: the level has 1/4, half the difference of two means of two also 1/4.
    #expect(isNear(pooled.levels[1].standardError, 0.5, 1e-13) && isNear(pooled.houses[0].standardError, 0.5, 1e-13))
  }

  // By hand: an election without error at 50 on the day of two polls at 52.
  @Test("An election anchors free house effects")
  func anchored() throws {
    let pooled = try PooledLevel(
      times: [1, 1, 1], values: [50, 52, 52], variances: [0, 1, 1], houses: [nil, 0, 0], houseEffects: .anchored,
      levelVariance: .known(1), at: [2])
    #expect(isNear(pooled.levels[0].estimate, 50, 1e-14) && isNear(pooled.houses[0].estimate, 2, 1e-13))
    #expect(isNear(pooled.levels[1].standardError, 1, 1e-13))
  }

  @Test("Known effects and levels lie within their intervals as often as they say")
  func coverage() throws {
    var random = SplitMix64(seed: 11)
    var (inside, total) = (0, 0)
    for _ in 0..<40 {
      var level = 50.0
      let effects = [-1.5, 0.5, 1.0]
      var (times, values, houses, truth): ([Double], [Double], [Int?], [Double]) = ([], [], [], [])
      for day in 0..<60 {
        level += 0.3 * random.nextNormal()
        truth.append(level)
        let house = random.nextIndex(below: 3)
        times.append(Double(day))
        houses.append(house)
        values.append(level + effects[house] + 1.2 * random.nextNormal())
      }
      let pooled = try PooledLevel(
        times: times, values: values, variances: [Double](repeating: 1.44, count: 60), houses: houses, levelVariance: .known(0.09))
      for (estimate, level) in zip(pooled.levels, truth) {
        total += 1
        if let low = estimate.lower, let high = estimate.upper, low <= level, level <= high { inside += 1 }
      }
    }
    #expect((0.93...0.97).contains(Double(inside) / Double(total)))
  }

  @Test("Order of polls does not matter")
  func order() throws {
    let (times, values, houses) = ([1.0, 3, 4, 8, 9], [44.0, 47, 45, 49, 46], [0, 1, 0, 1, 0])
    let pooled = try PooledLevel(times: times, values: values, variances: [1, 2, 1, 2, 1], houses: houses)
    let backwards = try PooledLevel(
      times: times.reversed(), values: values.reversed(), variances: [1, 2, 1, 2, 1], houses: houses.reversed())
    #expect(isNear(backwards.levels[2].estimate, pooled.levels[2].estimate, 1e-12))
  }

  @Test("What cannot be pooled is refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.notIdentified("house 2 has no observation")) {
      try PooledLevel(times: [1, 2, 3], values: [1, 2, 3], variances: [1, 1, 1], houses: [0, 2, 0])
    }
    #expect(throws: StatisticsError.notIdentified("free house effects need an observation without one")) {
      try PooledLevel(times: [1, 2, 3], values: [1, 2, 3], variances: [1, 1, 1], houses: [0, 1, 0], houseEffects: .anchored)
    }
    #expect(throws: StatisticsError.outOfRange(name: "variances", index: 1, value: -1, rule: "must not be negative")) {
      try PooledLevel(times: [1, 2, 3], values: [1, 2, 3], variances: [1, -1, 1], houses: [0, 1, 0])
    }
  }
}
