import ChartLayout
import Scenes
import Testing

/// Expected positions worked out by hand from Vega's grid rules.
@Suite struct GridTests {
  func places(_ sizes: [Size], _ grid: GridLayout) -> [Point] {
    let children = sizes.map { ViewGroup(width: $0.width, height: $0.height) }
    let laid = layOut(ViewGroup(children: children, grid: grid), page: Page(size: Size(0, 0)), measurer: TableMeasurer())
    return Drawn(laid.scene).groups("scope").map { Point($0.x, $0.y) }
  }
  let sizes = [Size(30, 10), Size(20, 40), Size(10, 20), Size(50, 10)]

  @Test(
    "Columns follow each other, share starts, or share widths",
    arguments: [
      (GridAlign.none, [Point(0, 0), Point(35, 0), Point(0, 45), Point(35, 45)]),
      (.each, [Point(0, 0), Point(35, 0), Point(0, 45), Point(35, 45)]),
      (.all, [Point(0, 0), Point(55, 0), Point(0, 45), Point(55, 45)]),
    ])
  func align(align: GridAlign, expected: [Point]) {
    #expect(places(sizes, GridLayout(columns: 2, padding: .init(5), align: .init(align))) == expected)
  }

  @Test("Without a number of columns everything is in one row") func oneRow() {
    #expect(places(sizes, GridLayout(padding: .init(5))) == [Point(0, 0), Point(35, 0), Point(60, 0), Point(75, 0)])
  }

  @Test("The first line is centered in its cells") func center() {
    let grid = GridLayout(columns: 2, padding: .init(5), center: RowColumn(row: true, column: false))
    #expect(places(sizes, grid) == [Point(0, 15), Point(35, 0), Point(0, 45), Point(35, 45)])
  }

  @Test("Full bounds make room for axes, flush bounds do not", arguments: [(GridBounds.full, 46.0), (.flush, 35)])
  func bounds(bounds: GridBounds, x: Double) {
    let axis = Axis(orient: .left, range: Span(0, 10), ticks: [AxisTick(5, label: [])], offset: 5)
    let children = [ViewGroup(width: 30, height: 10), ViewGroup(width: 30, height: 10, axes: [axis])]
    let root = ViewGroup(children: children, grid: GridLayout(padding: .init(5), bounds: bounds))
    let laid = layOut(root, page: Page(size: Size(0, 0)), measurer: TableMeasurer())
    // A tick reaches 5.5 (with its stroke) beyond the offset of 5: 11 whole points.
    #expect(Drawn(laid.scene).groups("scope").map(\.x) == [0, x])
  }
}
