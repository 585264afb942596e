import ChartLayout
import Scenes
import Testing

/// Titles on all sides of a plot of 200 by 100 points, by hand from Vega's title rules: 13 high, 4 from the plot.
@Suite struct TitleSideTests {
  private func origin(_ title: Title) -> Point? {
    let view = ViewGroup(width: 200, height: 100, title: title)
    return Drawn(layOut(view, page: Page(size: Size(200, 100)), measurer: TableMeasurer()).scene).groups("title").first.map { Point($0.x, $0.y) }
  }

  @Test(
    "Along the plot in the direction of reading: a title on the left runs upward",
    arguments: [
      (Side.top, Anchor.start, Point(0, -17)), (.top, .middle, Point(100, -17)), (.top, .end, Point(200, -17)), (.bottom, .start, Point(0, 104)),
      (.bottom, .end, Point(200, 104)), (.left, .start, Point(-17, 100)), (.left, .middle, Point(-17, 50)), (.left, .end, Point(-17, 0)),
      (.right, .start, Point(217, 0)), (.right, .end, Point(217, 100)),
    ])
  func anchors(side: Side, anchor: Anchor, place: Point) {
    #expect(origin(Title(["T"], orient: side, anchor: anchor)) == place)
    #expect(origin(Title(["T"], orient: side, anchor: anchor, frame: .group)) == place)
  }

  @Test(
    "The subtitle makes room for itself: it reaches 27 points from the title's edge",
    arguments: [(Side.top, Point(100, -31)), (.left, Point(-31, 50)), (.right, Point(231, 50))])
  func subtitle(side: Side, place: Point) {
    #expect(origin(Title(["T"], subtitle: ["S"], orient: side)) == place)
  }

  @Test("The offset is the distance from the plot")
  func offset() {
    #expect(origin(Title(["T"], offset: 10)) == Point(100, -23) && origin(Title(["T"], orient: .bottom, offset: -5)) == Point(100, 95))
  }
}
