#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Statistics

/// Loess curves: the band is that of the curve, so the truths bend no more than the span can follow.
func loessCoverage(draws: Int) throws -> [Coverage] {
  let x = (0..<60).map(Double.init)
  let places = stride(from: 0.0, through: 59, by: 5.9).map { $0 }
  func wave(_ x: Double) -> Double { 50 + 6 * sin(x / 20) }
  func parabola(_ x: Double) -> Double { 50 + 0.3 * x - 0.008 * x * x }
  func band(
    _ setting: String, seed: UInt64, truth: @escaping (Double) -> Double, span: Double, degree: Int, weighted: Bool = false,
    robust: Int = 1, outliers: Double = 0
  ) throws -> Coverage {
    try Coverage("loess", setting, draws: draws, seed: seed) { random in
      var weights: [Double]?
      if weighted { weights = x.map { _ in 500 + 1500 * random.nextUniform() } }
      let y = x.indices.map { i in
        let size = weights.map { 3 * (1000 / $0[i]).squareRoot() } ?? 3
        return truth(x[i]) + size * (random.nextUniform() < outliers ? 5 : 1) * random.nextNormal()
      }
      let fit = try LoessFit(x: x, y: y, weights: weights, span: span, degree: degree, robustIterations: robust)
      return try fit.estimates(at: places).enumerated().map { $1.holds(truth(places[$0])) }
    }
  }
  return [
    try band("60 points, parabola, span 0.75, degree 2, eleven places", seed: 201, truth: parabola, span: 0.75, degree: 2),
    try band("the same, slow wave, span 0.5", seed: 202, truth: wave, span: 0.5, degree: 2),
    try band("the same, slow wave, degree 1, span 0.3", seed: 203, truth: wave, span: 0.3, degree: 1),
    try band("the same, weights 500 to 2000, span 0.5", seed: 204, truth: wave, span: 0.5, degree: 2, weighted: true),
    try band(
      "robust, one in twenty five times as noisy, span 0.75", seed: 205, truth: parabola, span: 0.75, degree: 2, robust: 4,
      outliers: 0.05),
  ]
}
