import Scales
import Testing

/// Expected values were computed with d3-array 3 and d3-scale 4 in Node.
@Suite struct TicksTests {
  @Test(
    "Ticks are round numbers inside the span, in its direction",
    arguments: [
      (0.0, 1.0, 5.0, [0, 0.2, 0.4, 0.6, 0.8, 1], 0.2), (0, 100, 4, [0, 20, 40, 60, 80, 100], 20),
      (-1.5, 3.2, 4, [-1, 0, 1, 2, 3], 1), (1, 0, 4, [1, 0.8, 0.6, 0.4, 0.2, 0], -0.2), (0, 1e-7, 3, [0, 5e-8, 1e-7], 5e-8),
      (0, 5, 1.5, [0, 5], 5),
    ])
  func values(start: Double, stop: Double, count: Double, expected: [Double], step: Double) {
    #expect(Ticks.values(from: start, to: stop, count: count) == expected)
    #expect(Ticks.step(from: start, to: stop, count: count) == step)
  }

  @Test("Nothing can be said about no ticks, NaN or infinity; a point has itself") func edges() {
    #expect(Ticks.values(from: 0, to: 1, count: 0).isEmpty)
    #expect(Ticks.values(from: .nan, to: 1, count: 5).isEmpty)
    #expect(Ticks.values(from: 0, to: .infinity, count: 5).isEmpty)
    #expect(Ticks.values(from: 3, to: 3, count: 5) == [3])
  }

  @Test("Nice ends are round and keep their direction") func nice() {
    #expect(Ticks.nice([0.201479, 0.996679]) == [0.2, 1])
    #expect(Ticks.nice([10, -3.3], count: 5) == [10, -4])
    #expect(Ticks.nice([1.1, 5, 10.9]) == [1, 5, 11])
    #expect(Ticks.nice([]).isEmpty)
  }
}
