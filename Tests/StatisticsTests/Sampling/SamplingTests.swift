import Statistics
import Testing

/// Expected numbers: vega-statistics with `randomLCG(123456789)`, run under Node.
@Suite struct SamplingTests {
  /// The generator of vega-statistics, glibc's constants in doubles.
  struct VegaNumbers {
    var seed = 123_456_789.0
    mutating func next() -> Double {
      seed = (1_103_515_245 * seed + 12345).truncatingRemainder(dividingBy: 2_147_483_647)
      return seed / 2_147_483_647
    }
  }

  @Test func bootstrappedIntervalsRepeat() throws {
    var random = VegaNumbers()
    let interval = try #require(bootstrapInterval(of: [3, 1, 4, 1, 5, 9, 2, 6]) { random.next() })
    #expect(interval.lower == 2.25)
    #expect(interval.upper == 5.625)
  }

  @Test func nothingHasNoInterval() {
    #expect(bootstrapInterval(of: [.nan], random: { 0.5 }) == nil)
  }

  /// Vega's `sample` transform with size 5 over 16 rows.
  @Test func theReservoirKeepsItsOrder() {
    var random = VegaNumbers()
    #expect(reservoirSample(of: 16, size: 5) { random.next() } == [7, 1, 6, 8, 10])
  }

  @Test func aLargeReservoirKeepsEverything() {
    #expect(reservoirSample(of: 3, size: 5, random: { 0 }) == [0, 1, 2])
  }
}
