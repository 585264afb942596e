#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Statistics

/// CPU seconds of the work that has a limit, each on data of a fixed seed.
func speedRows() throws -> [(work: String, seconds: Double, limit: Double?)] {
  var random = SplitMix64(seed: 1)
  let x = (0..<10_000).map { _ in random.nextUniform() }
  let y = x.map { sin(6 * $0) + random.nextNormal() }
  let weights = x.map { _ in 500 + 1000 * random.nextUniform() }
  let (some, values) = (Array(x.prefix(5000)), Array(y.prefix(5000)))
  let polls = manyPolls(11_000, houses: 500, &random)
  func pool(_ effects: PooledLevel.HouseEffects, _ excess: ModelVariance) throws {
    _ = try PooledLevel(
      times: polls.times, values: polls.values, variances: polls.times.map { _ in 2.5 }, houses: polls.houses,
      houseEffects: effects, excessVariance: excess)
  }
  return [
    ("loess with standard errors, 10,000 points", try seconds { _ = try LoessFit(x: x, y: y).estimates(at: x) }, 1),
    (
      "the same with weights and robust iterations",
      try seconds { _ = try LoessFit(x: x, y: y, weights: weights, robustIterations: 4).estimates(at: x) }, nil
    ),
    ("Theil–Sen, 5,000 points", try seconds { _ = try TheilSen(x: some, y: values) }, 1),
    ("Theil–Sen, 5,000 points, both rounded", try seconds { _ = try TheilSen(x: some.map(rounded), y: values.map(rounded)) }, 1),
    ("pooling 11,000 polls of 500 houses", try seconds { try pool(.sumToZero, .known(0)) }, 2),
    ("the same, errors beyond sampling estimated", try seconds { try pool(.sumToZero, .estimated) }, 2),
    ("the same, effects shrunk", try seconds { try pool(.shrunk(variance: .estimated), .estimated) }, 2),
  ]
}

private func rounded(_ value: Double) -> Double { (20 * value).rounded() }

private func manyPolls(_ count: Int, houses: Int, _ random: inout SplitMix64) -> (times: [Double], values: [Double], houses: [Int?]) {
  let effects = (0..<houses).map { _ in 1.5 * random.nextNormal() }
  var level = 50.0
  var (times, values, numbers): ([Double], [Double], [Int?]) = ([], [], [])
  for poll in 0..<count {
    level += 0.1 * random.nextNormal()
    // Some houses poll often, most seldom.
    let house = poll < houses ? poll : Int(Double(houses) * random.nextUniform() * random.nextUniform())
    times.append(Double(poll / 4))
    numbers.append(house)
    values.append(level + effects[house] + 1.6 * random.nextNormal())
  }
  return (times, values, numbers)
}

private func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = processSeconds()
  try work()
  return processSeconds() - start
}

private func processSeconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}
