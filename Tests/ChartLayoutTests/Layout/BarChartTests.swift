import ChartLayout
import Scenes
import Testing

/// Expected positions are read off Vega's drawing of its gallery chart "bar", and of "bar_fit" for page fitting.
@Suite struct BarChartTests {
  static func chart(width: Double = 180, height: Double = 300, isTurned: Bool = false) -> ViewGroup {
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I"]
    let step = width / 9
    let values = Span(height, 0)
    let labels =
      isTurned
      ? AxisTickStyle(labelAlign: .right, labelBaseline: .middle, labelAngle: 270, tickOffset: -0.5) : AxisTickStyle(tickOffset: -0.5)
    let yTicks = (0...10).map { AxisTick(values.position(at: Double($0) / 10), label: ["\($0 * 10)"]) }
    let xTicks = letters.enumerated().map { AxisTick((Double($0.offset) + 0.5) * step, label: [$0.element]) }
    return ViewGroup(
      width: width, height: height, stroke: .guideLightGray,
      axes: [
        .grid(orient: .left, range: values, ticks: yTicks, extent: Span(0, width)),
        Axis(
          orient: .bottom, range: Span(0, width), ticks: xTicks, style: labels, title: AxisTitle(["a"]), label: "X-axis titled 'a'"),
        Axis(orient: .left, range: values, ticks: yTicks, title: AxisTitle(["b"]), labelOverlap: .parity),
      ])
  }

  let laid = layOut(Self.chart(), page: Page(size: Size(180, 300)), measurer: TableMeasurer())

  @Test("The page is the plot, what sticks out rounded up, and the padding") func page() {
    #expect(laid.scene.size == Size(232, 347))
    #expect(laid.scene.origin == Point(47, 10))
    #expect(laid.overhang == Padding(left: 42, top: 5, right: 0, bottom: 32))
    #expect(laid.fittedPlot == Size(180, 300))
  }

  @Test("Ticks are on whole points, labels half a point before on band scales") func ticksAndLabels() {
    let drawn = Drawn(laid.scene)
    #expect(isNear(drawn.text("A", role: "axis-label"), Point(10, 315.5)))
    #expect(isNear(drawn.text("100", role: "axis-label"), Point(-6.5, 3.5)))
    let ticks = drawn.lines.filter { $0.role == "axis-tick" }
    #expect(ticks[0].from == Point(10.5, 300.5) && ticks[0].to == Point(10.5, 305.5))
    let grid = drawn.lines.filter { $0.role == "axis-grid" }
    #expect(grid.count == 11 && grid[0].from == Point(0.5, 300.5) && grid[0].to == Point(180.5, 300.5))
  }

  @Test("Titles stand beyond the widest label") func titles() {
    let drawn = Drawn(laid.scene)
    #expect(isNear(drawn.text("a", role: "axis-title"), Point(90.5, 330.5)))
    // Turned by -90 degrees; the drawing has the baseline 2 points left of the anchor.
    #expect(isNear(drawn.text("b", role: "axis-title"), Point(-31.5869140625 + 2, 150.5)))
  }

  @Test("Axes come first and carry Vega's roles and accessible names") func roles() throws {
    guard case .group(let root) = laid.scene.root.items[0].shape else { return }
    #expect(laid.scene.root.role == "frame")
    #expect(root.marks.map(\.role) == ["axis", "axis", "axis"])
    #expect(root.marks.map(\.isAccessible) == [false, true, true])
    #expect(root.marks[1].label == "X-axis titled 'a'" && root.marks[1].roleDescription == "axis")
    guard case .group(let axis) = root.marks[1].items[0].shape else { return }
    #expect(axis.marks.map(\.role) == ["axis-tick", "axis-label", "axis-domain", "axis-title"])
  }

  @Test("A title is centered over the plot and lifts everything by its height and offset")
  func title() {
    // From Vega's drawing of its gallery chart "bar_title".
    var chart = Self.chart()
    chart.title = Title(["A Simple Bar Chart"], frame: .group)
    let laid = layOut(chart, page: Page(size: Size(180, 300)), measurer: TableMeasurer())
    #expect(laid.scene.origin == Point(47, 27))
    #expect(isNear(Drawn(laid.scene).text("A Simple Bar Chart", role: "title-text"), Point(90, -12)))
  }

  @Test("Fitting leaves the plot what guides and padding do not take, in one round") func fit() {
    let page = Page(size: Size(300, 300), autosize: Autosize(.fit, contains: .padding))
    let first = layOut(Self.chart(width: 300, height: 300, isTurned: true), page: page, measurer: TableMeasurer())
    #expect(first.fittedPlot == Size(248, 255))
    let second = layOut(Self.chart(width: 248, height: 255, isTurned: true), page: page, keeping: first, measurer: TableMeasurer())
    #expect(second.scene.size == Size(300, 300))
    #expect(second.scene.origin == Point(47, 10))
  }

  @Test("Fitting one way lets the page grow the other way") func fitWidth() {
    let page = Page(size: Size(300, 0), autosize: Autosize(.fitX, contains: .padding))
    // By hand: 250 and 32 below, 5 above, 10 of padding.
    let first = layOut(Self.chart(width: 300, height: 250), page: page, measurer: TableMeasurer())
    #expect(first.fittedPlot == Size(248, 250))
    #expect(first.scene.size == Size(300, 297))
  }

  @Test("Without autosizing nothing moves and nothing grows") func fixed() {
    let laid = layOut(Self.chart(), page: Page(size: Size(180, 300), autosize: Autosize(.none)), measurer: TableMeasurer())
    #expect(laid.scene.size == Size(190, 310))
    #expect(laid.scene.origin == Point(5, 5))
  }
}
