import Statistics
import Testing

@Suite struct SplitMix64Tests {
  // Published first outputs of SplitMix64 for seed 1234567 (Vigna's reference implementation).
  @Test("SplitMix64 gives its published numbers")
  func generator() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }
}
