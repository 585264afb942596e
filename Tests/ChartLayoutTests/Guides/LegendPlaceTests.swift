import ChartLayout
import Scenes
import Testing

/// Places of legends and their parts, by hand from Vega's legend rules.
///
/// - A filled symbol of area 100 takes 12 points of room, its label begins 4 further and is 6.3623 wide: 23 whole points, 11 high.
@Suite struct LegendPlaceTests {
  private static func symbols(_ labels: [String], isVertical: Bool = true, columns: Int? = nil) -> Legend.Content {
    .symbols(SymbolLegend(labels.map { LegendEntry(label: [$0], fill: .color(.black)) }, isVertical: isVertical, columns: columns))
  }
  private func draw(_ legends: [Legend], _ layout: LegendLayout = LegendLayout(), axes: [Axis] = []) -> Drawn {
    let view = ViewGroup(width: 100, height: 100, axes: axes, legends: legends)
    return Drawn(layOut(view, page: Page(size: Size(100, 100), legends: layout), measurer: TableMeasurer()).scene)
  }
  private func places(_ orient: Legend.Orient, _ stack: LegendStack = LegendStack(), axes: [Axis] = []) -> [Point] {
    let legend = Legend(Self.symbols(["0"]), orient: orient)
    return draw([legend, legend], LegendLayout(stack), axes: axes).groups("legend").map { Point($0.x, $0.y) }
  }

  @Test(
    "Two legends, 18 from the plot and 8 from each other, on every side",
    arguments: [
      (Legend.Orient.left, [Point(-41, 0), Point(-41, 19)]), (.right, [Point(118, 0), Point(118, 19)]), (.top, [Point(0, -29), Point(31, -29)]),
      (.bottom, [Point(0, 118), Point(31, 118)]), (.topRight, [Point(28, 18), Point(59, 18)]), (.bottomLeft, [Point(18, 71), Point(49, 71)]),
    ])
  func sides(orient: Legend.Orient, expected: [Point]) {
    #expect(places(orient) == expected)
  }

  @Test("Stacks are anchored along the plot: 30 of 100 points down, 54 across")
  func anchors() {
    #expect(places(.right, LegendStack(anchor: .middle)) == [Point(118, 35), Point(118, 54)])
    #expect(places(.right, LegendStack(anchor: .end)) == [Point(118, 70), Point(118, 89)])
    #expect(places(.top, LegendStack(anchor: .middle)) == [Point(23, -29), Point(54, -29)])
    #expect(places(.bottom, LegendStack(anchor: .end)) == [Point(46, 118), Point(77, 118)])
  }

  @Test("Anchored along everything, axes count; without, they only push")
  func frames() {
    // A label below the plot reaches to 100 + 17.
    let axis = Axis(orient: .bottom, range: Span(0, 100), ticks: [AxisTick(50, label: ["0"])])
    #expect(places(.right, LegendStack(anchor: .end, frame: .bounds), axes: [axis]) == [Point(118, 87), Point(118, 106)])
    #expect(places(.right, LegendStack(anchor: .end), axes: [axis]) == [Point(118, 70), Point(118, 89)])
    #expect(places(.bottom, axes: [axis]) == [Point(0, 135), Point(31, 135)])
  }

  @Test("Legends keep whole points clear of axes")
  func beyondAxes() {
    // Labels of 19.0869 reach 26.0869 to the left: 27 whole points, then 18, then the 23 of the legend.
    let axis = Axis(orient: .left, range: Span(100, 0), ticks: [AxisTick(50, label: ["100"])])
    #expect(places(.left, axes: [axis]).first == Point(-68, 0))
    let other = Axis(orient: .right, range: Span(100, 0), ticks: [AxisTick(50, label: ["100"])])
    #expect(places(.right, axes: [other]).first == Point(145, 0))
  }

  @Test("A title that would stick out to the left moves everything to the right")
  func titleOverrun() {
    // Aligned with its right end, "t" reaches 6.9985 to the left: 7 whole points.
    let drawn = draw([Legend(Self.symbols(["0"]), title: LegendTitle(["t"], align: .right))])
    #expect(drawn.symbols == [Point(131, 22)])
  }

  @Test("The largest offset of a side holds for all its legends")
  func offsets() {
    let drawn = draw([Legend(Self.symbols(["0"]), offset: 5), Legend(Self.symbols(["0"]), offset: 9)])
    #expect(drawn.groups("legend").map(\.x) == [109, 109])
  }

  @Test("Entries follow each other 13 points apart, columns as wide as their widest")
  func entries() {
    #expect(draw([Legend(Self.symbols(["0", "0", "0"]))]).symbols == [Point(124, 6), Point(124, 19), Point(124, 32)])
    // The first column is 12 + 4 + 19.09 wide, 36 whole points, then 10 more.
    let columns = draw([Legend(Self.symbols(["100", "0", "0", "0"], isVertical: false, columns: 2))])
    #expect(columns.symbols == [Point(124, 6), Point(170, 6), Point(124, 19), Point(170, 19)])
  }

  @Test(
    "The title stands on any side of the entries",
    // "t" is 6.9985 wide: 7 whole points and 5 of padding; a title is 11 high. Entries reach to 22.36 and 11.
    arguments: [
      (Side.top, Point(118, 0), Point(124, 22)), (.left, Point(118, 6), Point(136, 6)), (.right, Point(145, 6), Point(124, 6)),
      (.bottom, Point(118, 16), Point(124, 6)),
    ])
  func titles(orient: Side, title: Point, symbol: Point) {
    let scene = layOut(
      ViewGroup(width: 100, height: 100, legends: [Legend(Self.symbols(["0"]), title: LegendTitle(["t"], orient: orient))]),
      page: Page(size: Size(100, 100)), measurer: TableMeasurer()
    ).scene
    let place = Self.anchors(scene.root, role: "legend-title").first
    #expect(isNear(place, title) && Drawn(scene).symbols == [symbol])
  }

  /// Where texts of a role are anchored, in the coordinates of the root group.
  private static func anchors(_ mark: SceneMark, role: String, from origin: Point = .zero) -> [Point] {
    mark.items.flatMap { item -> [Point] in
      switch item.shape {
      case .group(let group):
        let inner = Point(origin.x + group.frame.x, origin.y + group.frame.y)
        return group.marks.flatMap { anchors($0, role: role, from: inner) }
      case .text(let label) where mark.role == role: return [Point(origin.x + label.position.x, origin.y + label.position.y)]
      default: return []
      }
    }
  }

  @Test("Padding is on all sides of the content")
  func padding() {
    let drawn = draw([Legend(Self.symbols(["0"]), padding: 10)])
    #expect(drawn.symbols == [Point(134, 16)] && drawn.groups("legend") == [Rect(x: 118, y: 0, width: 43, height: 31)])
  }

  @Test("A vertical ramp grows upward, a horizontal one to the right")
  func ramps() {
    func labels(_ isVertical: Bool) -> [Point] {
      let style = RampStyle(isVertical: isVertical, length: 100)
      let ramp = GradientLegend(stops: [], labels: [0, 0.25, 1].map { RampLabel(["0"], at: $0) }, style: style)
      let view = ViewGroup(width: 100, height: 100, legends: [Legend(.gradient(ramp), orient: .none(.zero))])
      return Self.anchors(layOut(view, page: Page(size: Size(100, 100)), measurer: TableMeasurer()).scene.root, role: "legend-label")
    }
    #expect(labels(true) == [Point(18, 100), Point(18, 75), Point(18, 0)])
    #expect(labels(false) == [Point(0, 18), Point(25, 18), Point(100, 18)])
  }

  @Test("Bands are stretches of the ramp, with a label where each begins")
  func bands() {
    func boxes(_ isVertical: Bool) -> [Rect] {
      let bands = [(0.0, 0.2), (0.2, 0.5)].map { BandLegend.Band(paint: .color(.black), from: $0, to: $1, label: ["0"]) }
      let legend = Legend(.bands(BandLegend(bands, style: RampStyle(isVertical: isVertical, length: 100))), orient: .none(.zero))
      let scene = layOut(ViewGroup(width: 100, height: 100, legends: [legend]), page: Page(size: Size(100, 100)), measurer: TableMeasurer()).scene
      return Self.boxes(scene.root)
    }
    #expect(boxes(false) == [Rect(x: 0, y: 0, width: 20, height: 16), Rect(x: 20, y: 0, width: 30, height: 16)])
    #expect(boxes(true) == [Rect(x: 0, y: 80, width: 16, height: 20), Rect(x: 0, y: 50, width: 16, height: 30)])
  }

  private static func boxes(_ mark: SceneMark) -> [Rect] {
    mark.items.flatMap { item -> [Rect] in
      switch item.shape {
      case .group(let group): group.marks.flatMap(boxes)
      case .rect(let rect, _): [rect]
      default: []
      }
    }
  }
}
