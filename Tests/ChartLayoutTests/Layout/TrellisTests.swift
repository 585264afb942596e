import ChartLayout
import Scenes
import Testing

/// Expected positions are read off Vega's drawing of its gallery chart "trellis_barley".
@Suite struct TrellisTests {
  let laid: LaidOutChart

  init() {
    let places = ["Grand Rapids", "Duluth", "University Farm", "Morris", "Crookston", "Waseca"]
    let rows = Span(0, 120)
    let (columns, labels) = (Span(0, 300), [10, 20, 30, 40, 50, 60, 70])
    let varieties = [
      "Trebi", "Wisconsin No. 38", "No. 457", "Glabron", "Peatland", "Velvet", "No. 475", "Manchuria", "No. 462", "Svansota",
    ]
    let yTicks = varieties.enumerated().map { AxisTick(6 + 12 * Double($0.offset), label: [$0.element]) }
    let xTicks = labels.enumerated().map { AxisTick(50 * Double($0.offset), label: ["\($0.element)"]) }
    let stroke = Stroke(.color(.black), width: 2)
    let points = [6.0, 114].map { SceneItem(.symbol(.circle, center: Point(100, $0), size: 30, angle: 0), stroke: stroke) }
    let cells = places.map { place in
      ViewGroup(
        name: "cell", width: 300, height: 120, stroke: .guideLightGray,
        axes: [.grid(orient: .bottom, range: columns, ticks: xTicks, extent: Span(0, 120))],
        marks: [SceneMark(.symbol, items: points)],
        title: Title([place], frame: .group, offset: 10, style: .guideLabel))
    }
    let headers = (0..<3).map { _ in
      ViewGroup(
        name: "row_header", role: .rowHeader, height: 120,
        axes: [Axis(orient: .left, range: rows, ticks: yTicks, title: AxisTitle(["variety"]))])
    }
    let footers = (0..<2).map { _ in
      ViewGroup(
        name: "column_footer", role: .columnFooter, width: 300,
        axes: [
          Axis(orient: .bottom, range: columns, ticks: xTicks, title: AxisTitle(["Median of yield"]), labelOverlap: .parity, labelFlush: 1)
        ])
    }
    let title = ViewGroup(name: "facet-title", role: .columnTitle, title: Title(["site"], offset: 10, style: .guideTitle))
    let legend = Legend(
      .symbols(SymbolLegend(["1931", "1932"].map { LegendEntry(label: [$0], stroke: Stroke(.color(.black), width: 1.5)) })),
      title: LegendTitle(["year"]))
    let root = ViewGroup(
      children: [title] + headers + footers + cells, legends: [legend],
      grid: GridLayout(columns: 2, padding: .init(20), align: .init(.all)))
    laid = layOut(root, page: Page(size: Size(0, 0)), measurer: TableMeasurer())
  }

  @Test("The page holds headers, footers, title and legend") func page() {
    #expect(laid.scene.size == Size(802, 535))
    #expect(laid.scene.origin == Point(114, 48))
  }

  @Test("Cells share one step that clears titles and strokes") func cells() {
    let scopes = Drawn(laid.scene).groups("scope").filter { $0.width == 300 }
    #expect(
      scopes.map { Point($0.x, $0.y) } == [Point(0, 0), Point(322, 0), Point(0, 164), Point(322, 164), Point(0, 328), Point(322, 328)])
  }

  @Test("Headers and footers line up with rows and columns; the title is centered over all") func bands() {
    let drawn = Drawn(laid.scene)
    #expect(drawn.groups("row-header").map { Point($0.x, $0.y) } == [Point(-1, 0), Point(-1, 164), Point(-1, 328)])
    #expect(drawn.groups("column-footer").map { Point($0.x, $0.y) } == [Point(0, 450), Point(322, 450)])
    #expect(drawn.groups("column-title").map { Point($0.x, $0.y) } == [Point(311, -22)])
    #expect(isNear(drawn.text("site", role: "title-text"), Point(311, -34)))
    #expect(isNear(drawn.text("Median of yield", role: "axis-title"), Point(150.5, 480.5)))
    #expect(isNear(drawn.text("Grand Rapids", role: "title-text"), Point(150, -12.738612787525831)))
    #expect(isNear(drawn.text("variety", role: "axis-title"), Point(-97.1201171875, 60.5)))
  }

  @Test("The legend stands beyond the axes, its rows as high as stroked symbols need") func legend() {
    let drawn = Drawn(laid.scene)
    #expect(drawn.groups("legend") == [Rect(x: 641, y: 0, width: 42, height: 48)])
    #expect(isNear(drawn.text("1931", role: "legend-label"), Point(657, 25)))
    #expect(isNear(drawn.text("1932", role: "legend-label"), Point(657, 43)))
    #expect(isNear(drawn.text("year", role: "legend-title"), Point(641, 9)))
  }

  @Test("Cells are items of one mark") func marks() {
    guard case .group(let root) = laid.scene.root.items[0].shape else { return }
    #expect(root.marks.map(\.role) == ["column-title", "row-header", "column-footer", "scope", "legend"])
    #expect(root.marks.map(\.items.count) == [1, 3, 2, 6, 1])
  }
}
