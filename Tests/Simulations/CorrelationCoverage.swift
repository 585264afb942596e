#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Statistics

/// Pairs of normal numbers.
func correlationCoverage(draws: Int) throws -> [Coverage] {
  let rho = 0.6
  func pairs(_ count: Int, _ random: inout SplitMix64) -> (x: [Double], y: [Double]) {
    let x = (0..<count).map { _ in random.nextNormal() }
    return (x, x.map { rho * $0 + (1 - rho * rho).squareRoot() * random.nextNormal() })
  }
  // What Spearman's coefficient is for normal pairs (Pearson 1907).
  let rankRho = 6 / Double.pi * asin(rho / 2)
  return [
    try Coverage("Pearson correlation", "25 pairs, correlation 0.6", draws: draws, seed: 701) { random in
      let (x, y) = pairs(25, &random)
      return [try Correlation.pearson(x, y).bounds.holds(rho)]
    },
    try Coverage("Spearman correlation", "25 pairs, correlation 0.6", draws: draws, seed: 702) { random in
      let (x, y) = pairs(25, &random)
      return [try Correlation.spearman(x, y).bounds.holds(rankRho)]
    },
  ]
}
