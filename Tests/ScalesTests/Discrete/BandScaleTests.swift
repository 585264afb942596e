import Scales
import Testing

/// Expected values by hand: the range is divided by `count - inner + 2 outer`.
@Suite struct BandScaleTests {
  @Test("Bands share the range with their padding") func bands() {
    let scale = BandScale(count: 3, range: [0, 120], paddingInner: 0.2, paddingOuter: 0.1)
    #expect(scale.step == 40)
    #expect(scale.bandwidth == 32)
    for (position, expected) in zip(scale.positions([0, 1, 2]), [4.0, 44, 84]) { #expect(abs(position - expected) < 1e-9) }
    #expect(scale.position(3).isNaN)
  }

  @Test("Points lie in the middle of their steps") func points() {
    let scale = BandScale.points(count: 3, range: [0, 120], padding: 0.5)
    #expect(scale.positions([0, 1, 2]) == [20, 60, 100])
    #expect(scale.bandwidth == 0)
    #expect(BandScale.points(count: 1, range: [0, 100]).position(0) == 50)
  }

  @Test("A descending range and reversing put the first band last") func reversed() {
    #expect(BandScale(count: 2, range: [100, 0]).positions([0, 1]) == [50, 0])
    #expect(BandScale(count: 2, range: [0, 100], reversed: true).positions([0, 1]) == [50, 0])
    #expect(BandScale(count: 2, range: [100, 0], reversed: true).positions([0, 1]) == [0, 50])
  }

  @Test("Rounding makes whole steps and centers the rest") func rounds() {
    let scale = BandScale(count: 3, range: [0, 100], rounds: true)
    #expect(scale.step == 33)
    #expect(scale.positions([0, 1, 2]) == [1, 34, 67])
    #expect(BandScale(count: 3, range: [0, 100], align: 0, rounds: true).position(0) == 0)
  }

  @Test("A position leads back to its band, and gaps to none") func inverse() {
    let scale = BandScale(count: 3, range: [0, 120], paddingInner: 0.2, paddingOuter: 0.1)
    #expect([0, 10, 40, 50, 100, 119].map { scale.index(at: $0) } == [nil, 0, nil, 1, 2, nil])
  }

  @Test("The space that bands need", arguments: [(0, 0.0, 0.0, 0.0), (3, 0.1, 0.05, 3), (1, 1, 0, 1), (5, 1, 0.5, 5)])
  func space(count: Int, inner: Double, outer: Double, expected: Double) {
    #expect(abs(BandScale.space(count: count, paddingInner: inner, paddingOuter: outer) - expected) < 1e-12)
  }
}
