import Statistics

/// Shares of samples. The coverage of one share and size jumps with the whole counts, so it is averaged over many.
func proportionCoverage(draws: Int) throws -> [Coverage] {
  let counts: [Double] = [20, 50, 100, 400, 1000]
  func binomial(_ n: Double, _ share: Double, _ random: inout SplitMix64) -> Double {
    var hits = 0.0
    for _ in 0..<Int(n) where random.nextUniform() < share { hits += 1 }
    return hits
  }
  var rows = try ProportionMethod.allCases.enumerated().map { index, method in
    try Coverage(
      "proportion, \(method.rawValue)", "samples of 20 to 1000, shares 2 to 98 %", draws: draws, seed: UInt64(301 + index)
    ) { random in
      try counts.map { n in
        let share = 0.02 + 0.96 * random.nextUniform()
        return try proportion(binomial(n, share, &random), of: n, method: method).holds(share)
      }
    }
  }
  rows.append(
    try Coverage("difference of shares", "polls of 800 and 1200, shares 30 and 36 %", draws: draws, seed: 312) { random in
      let (first, second) = (binomial(800, 0.3, &random), binomial(1200, 0.36, &random))
      return [try ProportionDifference(first / 800, count: 800, second / 1200, count: 1200).difference.holds(-0.06)]
    })
  return rows
}
