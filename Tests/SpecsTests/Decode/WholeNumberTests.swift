import Specs
import Testing

@Suite struct WholeNumberTests {
  @Test(
    "What no machine integer holds is cut to the limits",
    arguments: [(2.9, 2), (0, 0), (-3, 0), (1e300, 100), (-1e300, 0), (.infinity, 100), (.nan, 0), (99.99, 99)] as [(Double, Int)])
  func cut(number: Double, expected: Int) {
    #expect(number.whole(within: 0...100) == expected)
  }
}
