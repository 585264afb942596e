import ChartLayout
import Scenes
import Testing

/// Expected positions worked out by hand from Vega's rules: text boxes are as high as the font size, baselines are fixed fractions of it.
@Suite struct TitleTests {
  func draw(_ title: Title) -> (drawn: Drawn, overhang: Padding) {
    let axis = Axis(orient: .left, range: Span(100, 0), ticks: [AxisTick(50, label: ["100"])])
    let view = ViewGroup(width: 200, height: 100, axes: [axis], title: title)
    let laid = layOut(view, page: Page(size: Size(200, 100)), measurer: TableMeasurer())
    return (Drawn(laid.scene), laid.overhang)
  }

  @Test("The subtitle is below the title, both above the plot") func subtitle() {
    // The title's box is 0 to 13; the subtitle is at 16 with its baseline 9 below, its box 15 to 27 since boxes reach
    // round(0.8 × 12) = 10 above baselines. With offset 4 the group is at -31; the baselines are 10 and 25 below.
    let (drawn, overhang) = draw(Title(["Title"], subtitle: ["Sub"], frame: .group))
    #expect(isNear(drawn.text("Title", role: "title-text"), Point(100, -21)))
    #expect(isNear(drawn.text("Sub", role: "title-subtitle"), Point(100, -6)))
    #expect(overhang.top == 31)
  }

  @Test("Several lines add a line height each") func lines() {
    // Two lines of 13 take 13 + 15 = 28.
    #expect(draw(Title(["One", "Two"], frame: .group)).overhang.top == 32)
  }

  @Test(
    "Titles are anchored along the plot or along everything drawn",
    arguments: [
      (Anchor.start, Title.Frame.group, 0.0), (.end, .group, 200), (.start, .bounds, -26.0869140625), (.middle, .bounds, 86.95654296875),
    ])
  func anchor(anchor: Anchor, frame: Title.Frame, x: Double) {
    #expect(isNear(draw(Title(["Title"], anchor: anchor, frame: frame)).drawn.text("Title", role: "title-text"), Point(x, -7)))
  }

  @Test("Titles on other sides clear what is drawn there") func sides() {
    #expect(draw(Title(["Title"], orient: .bottom, frame: .group)).overhang.bottom == 17)
    // 26.0869 of axis, 4 of offset and 13 of turned title.
    #expect(draw(Title(["Title"], orient: .left, frame: .group)).overhang.left == 44)
  }
}
