import ChartLayout
import Scenes
import Testing

/// Headers, footers and titles around a grid of cells of 40 by 30 points, 10 apart; by hand from Vega's trellis rules.
@Suite struct HeaderTests {
  private func draw(_ parts: [ViewGroup], cells: Int = 4, _ change: (inout GridLayout) -> Void = { _ in }) -> Drawn {
    var grid = GridLayout(columns: 2, padding: .init(10))
    change(&grid)
    let all = parts + (0..<cells).map { _ in ViewGroup(width: 40, height: 30) }
    return Drawn(layOut(ViewGroup(children: all, grid: grid), page: Page(size: Size(0, 0)), measurer: TableMeasurer()).scene)
  }
  private func places(_ role: ViewGroup.Role, cells: Int = 4, _ change: (inout GridLayout) -> Void = { _ in }) -> [Point] {
    draw([ViewGroup(role: role), ViewGroup(role: role)], cells: cells, change).groups(role.rawValue).map { Point($0.x, $0.y) }
  }

  @Test(
    "Beside the first and last cells of each row and column",
    arguments: [
      (ViewGroup.Role.rowHeader, [Point(0, 0), Point(0, 40)]), (.columnHeader, [Point(0, 0), Point(50, 0)]),
      (.rowFooter, [Point(90, 0), Point(90, 40)]), (.columnFooter, [Point(0, 70), Point(50, 70)]),
    ])
  func places(role: ViewGroup.Role, expected: [Point]) {
    #expect(places(role) == expected)
  }

  @Test("Offsets lead away from the cells")
  func offsets() {
    #expect(places(.rowHeader) { $0.headerOffset = RowColumn(row: 7, column: 9) } == [Point(-7, 0), Point(-7, 40)])
    #expect(places(.columnHeader) { $0.headerOffset = RowColumn(row: 7, column: 9) } == [Point(0, -9), Point(50, -9)])
    #expect(places(.rowFooter) { $0.footerOffset = RowColumn(row: 7, column: 9) } == [Point(97, 0), Point(97, 40)])
    #expect(places(.columnFooter) { $0.footerOffset = RowColumn(row: 7, column: 9) } == [Point(0, 79), Point(50, 79)])
  }

  @Test("A band is a share of the cell")
  func bands() {
    #expect(places(.rowHeader) { $0.headerBand = RowColumn(row: 0.5, column: nil) } == [Point(0, 15), Point(0, 55)])
    #expect(places(.columnHeader) { $0.headerBand = RowColumn(row: nil, column: 1) } == [Point(40, 0), Point(90, 0)])
  }

  @Test("Where the last row is short, footers stand in line with the cells above")
  func shortRow() {
    #expect(places(.columnFooter, cells: 3) == [Point(0, 70), Point(50, 70)])
    #expect(places(.rowFooter, cells: 3) == [Point(90, 0), Point(90, 40)])
  }

  @Test("Titles are halfway along the grid, or at their band, on the side of the headers or of the footers")
  func titles() {
    func title(_ role: ViewGroup.Role, _ change: (inout GridLayout) -> Void = { _ in }) -> Point? {
      draw([ViewGroup(role: role)], cells: 4, change).groups(role.rawValue).first.map { Point($0.x, $0.y) }
    }
    #expect(title(.rowTitle) == Point(0, 35) && title(.columnTitle) == Point(45, 0))
    #expect(title(.rowTitle) { ($0.titleBand.row, $0.titleOffset.row) = (0, 5) } == Point(-5, 0))
    #expect(title(.columnTitle) { ($0.titleBand.column, $0.titleOffset.column) = (1, 5) } == Point(90, -5))
    #expect(title(.rowTitle) { ($0.titleAnchor.row, $0.titleOffset.row) = (.end, 5) } == Point(95, 35))
    #expect(title(.columnTitle) { ($0.titleAnchor.column, $0.titleOffset.column) = (.end, 5) } == Point(45, 75))
  }

  @Test(
    "What sticks out of a cell moves its column, all columns, or the cell alone",
    // The last cell has an axis that reaches 11 whole points to its left; the columns are 30 and 50 wide, 5 apart.
    arguments: [(GridAlign.none, [35.0, 46]), (.each, [46, 46]), (.all, [66, 66])])
  func align(align: GridAlign, x: [Double]) {
    let axis = Axis(orient: .left, range: Span(0, 10), ticks: [AxisTick(5, label: [])], offset: 5)
    let cells = [
      ViewGroup(width: 30, height: 10), ViewGroup(width: 50, height: 10), ViewGroup(width: 20, height: 10),
      ViewGroup(width: 50, height: 10, axes: [axis]),
    ]
    let root = ViewGroup(children: cells, grid: GridLayout(columns: 2, padding: .init(5), align: .init(align)))
    let places = Drawn(layOut(root, page: Page(size: Size(0, 0)), measurer: TableMeasurer()).scene).groups("scope").map(\.x)
    #expect([places[1], places[3]] == x && places[0] == 0 && places[2] == 0)
  }
}
