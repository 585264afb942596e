import Scenes
import Testing

/// Paths scaled and mirrored, by hand.
@Suite struct PathScalingTests {
  private let path = Path([.move(Point(1, 2)), .line(Point(3, 4)), .curve(Point(5, 6), Point(7, 8), Point(9, 10)), .close])

  @Test("Each direction has its own scale", arguments: [(1.0, 1.0), (2, 1), (1, 2), (2, 2), (-1, 1), (2, -2)])
  func scaled(x: Double, y: Double) {
    func at(_ px: Double, _ py: Double) -> Point { Point(px * x, py * y) }
    let expected = Path([.move(at(1, 2)), .line(at(3, 4)), .curve(at(5, 6), at(7, 8), at(9, 10)), .close])
    #expect(path.scaled(x, y) == expected)
  }
}
