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

  // The same model as one large system of normal equations, solved by numpy 2.4: levels at 0, 1, 3, 4 and 6, then effects.
  @Test("All at once by normal equations gives the same")
  func dense() throws {
    func pool(_ effects: PooledLevel.HouseEffects) throws -> [Estimate] {
      let found = try PooledLevel(
        times: [0, 0, 1, 3, 3, 4], values: [44, 47, 45, 48, 46, 50], variances: [2, 1, 1.5, 1, 2.5, 2], houses: [0, 1, 0, 2, 1, 2],
        houseEffects: effects, levelVariance: .known(0.5), excessVariance: .known(0.25), at: [6])
      return found.levels + found.houses
    }
    for (effects, values, errors) in [
      (
        PooledLevel.HouseEffects.sumToZero,
        [
          46.70153061224491, 46.721938775510225, 46.51785714285717, 46.76785714285716, 46.76785714285716, -2.1505102040816264,
          0.0433673469387781, 2.107142857142848,
        ],
        [
          0.7559055103579874, 0.7353780631019735, 0.7626252174051305, 0.956520023604083, 1.3838101587846345, 0.8842241368923599,
          0.795639868567127, 0.9316949906249122,
        ]
      ),
      (
        .shrunk(variance: .known(2)),
        [
          46.47715321824988, 46.553656201703994, 46.84477587925027, 47.192055885848625, 47.19205588584864, -1.3119572080873425,
          0.06677312362840127, 1.2451840844588133,
        ],
        [
          1.1007814002801368, 1.0940900133277542, 1.0981370117474123, 1.2274667648560473, 1.583248135582724, 1.0751622536257297,
          1.046613046362364, 1.0913588343847722,
        ]
      ),
    ] {
      for (estimate, expected) in zip(try pool(effects), zip(values, errors)) {
        #expect(isNear(estimate.estimate, expected.0, 1e-11) && isNear(estimate.standardError, expected.1, 1e-12))
      }
    }
  }

  @Test("Bands hold what the data leave open about the variances")
  func openVariances() throws {
    let values: [Double] = [44, 45, 43, 46, 44, 45, 47, 44, 45, 46, 44, 45]
    func pool(_ variance: ModelVariance) throws -> PooledLevel {
      try PooledLevel(
        times: values.indices.map(Double.init), values: values, variances: values.map { _ in 2 }, houses: values.indices.map { $0 % 2 },
        levelVariance: variance)
    }
    let open = try pool(.estimated)
    let closed = try pool(.known(open.levelVariance))
    // The values vary less than their errors say, so that the level is best taken as still; but that is not certain.
    #expect(open.levelVariance == 0 && open.levels.map(\.estimate) == closed.levels.map(\.estimate))
    for (wide, narrow) in zip(open.levels, closed.levels) {
      #expect(try #require(wide.standardError) > 1.1 * #require(narrow.standardError))
    }
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
