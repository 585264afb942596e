import Statistics
import Testing

@Suite struct QuantilesTests {
  let sample: [Double] = [3, 1, 4, 1, 5, 9, 2, 6]

  /// numpy `quantile`, whose default is type 7 too.
  @Test(arguments: [(0.1, 1.0), (0.25, 1.75), (0.5, 3.5), (0.75, 5.25), (0.9, 6.9), (0, 1), (1, 9)])
  func quantilesInterpolate(probability: Double, expected: Double) throws {
    let found = try #require(quantiles(of: sample[...], at: [probability])[0])
    #expect(abs(found - expected) < 1e-12)
  }

  @Test func nanIsLeftOut() {
    #expect(median(of: [.nan, 1, 3]) == 2)
    #expect(median(of: [.nan]) == nil)
    #expect(quartiles(of: []) == nil)
  }

  @Test func oneValueIsEveryQuantile() {
    #expect(quantiles(of: [7], at: [0, 0.3, 1]) == [7, 7, 7])
  }

  @Test func extentLeavesNanOut() throws {
    let found = try #require(extent(of: [.nan, 2, -1, 5]))
    #expect(found.minimum == -1)
    #expect(found.maximum == 5)
  }
}
