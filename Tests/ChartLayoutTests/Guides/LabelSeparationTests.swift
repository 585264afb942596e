import ChartLayout
import Scenes
import Testing

/// When labels run into each other, by Vega's `Overlap` transform; "100" is 19.0869 points wide and centered at its tick.
@Suite struct LabelSeparationTests {
  private func shown(_ positions: [Double], _ overlap: LabelOverlap, separation: Double = 0, label: String = "100") -> [Int] {
    let axis = Axis(
      orient: .bottom, range: Span(0, 300), ticks: positions.map { AxisTick($0, label: [label]) }, labelOverlap: overlap, labelSeparation: separation)
    let drawn = Drawn(layOut(ViewGroup(width: 300, height: 20, axes: [axis]), page: Page(size: Size(300, 20)), measurer: TableMeasurer()).scene)
    return drawn.texts.filter { $0.role == "axis-label" }.compactMap { text in positions.firstIndex { abs($0 + 0.5 - text.x) < 1e-6 } }
  }

  @Test("Gaps as wide as the separation are enough", arguments: [(0.0, [0, 1, 2]), (0.9, [0, 1, 2]), (0.92, [0, 2])])
  func separation(separation: Double, left: [Int]) {
    // 20 points apart, so that 0.9131 are between them.
    #expect(shown([100, 120, 140], .parity, separation: separation) == left)
    #expect(shown([100, 120, 140], .greedy, separation: separation) == left)
  }

  @Test("Two labels stay, even if they overlap")
  func two() {
    #expect(shown([100, 105], .parity) == [0, 1] && shown([100, 105], .greedy) == [0, 1])
  }

  @Test("Parity halves until there is room: eight of eight, four, two")
  func halves() {
    // 5 apart: of every fourth label are 20 between, which is room.
    #expect(shown((0..<8).map { 100 + 5 * Double($0) }, .parity) == [0, 7])
    #expect(shown((0..<9).map { 100 + 5 * Double($0) }, .parity) == [0, 4, 8])
    #expect(shown((0..<9).map { 100 + 10 * Double($0) }, .parity) == [0, 2, 4, 6, 8])
  }

  @Test("Greedy looks at the last label that stays, not at the one before")
  func greedy() {
    #expect(shown([100, 110, 121, 130, 143], .greedy) == [0, 2, 4])
    // The first and third stay; of two, the second gives way to the last label of all.
    #expect(shown([100, 119, 138.2, 157.2], .greedy) == [0, 3])
  }

  @Test("Labels without extent neither count nor go")
  func empty() {
    #expect(shown([100, 101, 102], .parity, label: "") == [0, 1, 2])
  }

  /// Labels of 24 points: three characters, each eight tenths of ten points.
  private func evenly(_ positions: [Double], _ overlap: LabelOverlap, separation: Double = 0, bound: Double? = nil) -> Int {
    let axis = Axis(
      orient: .bottom, range: Span(0, 300), ticks: positions.map { AxisTick($0, label: ["100"]) }, labelOverlap: overlap,
      labelSeparation: separation, labelBound: bound)
    let view = ViewGroup(width: 300, height: 20, axes: [axis])
    return Drawn(layOut(view, page: Page(size: Size(300, 20)), measurer: EstimatedTextMeasurer()).scene).texts.count { $0.role == "axis-label" }
  }

  @Test("Labels that touch do not overlap; a gap as wide as the separation is enough")
  func touching() {
    #expect(evenly([100, 124, 148], .parity) == 3 && evenly([100, 123.9, 148], .parity) == 2)
    #expect(evenly([100, 126, 152], .parity, separation: 2) == 3 && evenly([100, 126, 152], .parity, separation: 2.1) == 2)
  }

  @Test("Labels may reach as far as the bound, at either end; a bound of nothing is a point")
  func bound() {
    // The first reaches from -10 to 14, the last from 286 to 310.
    #expect(evenly([2, 150, 298], .parity, bound: 10) == 3 && evenly([2, 150, 298], .parity, bound: 9.9) == 1)
    #expect(evenly([11, 150, 289], .parity, bound: 0) == 3 && evenly([10.9, 150, 289.1], .parity, bound: 0) == 1)
  }

  @Test("Of labels that all overlap the first and the last stay")
  func onlyOne() {
    #expect(shown([100, 101, 102], .greedy) == [0, 2])
  }
}
