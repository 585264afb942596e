import Statistics
import Testing

/// Expected numbers: vega-statistics `randomLCG(123456789)` and what is drawn from it, run under Node.
@Suite struct RandomGeneratorTests {
  @Test func theSeedDecidesTheNumbers() {
    var random = RandomGenerator()
    for expected in [0.1374794059141909, 0.29985855347470314, 0.10298832743567803] {
      #expect(random.next() == expected)
    }
  }

  @Test func normalNumbersComeInPairs() {
    var random = RandomGenerator()
    for expected in [-0.7601837659952673, -0.4196845118137697, -0.8326235180486491] {
      #expect(abs(random.nextNormal() - expected) < 1e-14)
    }
  }

  @Test func bootstrappedIntervalsRepeat() throws {
    var random = RandomGenerator()
    let interval = try #require(bootstrapInterval(of: [3, 1, 4, 1, 5, 9, 2, 6]) { random.next() })
    #expect(interval.lower == 2.25)
    #expect(interval.upper == 5.625)
  }

  @Test func nothingHasNoInterval() {
    #expect(bootstrapInterval(of: [.nan], random: { 0.5 }) == nil)
  }

  /// Vega's `sample` transform with size 5 over 16 rows.
  @Test func theReservoirKeepsItsOrder() {
    var random = RandomGenerator()
    #expect(reservoirSample(of: 16, size: 5) { random.next() } == [7, 1, 6, 8, 10])
  }

  @Test func aLargeReservoirKeepsEverything() {
    #expect(reservoirSample(of: 3, size: 5, random: { 0 }) == [0, 1, 2])
  }
}
