import JSON
import Scenes
import Tables
import Testing
@testable import ChartCompiler

@Suite struct OtherMarksTests {
  // Vega draws the gallery's strip plot with "M162,82.5h1v15h-1Z" for 130 horsepower and 8 cylinders.
  @Test func ticksAreThinAcrossTheirValue() throws {
    let cylinders: [Value] = [3, 4, 5, 6, 8].map { .number($0) }
    let fixture = UnitFixture(
      scales: [.x: UnitFixture.linear(.x, [0, 240], [0, 300]), .y: UnitFixture.band(.y, cylinders, length: 100, inner: 0.25, outer: 0.125)],
      width: 300, height: 100)
    let table = Table(columns: ["h": Column(numbers: [130]), "c": Column(numbers: [8])])
    let encoding: JSONValue = ["x": ["field": "h", "type": "quantitative"], "y": ["field": "c", "type": "ordinal"]]
    let mark = try fixture.marks(mark: "tick", encoding: encoding, table: table)[0]
    #expect(near(mark.rects[0], Rect(x: 162, y: 82.5, width: 1, height: 15)))
    #expect(mark.items[0].opacity == 0.7 && mark.items[0].roleDescription == "tick")
  }

  // Vega's defaults: hollow circles of size 30 with strokes of 2, seven tenths opaque, transparent inside.
  @Test func pointsAreHollow() throws {
    let fixture = UnitFixture(scales: [.x: UnitFixture.linear(.x, [0, 10], [0, 200]), .y: UnitFixture.linear(.y, [0, 10], [300, 0])])
    let table = Table(columns: ["x": Column(numbers: [5]), "y": Column(numbers: [10])])
    let encoding: JSONValue = ["x": ["field": "x", "type": "quantitative"], "y": ["field": "y", "type": "quantitative"]]
    let item = try fixture.marks(mark: "point", encoding: encoding, table: table)[0].items[0]
    #expect(item.shape == .symbol(.circle, center: Point(100, 0), size: 30, angle: 0))
    #expect(item.fill == .color(.transparent) && item.stroke?.width == 2 && item.opacity == 0.7)
  }

  @Test func alternativesAreTriedInOrder() throws {
    let fixture = UnitFixture(scales: [.x: UnitFixture.linear(.x, [0, 10], [0, 200])])
    let table = Table(columns: ["x": Column(numbers: [1, 5, 9])])
    let encoding: JSONValue = [
      "x": ["field": "x", "type": "quantitative"],
      "color": [
        "condition": [["test": "datum.x > 8", "value": "red"], ["test": ["field": "x", "gt": 4], "value": "blue"]], "value": "green",
      ],
    ]
    let items = try fixture.marks(mark: "circle", encoding: encoding, table: table)[0].items
    #expect(items.map(\.fill) == ["green", "blue", "red"].map { Color(css: $0).map(Paint.color) })
  }

  @Test func nobodyHasSelectedAnything() throws {
    let table = Table(columns: ["x": Column(numbers: [1])])
    for (empty, color) in [(JSONValue.null, "red"), (.bool(false), "gray")] {
      var condition: JSONObject = ["param": "brush", "value": "red"]
      if empty == .bool(false) { condition["empty"] = empty }
      let encoding: JSONValue = .object(["color": .object(["condition": .object(condition), "value": "gray"])])
      let items = try UnitFixture().marks(mark: "circle", encoding: encoding, table: table)[0].items
      #expect(items[0].fill == Color(css: color).map(Paint.color))
    }
  }

  // Vega-Lite's rule: a rule with y alone spans the plot's width.
  @Test func rulesSpanThePlot() throws {
    let fixture = UnitFixture(scales: [.y: UnitFixture.linear(.y, [0, 10], [300, 0])])
    let encoding: JSONValue = ["y": ["datum": 5], "size": ["value": 3]]
    let item = try fixture.marks(mark: "rule", encoding: encoding, table: Table(rowCount: 1))[0].items[0]
    #expect(item.shape == .rule(from: Point(200, 150), to: Point(0, 150)))
    #expect(item.stroke?.width == 3 && item.stroke?.paint == .color(.black))
  }

  @Test func seriesAreGroupsAndRunAlongX() throws {
    let fixture = UnitFixture(scales: [
      .x: UnitFixture.linear(.x, [0, 10], [0, 200]), .y: UnitFixture.linear(.y, [0, 10], [300, 0]),
      .color: UnitFixture.colors(.color, [.string("p"), .string("q")], ["#ff0000", "#00ff00"]),
    ])
    let table = Table(columns: [
      "x": Column(numbers: [10, 0, 0]), "y": Column(numbers: [0, 10, 5]), "c": Column(["q", "q", "p"] as [String?]),
    ])
    let encoding: JSONValue = [
      "x": ["field": "x", "type": "quantitative"], "y": ["field": "y", "type": "quantitative"], "color": ["field": "c", "type": "nominal"],
    ]
    let mark = try fixture.marks(mark: "line", encoding: encoding, table: table)[0]
    #expect(mark.kind == .group && mark.name == "pathgroup" && mark.items.count == 2)
    guard case .group(let first) = mark.items[0].shape, case .path(let path, _, _, _, _) = first.marks[0].items[0].shape else {
      Issue.record("no line")
      return
    }
    #expect(path.segments == [.move(Point(0, 0)), .line(Point(200, 300))])
    #expect(first.marks[0].items[0].stroke?.paint == .color(Color(hex: 0x00ff00)))
    #expect(first.marks[0].items[0].label == "x: 0; y: 10; c: q")
  }

  @Test func linesBreakAtMissingValues() throws {
    let fixture = UnitFixture(scales: [.x: UnitFixture.linear(.x, [0, 3], [0, 300]), .y: UnitFixture.linear(.y, [0, 10], [300, 0])])
    let table = Table(columns: ["x": Column(numbers: [0, 1, 2, 3]), "y": Column([0, nil, 10, 5] as [Double?])])
    let encoding: JSONValue = ["x": ["field": "x", "type": "quantitative"], "y": ["field": "y", "type": "quantitative"]]
    let mark = try fixture.marks(mark: "line", encoding: encoding, table: table)[0]
    guard case .path(let path, _, _, _, _) = mark.items[0].shape else { Issue.record("no line"); return }
    #expect(path.segments == [.move(Point(0, 300)), .close, .move(Point(200, 0)), .line(Point(300, 150))])
  }

  // By hand: the row's text at the middle of the plot, and in the expression's words.
  @Test func textsTakeFormatsExpressionsAndLimits() throws {
    let table = Table(columns: ["v": Column(numbers: [1234.5])])
    let encoding: JSONValue = ["text": ["field": "v", "type": "quantitative", "format": ",.1f"]]
    let mark: JSONValue = ["type": "text", "dx": ["expr": "datum.v > 1000 ? 7 : 0"], "fontWeight": "bold", "align": "left"]
    guard case .text(let label) = try UnitFixture().marks(mark: mark, encoding: encoding, table: table)[0].items[0].shape else {
      Issue.record("no text")
      return
    }
    #expect(label.lines == ["1,234.5"] && label.position == Point(100, 150) && label.offset == Point(7, 0))
    #expect(label.font == Font(family: "sans-serif", size: 11, weight: 700) && label.align == .left && label.baseline == .middle)
  }

  // By hand: a quarter of a circle of radius 80, stacked.
  @Test func sectorsRunFromStackToStack() throws {
    let fixture = UnitFixture(
      scales: [.theta: UnitFixture.linear(.theta, [0, 4], [0, 2 * .pi])], width: 160, height: 160)
    let table = Table(columns: [
      "v": Column(numbers: [1, 3]), "v_start": Column(numbers: [0, 1]), "v_end": Column(numbers: [1, 4]), "c": Column(["p", "q"] as [String?]),
    ])
    let encoding: JSONValue = ["theta": ["field": "v", "type": "quantitative"], "color": ["field": "c", "type": "nominal", "scale": .null]]
    let item = try fixture.marks(mark: "arc", encoding: encoding, table: table)[0].items[0]
    guard case .path(let path, let origin, _, _, _) = item.shape else { Issue.record("no sector"); return }
    let bounds = path.bounds
    #expect(origin == Point(80, 80))
    #expect(abs(bounds.x1) < 1e-3 && abs(bounds.y1 + 80) < 1e-3 && abs(bounds.x2 - 80) < 1e-3 && abs(bounds.y2) < 1e-3)
  }
}
