import TestSupport
import Testing

@testable import Statistics

@Suite struct BootstrapTests {
  @Test("The same seed gives the same interval, and it holds the estimate")
  func repeatable() throws {
    let one = try Bootstrap(ReferenceSeries.nile, seed: 5) { mean(of: $0[...]) ?? 0 }
    let two = try Bootstrap(ReferenceSeries.nile, seed: 5) { mean(of: $0[...]) ?? 0 }
    #expect(one.resampled == two.resampled)
    for kind in Bootstrap.Interval.allCases {
      let bounds = try one.interval(kind)
      #expect(bounds.lower < one.estimate && one.estimate < bounds.upper)
    }
    // The standard error of a mean is σ √((n-1)/n) / √n = 16.84; 2000 resamples find it to a few percent.
    #expect(isNear(one.standardError, 169.23 * 0.99.squareRoot() / 10, 0.06))
  }

  @Test("Blocks keep the memory of a series, so its mean is less sure")
  func blocks() throws {
    let plain = try Bootstrap(ReferenceSeries.nile) { mean(of: $0[...]) ?? 0 }
    let blocks = try Bootstrap(ReferenceSeries.nile, blockLength: 10) { mean(of: $0[...]) ?? 0 }
    #expect(blocks.standardError > plain.standardError)
    #expect(throws: StatisticsError.self) { try blocks.interval(.biasCorrected) }
  }

  // Published first outputs of SplitMix64 for seed 1234567 (Vigna's reference implementation).
  @Test("SplitMix64 gives its published numbers")
  func generator() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test("What cannot be resampled is refused with the rule")
  func refusals() {
    #expect(throws: StatisticsError.tooFew(method: "the bootstrap", needed: 2, given: 1)) { try Bootstrap([1]) { $0[0] } }
    #expect(throws: StatisticsError.notFinite(name: "resampled statistics", index: 0)) { try Bootstrap([1, 2]) { _ in .nan } }
  }
}
