import Statistics

/// Lines and curves: the truth is a function of x, and the noise is independent.
func trendCoverage(draws: Int) throws -> [Coverage] {
  let x = (0..<40).map(Double.init)
  let ends: [Double] = [0, 7, 19.5, 33, 39]
  func line(_ x: Double) -> Double { 50 - 0.4 * x }
  return [
    try Coverage("least squares line", "40 points, the line at five places", draws: draws, seed: 101) { random in
      let y = x.map { line($0) + 3 * random.nextNormal() }
      let fit = try CurveFit(.linear, x: x, y: y)
      return try ends.map { try fit.mean(at: $0).holds(line($0)) }
    },
    try Coverage("least squares line", "40 points, one more point at five places", draws: draws, seed: 102) { random in
      let y = x.map { line($0) + 3 * random.nextNormal() }
      let fit = try CurveFit(.linear, x: x, y: y)
      return try ends.map { try fit.prediction(at: $0).holds(line($0) + 3 * random.nextNormal()) }
    },
    try Coverage("weighted parabola", "40 points, weights 1 to 9, the curve at five places", draws: draws, seed: 103) { random in
      let weights = x.map { _ in 1 + 8 * random.nextUniform() }
      let y = zip(x, weights).map { line($0) + 0.01 * $0 * $0 + 4 / $1.squareRoot() * random.nextNormal() }
      let fit = try CurveFit(.polynomial(degree: 2), x: x, y: y, weights: weights)
      return try ends.map { try fit.mean(at: $0).holds(line($0) + 0.01 * $0 * $0) }
    },
    try Coverage("Theil–Sen slope", "40 points, normal noise", draws: draws, seed: 104) { random in
      let bounds = try TheilSen(x: x, y: x.map { line($0) + 3 * random.nextNormal() }).bounds
      return [bounds.lower <= -0.4 && -0.4 <= bounds.upper]
    },
    try Coverage("Theil–Sen slope", "15 points, one in ten ten times as noisy", draws: draws, seed: 105) { random in
      let some = Array(x.prefix(15))
      let y = some.map { line($0) + (random.nextUniform() < 0.1 ? 30 : 3) * random.nextNormal() }
      let bounds = try TheilSen(x: some, y: y).bounds
      return [bounds.lower <= -0.4 && -0.4 <= bounds.upper]
    },
  ]
}
