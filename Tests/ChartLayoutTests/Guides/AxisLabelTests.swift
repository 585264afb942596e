import ChartLayout
import Scenes
import Testing

@Suite struct AxisLabelTests {
  func shown(_ axis: Axis) -> [String] {
    Drawn(layOut(ViewGroup(width: 300, height: 20, axes: [axis]), page: Page(size: Size(300, 20)), measurer: TableMeasurer()).scene)
      .texts.filter { $0.role == "axis-label" }.map(\.text)
  }
  func axis(_ labels: [String], _ positions: [Double], _ overlap: LabelOverlap, flush: Double? = 1, bound: Double? = nil) -> Axis {
    Axis(
      orient: .bottom, range: Span(0, 300), ticks: zip(labels, positions).map { AxisTick($1, label: [$0]) }, labelOverlap: overlap,
      labelBound: bound, labelFlush: flush)
  }

  @Test("Parity drops every second label until none meet") func parity() {
    // Vega's drawing of its gallery chart "bar_1d" shows these four.
    let labels = ["0", "50,000,000", "100,000,000", "150,000,000", "200,000,000", "250,000,000", "300,000,000"]
    let positions = [0.0, 50, 100, 150, 200, 250, 300]
    #expect(shown(axis(labels, positions, .parity)) == ["0", "100,000,000", "200,000,000", "300,000,000"])
    #expect(shown(axis(labels, positions, .off)) == labels)
  }

  @Test("Greedy keeps what does not meet the last label kept") func greedy() {
    // By hand: labels of 32 points every 15 points, so that every third has room.
    let labels = ["10000", "20000", "30000", "40000", "50000", "60000", "70000"]
    #expect(shown(axis(labels, [100, 115, 130, 145, 160, 175, 190], .greedy)) == ["10000", "40000", "70000"])
  }

  @Test("The last label replaces the second of two survivors") func lastSurvives() {
    // By hand: parity leaves the first and third of four; the third gives way to the fourth.
    #expect(shown(axis(["10000", "20000", "30000", "40000"], [100, 105, 110, 115], .parity)) == ["10000", "40000"])
  }

  @Test("Labels beyond the bound are hidden") func bound() {
    // By hand: a centered label of 19 points at the end reaches 9.5 points out.
    #expect(shown(axis(["100", "200", "300"], [0, 150, 300], .parity, flush: nil, bound: 5)) == ["200"])
    #expect(shown(axis(["100", "200", "300"], [0, 150, 300], .parity, flush: nil, bound: 10)) == ["100", "200", "300"])
  }

  @Test(
    "Labels near an end of the axis are flush with it",
    arguments: [
      (0.0, TextLabel.Align.left), (0.9, .left), (1.1, .center), (150, .center), (299.5, .right), (300, .right),
    ])
  func flush(position: Double, align: TextLabel.Align) {
    let chart = ViewGroup(width: 300, height: 20, axes: [axis(["1"], [position], .off)])
    #expect(label(layOut(chart, page: Page(size: Size(300, 20)), measurer: TableMeasurer()).scene)?.align == align)
  }

  @Test("Long labels are cut at the limit") func limit() {
    var axis = axis(["100000"], [150], .off)
    axis.style.labelLimit = 30
    // By hand: "…" and each digit take 6.36 points, so that three digits and the ellipsis stay under 30.
    #expect(shown(axis) == ["100…"])
  }

  @Test("A blank label takes room, none at all takes none") func blank() {
    // By hand: ticks end at 5.5; a blank label reaches from 7 to 17.
    func bottom(_ label: [String]) -> Double {
      let axis = Axis(orient: .bottom, range: Span(0, 300), ticks: [AxisTick(150, label: label)])
      let view = ViewGroup(width: 300, height: 20, axes: [axis])
      return layOut(view, page: Page(size: Size(300, 20)), measurer: TableMeasurer()).overhang.bottom
    }
    #expect(bottom([""]) == 17)
    #expect(bottom([]) == 6)
  }

  @Test("Extents bound the place of the title", arguments: [(0.0, 200.0, 26.0), (60, 200, 60), (0, 10, 10)])
  func extents(least: Double, most: Double, extent: Double) {
    let axis = Axis(
      orient: .left, range: Span(100, 0), ticks: [AxisTick(50, label: ["100"])], title: AxisTitle(["t"]), minExtent: least, maxExtent: most)
    let drawn = Drawn(
      layOut(ViewGroup(width: 10, height: 100, axes: [axis]), page: Page(size: Size(10, 100)), measurer: TableMeasurer()).scene)
    // By hand: tick 5, padding 2 and label 19.0869 make 26.0869; then title padding 4, and half a point of translation.
    let reach = extent == 26 ? 26.0869140625 : extent
    #expect(isNear(drawn.text("t", role: "axis-title"), Point(-reach - 4 + 0.5, 50.5)))
  }

  private func label(_ scene: Scene) -> TextLabel? {
    guard case .group(let root) = scene.root.items[0].shape, case .group(let axis) = root.marks[0].items[0].shape,
      let mark = axis.marks.first(where: { $0.role == "axis-label" }), case .text(let text) = mark.items[0].shape
    else { return nil }
    return text
  }
}
