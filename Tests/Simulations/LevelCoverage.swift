import Statistics

/// Levels that walk at random: alone, and seen by pollsters with effects of their own.
func levelCoverage(draws: Int) throws -> [Coverage] {
  [
    try Coverage("local level, known variances", "60 steps, a fifth missing", draws: draws, seed: 401) { random in
      let (values, truth) = walk(60, step: 0.5, noise: 1.5, missing: 0.2, &random)
      let model = try LocalLevel(values, observationVariance: .known(2.25), levelVariance: .known(0.25))
      return zip(try model.smoothedEstimates(), truth).map { $0.holds($1) }
    },
    try Coverage("local level, estimated variances taken as known", "100 steps", draws: draws, seed: 402) { random in
      let (values, truth) = walk(100, step: 0.5, noise: 1.5, missing: 0, &random)
      return zip(try LocalLevel(values).smoothedEstimates(), truth).map { $0.holds($1) }
    },
    try Coverage("pooled level", "one house without known errors, which is the local level, 100 steps", draws: draws, seed: 403) { random in
      let (values, truth) = walk(100, step: 0.5, noise: 1.5, missing: 0, &random)
      let pool = try PooledLevel(
        times: values.indices.map(Double.init), values: values.compactMap { $0 }, variances: values.map { _ in 0 },
        houses: values.map { _ in 0 }, excessVariance: .estimated)
      return zip(pool.levels, truth).map { $0.holds($1) }
    },
    try pooled("pooled level", "5 houses, 60 polls, step of 0.4 a day", draws: draws, seed: 411, houses: 5, polls: 60),
    try pooled("pooled level", "the same, step of 0.1", draws: draws, seed: 412, houses: 5, polls: 60, step: 0.1),
    try pooled("pooled level", "the same, step of 1", draws: draws, seed: 413, houses: 5, polls: 60, step: 1),
    try pooled("pooled level", "3 houses, 25 polls, step of 0.4", draws: draws, seed: 414, houses: 3, polls: 25),
    try pooled("pooled level", "8 houses, 200 polls", draws: draws, seed: 415, houses: 8, polls: 200),
    try pooled("pooled level", "5 houses, 60 polls, effects shrunk", draws: draws, seed: 416, houses: 5, polls: 60, shrunk: true),
    try pooled("pooled level", "15 houses, 100 polls, effects shrunk", draws: draws, seed: 417, houses: 15, polls: 100, shrunk: true),
    try pooled(
      "pooled level", "5 houses, 100 polls, errors larger than sampling", draws: draws, seed: 418, houses: 5, polls: 100, excess: 1),
    try Coverage("pooled level", "5 houses, 60 polls between two elections", draws: draws, seed: 419) { random in
      let (values, truth) = walk(62, step: 0.4, noise: 1.6, missing: 0, &random)
      let effects = (0..<5).map { _ in 1.5 * random.nextNormal() }
      let last = truth.count - 1
      let polls = values.compactMap { $0 }.enumerated().map { $0 == 0 || $0 == last ? truth[$0] : $1 + effects[$0 % 5] }
      let pool = try PooledLevel(
        times: truth.indices.map(Double.init), values: polls, variances: truth.indices.map { $0 == 0 || $0 == last ? 0 : 2.56 },
        houses: truth.indices.map { $0 == 0 || $0 == last ? nil : $0 % 5 }, houseEffects: .anchored)
      return (1..<last).map { pool.levels[$0].holds(truth[$0]) }
    },
    try pooled("house effects", "5 houses, 60 polls", draws: draws, seed: 421, houses: 5, polls: 60, effects: true),
    try pooled("house effects", "8 houses, 200 polls", draws: draws, seed: 422, houses: 8, polls: 200, effects: true),
    try pooled("house effects", "15 houses, 100 polls, shrunk", draws: draws, seed: 423, houses: 15, polls: 100, shrunk: true, effects: true),
  ]
}

private func walk(
  _ count: Int, step: Double, noise: Double, missing: Double, _ random: inout SplitMix64
) -> (values: [Double?], truth: [Double]) {
  var level = 50.0
  var (values, truth): ([Double?], [Double]) = ([], [])
  for _ in 0..<count {
    level += step * random.nextNormal()
    truth.append(level)
    let value = level + noise * random.nextNormal()
    values.append(random.nextUniform() < missing ? nil : value)
  }
  return (values, truth)
}

/// Polls of 1000 on a share near one half, in percent: a sampling variance of 2.5.
private func pooled(
  _ method: String, _ setting: String, draws: Int, seed: UInt64, houses: Int, polls: Int, shrunk: Bool = false,
  excess: Double = 0, step: Double = 0.4, effects wantsEffects: Bool = false
) throws -> Coverage {
  try Coverage(method, setting, draws: draws, seed: seed) { random in
    var effects = (0..<houses).map { _ in 1.5 * random.nextNormal() }
    if !shrunk {
      let mean = effects.reduce(0, +) / Double(houses)
      effects = effects.map { $0 - mean }
    }
    var level = 50.0
    var (times, values, numbers, truth): ([Double], [Double], [Int?], [Double]) = ([], [], [], [])
    for poll in 0..<polls {
      level += step * random.nextNormal()
      truth.append(level)
      // Each house is seen at least once.
      let house = poll < houses ? poll : random.nextIndex(below: houses)
      times.append(Double(poll))
      numbers.append(house)
      values.append(level + effects[house] + (2.5 + excess).squareRoot() * random.nextNormal())
    }
    let pool = try PooledLevel(
      times: times, values: values, variances: [Double](repeating: 2.5, count: polls), houses: numbers,
      houseEffects: shrunk ? .shrunk(variance: .estimated) : .sumToZero, excessVariance: excess > 0 ? .estimated : .known(0))
    return wantsEffects ? zip(pool.houses, effects).map { $0.holds($1) } : zip(pool.levels, truth).map { $0.holds($1) }
  }
}
