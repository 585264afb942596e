import Statistics

/// The date of one shift of the mean, by both intervals.
func changeCoverage(draws: Int) throws -> [Coverage] {
  var rows: [Coverage] = []
  for (index, (count, place)) in [(50, 25), (100, 50), (100, 25)].enumerated() {
    for (step, shift) in [1.0, 1.5, 2].enumerated() {
      let seed = UInt64(501 + 10 * index + step)
      let setting = "\(count) values, shift of \(shift) σ after \(place)"
      func change(_ random: inout SplitMix64) throws -> ChangePoints {
        try mostLikely((0..<count).map { ($0 < place ? 0 : shift) + random.nextNormal() }, count: 1)
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
  rows.append(
    try Coverage("change point, bootstrap", "60 values, shift of 1.5 σ after 15, a longer tail", draws: draws, seed: 531) { random in
      // One value in ten is three times as noisy.
      let values = (0..<60).map { ($0 < 15 ? 0 : 2.0) + (random.nextUniform() < 0.1 ? 3 : 1) * random.nextNormal() }
      let bounds = try mostLikely(values, count: 1).bootstrapInterval(of: 0, resamples: 999, seed: random.next())
      return [bounds.lower <= 15 && 15 <= bounds.upper]
    })
  rows.append(
    try Coverage("change point, bootstrap", "80 values, shift of 1.5 after 40, noise of 1 before and 0.5 after", draws: draws, seed: 532) { random in
      let values = (0..<80).map { ($0 < 40 ? 0 : 1.5) + ($0 < 40 ? 1 : 0.5) * random.nextNormal() }
      let bounds = try mostLikely(values, count: 1).bootstrapInterval(of: 0, resamples: 999, seed: random.next())
      return [bounds.lower <= 40 && 40 <= bounds.upper]
    })
  rows.append(
    try Coverage("change point, bootstrap", "120 values, shifts of 2 and -1.5 σ after 40 and 80", draws: draws, seed: 533) { random in
      let values = (0..<120).map { ($0 < 40 ? 0 : $0 < 80 ? 2 : 0.5) + random.nextNormal() }
      let found = try mostLikely(values, count: 2)
      return try [40, 80].enumerated().map { index, place in
        let bounds = try found.bootstrapInterval(of: index, resamples: 999, seed: random.next())
        return bounds.lower <= place && place <= bounds.upper
      }
    })
  return rows
}

/// The given number of changes, each where it saves most, as `rapport breaks --method binseg --max` finds them.
private func mostLikely(_ values: [Double], count: Int) throws -> ChangePoints {
  try ChangePoints.binarySegmentation(values, penalty: .value(0), maximum: count)
}
