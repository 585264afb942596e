import Statistics
import Testing

/// Expected numbers: scipy.stats `norm`, `lognorm`, and means of `norm.pdf` and `norm.cdf` for the kernels.
@Suite struct DistributionTests {
  // West's continued fraction for the far tail is good to eight digits.
  @Test(arguments: [(-8, 6.22096057427174e-16), (-1.5, 0.06680720126885807), (0.3, 0.6179114221889527), (2, 0.9772498680518208)])
  func normalProbabilities(value: Double, expected: Double) {
    #expect(abs(NormalDistribution().cumulative(at: value) / expected - 1) < (value < -7 ? 1e-7 : 1e-12))
  }

  @Test(arguments: [(0.001, -3.090232306167813), (0.025, -1.9599639845400545), (0.3, -0.5244005127080409), (0.999999, 4.753424308817087)])
  func normalQuantiles(probability: Double, expected: Double) throws {
    let found = try #require(NormalDistribution().quantile(at: probability))
    #expect(abs(found - expected) < 1e-9)
  }

  @Test func quantilesEndAtInfinity() {
    #expect(NormalDistribution().quantile(at: 1) == .infinity)
    #expect(NormalDistribution().quantile(at: 0) == -.infinity)
    #expect(NormalDistribution().quantile(at: 1.1)?.isNaN == true)
  }

  @Test func logNormalValues() throws {
    let distribution = LogNormalDistribution(mean: 0.2, deviation: 0.7)
    #expect(abs(distribution.density(at: 0.5) - 0.50504481) < 1e-8)
    #expect(abs(try #require(distribution.quantile(at: 0.9)) - 2.99542491) < 1e-8)
    #expect(distribution.density(at: -1) == 0)
    #expect(distribution.cumulative(at: 0) == 0)
  }

  @Test func uniformValues() {
    let distribution = UniformDistribution(minimum: 2, maximum: 6)
    #expect(distribution.density(at: 3) == 0.25)
    #expect(distribution.density(at: 7) == 0)
    #expect(distribution.cumulative(at: 5) == 0.75)
    #expect(distribution.quantile(at: 0.5) == 4)
  }

  @Test func mixturesWeighTheirParts() {
    let mixture = MixtureDistribution(
      [UniformDistribution(minimum: 0, maximum: 1), UniformDistribution(minimum: 0, maximum: 2)], weights: [1, 3])
    #expect(mixture.density(at: 0.5) == 0.25 + 0.375)
    #expect(mixture.cumulative(at: 1) == 0.25 + 0.375)
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
