import Statistics

/// The date of one shift of the mean, by both intervals.
func changeCoverage(draws: Int) throws -> [Coverage] {
  var rows: [Coverage] = []
  for (index, (count, place)) in [(50, 25), (100, 50), (100, 25)].enumerated() {
    for (step, shift) in [1.0, 1.5, 2].enumerated() {
      let seed = UInt64(501 + 10 * index + step)
      let setting = "\(count) values, shift of \(shift) σ after \(place)"
      func change(_ random: inout SplitMix64) throws -> ChangePoints {
        try ChangePoints.optimal((0..<count).map { ($0 < place ? 0 : shift) + random.nextNormal() }, count: 1)
      }
      rows.append(
        try Coverage("change point, bootstrap", setting, draws: draws, seed: seed) { random in
          let bounds = try change(&random).bootstrapInterval(of: 0, resamples: 999, seed: random.next())
          return [bounds.lower <= place && place <= bounds.upper]
        })
      rows.append(
        try Coverage("change point, Bai", setting, draws: draws, seed: seed + 100) { random in
          let found = try change(&random)
          guard let bounds = try? found.interval(of: 0) else { return nil }
          return [bounds.lower <= place && place <= bounds.upper]
        })
    }
  }
  return rows
}
