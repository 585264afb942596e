import JSON
import Scenes
import Tables
import Testing
@testable import ChartCompiler

@Suite struct BarMarkTests {
  private let letters: [Value] = ["A", "B", "C", "D", "E", "F", "G", "H", "I"].map { .string($0) }
  private var simple: Table {
    Table(columns: ["a": Column(letters), "b": Column(numbers: [28, 55, 43, 91, 81, 53, 19, 87, 52])])
  }
  private let channels: JSONValue = ["x": ["field": "a", "type": "nominal"], "y": ["field": "b", "type": "quantitative", "stack": .null]]

  private var fixture: UnitFixture {
    UnitFixture(scales: [
      .x: UnitFixture.band(.x, letters, length: 180, inner: 0.1, outer: 0.05), .y: UnitFixture.linear(.y, [0, 100], [300, 0]),
    ])
  }

  // Vega draws the gallery's simple bar chart with "M1,216h18v84h-18Z" for the first bar.
  @Test func barsStandOnTheZeroLineAndFillTheirBand() throws {
    let mark = try fixture.marks(mark: "bar", encoding: channels, table: simple)[0]
    #expect(mark.kind == .rect && mark.name == "marks" && mark.items.count == 9)
    #expect(near(mark.rects[0], Rect(x: 1, y: 216, width: 18, height: 84)))
    #expect(mark.items[0].fill == .color(Color(hex: 0x4c78a8)))
    #expect(mark.items[0].label == "a: A; b: 28")
    #expect(mark.items[0].roleDescription == "bar")
  }

  // By hand: half of an 18 point band, centered in it at (18 - 9) / 2 from its start.
  @Test func relativeWidthIsCenteredInTheBand() throws {
    let mark = try fixture.marks(mark: ["type": "bar", "width": ["band": 0.5]], encoding: channels, table: simple)[0]
    #expect(near(mark.rects[0], Rect(x: 5.5, y: 216, width: 9, height: 84)))
  }

  // By hand: the band's middle is at 10.
  @Test func sizeInPointsIsCenteredOnTheBandsMiddle() throws {
    let mark = try fixture.marks(mark: ["type": "bar", "size": 4], encoding: channels, table: simple)[0]
    #expect(near(mark.rects[0], Rect(x: 8, y: 216, width: 4, height: 84)))
  }

  // By hand from Vega-Lite's rule: half a point of translation, and half of the spacing of 1 off either side.
  @Test func binnedBarsLeaveTheSpacingFree() throws {
    let table = Table(columns: [
      "bin_maxbins_10_v": Column(numbers: [0, 10]), "bin_maxbins_10_v_end": Column(numbers: [10, 20]), "__count": Column(numbers: [3, 6]),
    ])
    let fixture = UnitFixture(scales: [
      .x: UnitFixture.linear(.x, [0, 20], [0, 200], zero: .maybe), .y: UnitFixture.linear(.y, [0, 6], [300, 0]),
    ])
    let encoding: JSONValue = ["x": ["field": "v", "bin": true], "y": ["aggregate": "count"]]
    let mark = try fixture.marks(mark: "bar", encoding: encoding, table: table)[0]
    #expect(near(mark.rects[0], Rect(x: 1, y: 150, width: 99, height: 150)))
    #expect(mark.items[0].label == "v (binned): 0 – 10; Count of Records: 3")
  }

  // By hand: bar on a continuous axis without bins is 5 wide around its place.
  @Test func barsOnAContinuousAxisAreFivePointsWide() throws {
    let table = Table(columns: ["t": Column(storage: .dates([0, 50])), "b": Column(numbers: [100, 50])])
    let fixture = UnitFixture(scales: [
      .x: UnitFixture.linear(.x, [0, 100], [0, 200], zero: .definitelyNot, type: .time), .y: UnitFixture.linear(.y, [0, 100], [300, 0]),
    ])
    let encoding: JSONValue = ["x": ["field": "t", "type": "temporal"], "y": ["field": "b", "type": "quantitative", "stack": .null]]
    let mark = try fixture.marks(mark: "bar", encoding: encoding, table: table)[0]
    #expect(near(mark.rects[1], Rect(x: 97.5, y: 150, width: 5, height: 150)))
  }

  // Vega-Lite's rule: the end that shows the value is round, which for a negative bar is the lower one.
  @Test func cornerRadiusEndRoundsTheEndOfTheValue() throws {
    let table = Table(columns: ["a": Column([.string("A"), .string("B")]), "b": Column(numbers: [10, -10]), "b2": Column(numbers: [0, 0])])
    let fixture = UnitFixture(scales: [
      .x: UnitFixture.band(.x, [.string("A"), .string("B")], length: 40, inner: 0, outer: 0), .y: UnitFixture.linear(.y, [-10, 10], [100, 0]),
    ])
    let encoding: JSONValue = [
      "x": ["field": "a", "type": "nominal"], "y": ["field": "b", "type": "quantitative", "stack": .null],
    ]
    let mark = try fixture.marks(mark: ["type": "bar", "cornerRadiusEnd": 4], encoding: encoding, table: table)[0]
    guard case .rect(_, let up) = mark.items[0].shape, case .rect(_, let down) = mark.items[1].shape else { Issue.record("no bars"); return }
    #expect(up == CornerRadii(topLeft: 4, topRight: 4))
    #expect(down == CornerRadii(bottomRight: 4, bottomLeft: 4))
  }

  // By hand: a pile of 10 and 20 in a band of 20 points, 10 points a unit of ten.
  @Test func stackedBarsWithRoundCornersAreCutOutOfOneBox() throws {
    let table = Table(columns: [
      "a": Column(["A", "A"] as [String?]), "c": Column(["p", "q"] as [String?]), "b": Column(numbers: [10, 20]),
      "b_start": Column(numbers: [0, 10]), "b_end": Column(numbers: [10, 30]),
    ])
    let fixture = UnitFixture(scales: [
      .x: UnitFixture.band(.x, [.string("A")], length: 20, inner: 0, outer: 0), .y: UnitFixture.linear(.y, [0, 30], [30, 0]),
      .color: UnitFixture.colors(.color, [.string("p"), .string("q")], ["#ff0000", "#00ff00"]),
    ])
    let encoding: JSONValue = [
      "x": ["field": "a", "type": "nominal"], "y": ["field": "b", "type": "quantitative"], "color": ["field": "c", "type": "nominal"],
    ]
    let marks = try fixture.marks(mark: ["type": "bar", "cornerRadiusEnd": 3], encoding: encoding, table: table)
    guard marks.count == 1, case .group(let group) = marks[0].items[0].shape else { Issue.record("no group"); return }
    #expect(near(group.frame, Rect(x: 0, y: 0, width: 20, height: 30)))
    #expect(group.clips && group.corners == CornerRadii(topLeft: 3, topRight: 3))
    #expect(near(group.marks[0].rects[0], Rect(x: 0, y: 20, width: 20, height: 10)))
    #expect(near(group.marks[0].rects[1], Rect(x: 0, y: 0, width: 20, height: 20)))
    #expect(group.marks[0].items[1].fill == .color(Color(hex: 0x00ff00)))
  }
}
