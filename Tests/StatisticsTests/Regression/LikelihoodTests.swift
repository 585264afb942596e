import TestSupport
import Testing

@testable import Statistics

/// The likelihood of a weighted fit.
///
/// - Source: R's `logLik(lm(dist ~ speed, cars))`, -206.5784 in its help; with weights `sum(norm.logpdf(y, fitted, sigma / sqrt(w)))` of scipy
///   1.17.1 with sigma² = Σ w r² / n, which is what R's `logLik.lm` says it is.
@Suite struct LikelihoodTests {
  private func fit(_ weights: [Double]?) throws -> LeastSquares {
    try LeastSquares(columns: [ReferenceSeries.speed], target: ReferenceSeries.distance, weights: weights)
  }

  @Test("Without weights, the number in R's help")
  func unweighted() throws {
    #expect(isNear(try fit(nil).logLikelihood, -206.57843151367663, 1e-12))
  }

  @Test("Weights 1, 2 and 3 in turn")
  func weighted() throws {
    let fit = try fit((0..<50).map { Double(1 + $0 % 3) })
    #expect(isNear(fit.logLikelihood, -207.8730251993655, 1e-12))
    #expect(isNear(fit.coefficients[0], -17.21928093, 1e-9) && isNear(fit.coefficients[1], 3.8059457, 1e-7))
  }

  @Test("Rows of weight zero are no observations")
  func zeroWeights() throws {
    let fit = try fit((0..<50).map { $0 % 5 == 0 ? 0 : Double(1 + $0 % 3) })
    #expect(isNear(fit.logLikelihood, -168.65631712755828, 1e-12))
    #expect(fit.count == 40 && fit.degreesOfFreedom == 38)
  }

  @Test("Weights that are all the same change nothing")
  func equalWeights() throws {
    #expect(isNear(try fit([Double](repeating: 4, count: 50)).logLikelihood, -206.57843151367663, 1e-12))
  }
}
