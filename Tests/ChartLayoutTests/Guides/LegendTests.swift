import ChartLayout
import Scenes
import Testing

/// Expected positions are read off Vega's drawings of its gallery, named in each test.
@Suite struct LegendTests {
  func draw(_ legend: Legend, width: Double, height: Double) -> Drawn {
    Drawn(
      layOut(ViewGroup(width: width, height: height, legends: [legend]), page: Page(size: Size(width, height)), measurer: TableMeasurer())
        .scene)
  }

  @Test("A vertical ramp keeps its end labels within its ends") func gradient() {
    // "point_dot_timeunit_color": plot 300 × 50, legend at 318 since nothing sticks out to the right.
    let ramp = GradientLegend(
      stops: [.init(offset: 0, color: .black), .init(offset: 1, color: .white)],
      labels: [RampLabel(["Dec 2011"], at: 0), RampLabel(["Dec 2015"], at: 1)], style: RampStyle(length: 64))
    let drawn = draw(Legend(.gradient(ramp), title: LegendTitle(["date (year-month)"])), width: 300, height: 50)
    #expect(drawn.groups("legend") == [Rect(x: 318, y: 0, width: 114, height: 80)])
    #expect(isNear(drawn.text("Dec 2011", role: "legend-label"), Point(336, 78)))
    #expect(isNear(drawn.text("Dec 2015", role: "legend-label"), Point(336, 24)))
    #expect(isNear(drawn.text("date (year-month)", role: "legend-title"), Point(318, 9)))
  }

  @Test("A horizontal legend with its title to the left is one line") func besideTitle() {
    // "facet_grid_bar", whose grid reaches down to 104, so that the legend is 18 below.
    let entries = ["x", "y", "z"].map { LegendEntry(label: [$0], symbol: .square, fill: .color(.black), strokeWidth: 1.5) }
    let legend = Legend(
      .symbols(SymbolLegend(entries, isVertical: false)), title: LegendTitle(["settings"], orient: .left), orient: .bottom)
    let drawn = draw(legend, width: 200, height: 104)
    #expect(drawn.groups("legend").map { Point($0.x, $0.y) } == [Point(0, 122)])
    #expect(drawn.symbols == [Point(62, 128), Point(94, 128), Point(126, 128)])
    #expect(isNear(drawn.text("y", role: "legend-label"), Point(104, 131)))
    #expect(isNear(drawn.text("settings", role: "legend-title"), Point(0, 131)))
  }

  @Test(
    "Columns are filled top down in vertical legends and left to right in horizontal ones",
    arguments: [
      (true, ["1", "4", "2", "5", "3"]), (false, ["1", "2", "3", "4", "5"]),
    ])
  func columns(isVertical: Bool, order: [String]) {
    let entries = (1...5).map { LegendEntry(label: ["\($0)"], fill: .color(.black)) }
    let drawn = draw(Legend(.symbols(SymbolLegend(entries, isVertical: isVertical, columns: 2))), width: 100, height: 100)
    #expect(drawn.texts.filter { $0.role == "legend-label" }.map(\.text) == order)
  }

  @Test(
    "Legends on one side stack with a margin, at the edge that they are anchored to",
    arguments: [
      (Legend.Orient.right, [Point(118, 0), Point(118, 19)]), (.topLeft, [Point(18, 18), Point(49, 18)]),
      (.bottomRight, [Point(28, 71), Point(59, 71)]), (.none(Point(7, 9)), [Point(7, 9), Point(7, 9)]),
    ])
  func stacking(orient: Legend.Orient, places: [Point]) {
    // By hand: a filled symbol of area 100 takes 12 points of room (stroke width 1.5 rounded up), the label starts 4 further, so each
    // legend is ceil(22.36) = 23 wide and 11 high (symbol from 1 to 11); in corners legends run sideways, 8 apart.
    let legend = Legend(.symbols(SymbolLegend([LegendEntry(label: ["0"], fill: .color(.black))])), orient: orient)
    let view = ViewGroup(width: 100, height: 100, legends: [legend, legend])
    let frames = Drawn(layOut(view, page: Page(size: Size(100, 100)), measurer: TableMeasurer()).scene).groups("legend")
    #expect(frames.map { Size($0.width, $0.height) } == [Size(23, 11), Size(23, 11)])
    #expect(frames.map { Point($0.x, $0.y) } == places)
  }
}
