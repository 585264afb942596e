import Testing
@testable import ChartCompiler

@Suite struct PlacementTests {
  // Vega's `adjustSpatial`, by hand.
  @Test func rectanglesAreTurnedTheRightWay() {
    var placement = Placement()
    (placement.start, placement.end) = (.same(50), .each([20, 80, .nan]))
    let (start, length) = placement.resolved(swaps: true)
    #expect((0..<3).map { start[$0] } == [20, 50, 50])
    #expect((0..<3).map { length[$0] } == [30, 30, 0])
    #expect(placement.resolved(swaps: false).length[0] == -30)
  }

  @Test func lengthsAreTakenFromTheCenterOrTheEnd() {
    #expect(Placement(.same(10), at: .center, length: .same(4)).resolved(swaps: true).start[0] == 8)
    #expect(Placement(.same(10), at: .end, length: .same(4)).resolved(swaps: true).start[0] == 6)
    #expect(Placement(.same(10), at: .start, length: .same(4)).resolved(swaps: true).start[0] == 10)
  }
}
