import TestSupport
import Testing

@testable import Statistics

/// Distributions at the ends of their range; expected numbers are scipy 1.17.1's.
@Suite struct DistributionEndsTests {
  // scipy.stats.beta.pdf(0, 1, 3) and pdf(1, 3, 1) are 3; at ends of shapes below 1 the density has no bound, above 1 it is nothing.
  @Test("The density of a share at 0 and 1 depends on the shape there")
  func betaDensity() throws {
    #expect(try BetaDistribution(alpha: 1, beta: 3).density(0) == 3 && BetaDistribution(alpha: 3, beta: 1).density(1) == 3)
    #expect(try BetaDistribution(alpha: 0.5, beta: 3).density(0) == .infinity && BetaDistribution(alpha: 3, beta: 0.5).density(1) == .infinity)
    #expect(try BetaDistribution(alpha: 2, beta: 3).density(0) == 0 && BetaDistribution(alpha: 2, beta: 3).density(1) == 0)
    #expect(try BetaDistribution(alpha: 1, beta: 3).density(-0.001) == 0 && BetaDistribution(alpha: 3, beta: 1).density(1.001) == 0)
  }

  // scipy.stats.norm.logcdf(-31), logcdf(-40)
  @Test("Far out the logarithm of a normal probability goes on")
  func logCdf() {
    #expect(isNear(StandardNormal.logCdf(-31), -484.8539636271794, 1e-11))
    #expect(isNear(StandardNormal.logCdf(-40), -804.6084420137538, 1e-13))
  }

  @Test("Normal quantiles at the ends of the range and beyond")
  func quantiles() {
    #expect(StandardNormal.quantile(0) == -.infinity && StandardNormal.quantile(1) == .infinity && StandardNormal.quantile(0.5) == 0)
    #expect(StandardNormal.quantile(-0.001).isNaN && StandardNormal.quantile(1.001).isNaN)
    // scipy.stats.norm.ppf(0.0005), and the same from the other end.
    #expect(isNear(StandardNormal.quantile(0.0005), -3.2905267314918945, 1e-13))
    #expect(isNear(StandardNormal.quantile(0.9995), 3.2905267314918945, 1e-12))
  }
}
