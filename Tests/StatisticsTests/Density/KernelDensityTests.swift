import Testing

@testable import Statistics

/// Expected numbers: scipy.stats `norm`, and means of `norm.pdf` and `norm.cdf` for the kernels.
@Suite struct KernelDensityTests {
  // West's continued fraction for the far tail is good to eight digits.
  @Test(arguments: [(-8, 6.22096057427174e-16), (-1.5, 0.06680720126885807), (0.3, 0.6179114221889527), (2, 0.9772498680518208)])
  func normalProbabilities(value: Double, expected: Double) {
    #expect(abs(NormalKernel.cumulative(at: value) / expected - 1) < (value < -7 ? 1e-7 : 1e-12))
  }

  @Test func kernelsAddUpToADensity() {
    let kernels = KernelDensity(support: [3, 1, 4, 1, 5, 9, 2, 6])
    #expect(abs(kernels.bandwidth - 1.826632219763969) < 1e-12)
    #expect(abs(kernels.density(at: 3) - 0.1264878619704465) < 1e-12)
    #expect(abs(kernels.cumulative(at: 3) - 0.4267487032965574) < 1e-12)
  }

  @Test func equalValuesStillHaveABandwidth() {
    // No spread: the lower quartile stands in, or 1 (1.06 · v · n^-0.2, n = 1).
    #expect(KernelDensity.estimatedBandwidth(of: [5]) == 1.06 * 5)
    #expect(KernelDensity.estimatedBandwidth(of: [0]) == 1.06)
  }
}
