import ChartLayout
import Scenes
import Testing

/// Axes on all sides of a plot of 100 by 80 points, by hand from Vega's axis rules: ticks of 5, labels 2 further, titles 4 beyond them,
/// everything half a point to the right and down.
@Suite struct AxisSideTests {
  private func draw(_ axis: Axis) -> Drawn {
    Drawn(layOut(ViewGroup(width: 100, height: 80, axes: [axis]), page: Page(size: Size(100, 80)), measurer: TableMeasurer()).scene)
  }
  private func axis(_ side: Side, _ change: (inout Axis) -> Void = { _ in }) -> Axis {
    var axis = Axis(orient: side, range: side.isHorizontal ? Span(0, 100) : Span(80, 0), ticks: [AxisTick(20, label: ["0"])])
    change(&axis)
    return axis
  }
  /// The only text of a role, with the place of its anchor.
  private func text(_ axis: Axis, role: String) -> TextLabel? {
    let scene = layOut(ViewGroup(width: 100, height: 80, axes: [axis]), page: Page(size: Size(100, 80)), measurer: TableMeasurer()).scene
    guard case .group(let root) = scene.root.items[0].shape, case .group(let group) = root.marks[0].items[0].shape,
      let mark = group.marks.first(where: { $0.role == role }), case .text(let label) = mark.items[0].shape
    else { return nil }
    return label
  }

  @Test(
    "Ticks point away from the plot, moved out by the offset",
    arguments: [
      (Side.left, Point(-6.5, 20.5), Point(-11.5, 20.5)), (.right, Point(107.5, 20.5), Point(112.5, 20.5)),
      (.top, Point(20.5, -6.5), Point(20.5, -11.5)), (.bottom, Point(20.5, 87.5), Point(20.5, 92.5)),
    ])
  func ticks(side: Side, from: Point, to: Point) {
    let tick = draw(axis(side) { $0.offset = 7 }).lines.first { $0.role == "axis-tick" }
    #expect(tick?.from == from && tick?.to == to)
  }

  @Test(
    "Grid lines cross the plot, whatever the offset",
    arguments: [
      (Side.left, Point(0.5, 20.5), Point(100.5, 20.5)), (.right, Point(100.5, 20.5), Point(0.5, 20.5)),
      (.top, Point(20.5, 0.5), Point(20.5, 80.5)), (.bottom, Point(20.5, 80.5), Point(20.5, 0.5)),
    ])
  func grid(side: Side, from: Point, to: Point) {
    let line = draw(axis(side) { ($0.offset, $0.hasGrid) = (7, true) }).lines.first { $0.role == "axis-grid" }
    #expect(line?.from == from && line?.to == to)
  }

  @Test(
    "Labels are aligned with their side",
    arguments: [
      (Side.left, Point(-7, 20), TextLabel.Align.right, TextLabel.Baseline.middle), (.right, Point(7, 20), .left, .middle),
      (.top, Point(20, -7), .center, .bottom), (.bottom, Point(20, 7), .center, .top),
    ])
  func labels(side: Side, place: Point, align: TextLabel.Align, baseline: TextLabel.Baseline) {
    let label = text(axis(side), role: "axis-label")
    #expect(label?.position == place && label?.align == align && label?.baseline == baseline)
  }

  @Test(
    "Titles stand beyond the labels, along the middle of the axis",
    // A label is 10 high, so that it ends at 17; a digit is 6.3623 wide.
    arguments: [
      (Side.left, Point(-17.3623, 40), -90.0), (.right, Point(17.3623, 40), 90), (.top, Point(50, -21), 0), (.bottom, Point(50, 21), 0),
    ])
  func titles(side: Side, place: Point, angle: Double) {
    let title = text(axis(side) { $0.title = AxisTitle(["t"]) }, role: "axis-title")
    #expect(isNear(title?.position, place) && title?.angle == angle)
  }

  @Test(
    "The second line of a title moves it out by a line, except below",
    arguments: [(Side.left, 30.3623), (.right, 30.3623), (.top, 34), (.bottom, 21)])
  func longTitles(side: Side, distance: Double) throws {
    let title = try #require(text(axis(side) { $0.title = AxisTitle(["t", "u"]) }, role: "axis-title"))
    // Lines of 11 points are 13 apart.
    #expect(abs(abs(side.isHorizontal ? title.position.y : title.position.x) - distance) < 1e-3)
  }

  @Test(
    "A title is anchored at the start of the range, or its end",
    arguments: [
      (Side.bottom, Anchor.start, Point(0, 21), TextLabel.Align.left), (.bottom, .end, Point(100, 21), .right),
      (.left, .start, Point(-17.3623, 80), .left), (.left, .end, Point(-17.3623, 0), .right),
    ])
  func titleAnchors(side: Side, anchor: Anchor, place: Point, align: TextLabel.Align) {
    let title = text(axis(side) { $0.title = AxisTitle(["t"], anchor: anchor) }, role: "axis-title")
    #expect(isNear(title?.position, place) && title?.align == align)
  }

  @Test("A place across the axis is the author's word; one along it is not enough")
  func titlePlace() {
    #expect(text(axis(.bottom) { $0.title = AxisTitle(["t"], y: 3) }, role: "axis-title")?.position == Point(50, 3))
    #expect(text(axis(.bottom) { $0.title = AxisTitle(["t"], x: 3) }, role: "axis-title")?.position == Point(3, 21))
    #expect(isNear(text(axis(.left) { $0.title = AxisTitle(["t"], y: 3) }, role: "axis-title")?.position, Point(-17.3623, 3)))
    #expect(text(axis(.left) { $0.title = AxisTitle(["t"], x: 3) }, role: "axis-title")?.position == Point(3, 40))
  }

  @Test("Ticks are drawn on whole points, halves up as JavaScript rounds", arguments: [(10.49, 10.0), (10.5, 11), (-0.5, 0), (-0.51, -1)])
  func rounding(position: Double, whole: Double) {
    func place(_ rounds: Bool) -> Double? {
      draw(axis(.bottom) { ($0.ticks, $0.tickRound) = ([AxisTick(position, label: [])], rounds) }).lines.first { $0.role == "axis-tick" }?.from.x
    }
    #expect(place(true) == whole + 0.5 && place(false) == position + 0.5)
  }

  @Test("Offsets of ticks move ticks and labels, those of labels move labels")
  func offsets() {
    let moved = axis(.bottom) { ($0.style.tickOffset, $0.style.labelOffset) = (3, 4) }
    #expect(draw(moved).lines.first { $0.role == "axis-tick" }?.from.x == 23.5)
    #expect(text(moved, role: "axis-label")?.position == Point(27, 7))
  }

  @Test(
    "Labels flush with an end are moved beyond it, and up or down on a vertical axis",
    arguments: [
      (Side.bottom, 0.0, Point(-2, 0)), (.bottom, 100, Point(2, 0)), (.bottom, 50, .zero), (.left, 0, Point(0, -2)), (.left, 80, Point(0, 2)),
    ])
  func flushOffset(side: Side, position: Double, offset: Point) {
    let flush = axis(side) { ($0.ticks, $0.labelFlush, $0.labelFlushOffset) = ([AxisTick(position, label: ["0"])], 1, 2) }
    #expect(text(flush, role: "axis-label")?.offset == offset)
  }

  @Test("On a vertical axis a flush label hangs from the upper end and stands on the lower one")
  func flushBaseline() {
    func baseline(_ position: Double) -> TextLabel.Baseline? {
      text(axis(.left) { ($0.ticks, $0.labelFlush) = ([AxisTick(position, label: ["0"])], 1) }, role: "axis-label")?.baseline
    }
    #expect(baseline(0) == .top && baseline(80) == .bottom && baseline(1) == .top && baseline(1.5) == .middle)
  }

  @Test("Axes without parts do not draw them, nor give them room")
  func parts() {
    let bare = axis(.bottom) { ($0.hasTicks, $0.hasLabels, $0.hasDomain) = (false, false, false) }
    let laid = layOut(ViewGroup(width: 100, height: 80, axes: [bare]), page: Page(size: Size(100, 80)), measurer: TableMeasurer())
    #expect(laid.overhang.bottom == 0 && Drawn(laid.scene).lines.isEmpty)
    // Without ticks labels are 2 from the axis.
    #expect(text(axis(.bottom) { $0.hasTicks = false }, role: "axis-label")?.position == Point(20, 2))
  }
}
