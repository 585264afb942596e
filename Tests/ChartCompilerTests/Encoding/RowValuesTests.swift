import Scenes
import Testing
@testable import ChartCompiler

@Suite struct RowValuesTests {
  private let coded = RowValues.coded([1, 0, 1], [10.0, 20])

  @Test func codesStandForTheirElements() {
    #expect((0..<3).map { coded[$0] } == [20, 10, 20])
    #expect((0..<3).map { coded.decoded[$0] } == [20, 10, 20])
    #expect((0..<3).map { coded.map { $0 + 1 }[$0] } == [21, 11, 21])
  }

  @Test func codesAreCombinedLikeRows() {
    for other in [RowValues.same(1.0), .each([1, 2, 3]), .coded([0, 0, 1], [1, 2])] {
      #expect((0..<3).map { coded.combined(with: other, -)[$0] } == (0..<3).map { coded[$0] - other[$0] })
      #expect((0..<3).map { other.combined(with: coded, -)[$0] } == (0..<3).map { other[$0] - coded[$0] })
    }
  }

  @Test func kindsAreTheCombinationsOfCodes() {
    var kinds = RowKinds()
    kinds.split(by: [0, 1, 0, 1], count: 2)
    kinds.split(by: [2, 2, 0, 2], count: 3)
    #expect(kinds.count == 6)
    let found = (0..<4).map { kinds.kind($0) }
    #expect(found.allSatisfy { (0..<6).contains($0) })
    #expect(found[1] == found[3])
    #expect(Set(found).count == 3)
  }

  @Test func looksByCodesAreThoseByRows() throws {
    let paints: [Paint?] = [.color(.black), nil, .color(.white), .color(.black)]
    let codes: [Int32] = [3, 0, 1, 2, 0, 3]
    var (byCode, byRow) = (ItemStyle(), ItemStyle())
    byCode.colors.fill = .coded(codes, paints)
    byCode.opacity = .coded([0, 0, 0, 1, 1, 1], [1, 0.5])
    byRow.colors.fill = byCode.colors.fill?.decoded
    byRow.opacity = byCode.opacity?.decoded
    // Two codes of one color are one look; half opaque, there are white and black.
    let rows = [0, 1, 2, 3, 4, 5]
    let (first, second) = (try #require(byCode.looks(rows)), try #require(byRow.looks(rows)))
    #expect(first.looks == second.looks)
    #expect(first.numbers == second.numbers)
    #expect(first.numbers == [0, 0, 1, 2, 3, 3])
  }
}
