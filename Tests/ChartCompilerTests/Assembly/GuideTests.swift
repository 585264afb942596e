import Scenes
import Testing

/// What guides say and how their labels stand, by Vega-Lite's rules of label angles (`compile/axis/properties.ts`) and Vega's captions.
@Suite struct GuideTests {
  private typealias Standing = (align: TextLabel.Align, baseline: TextLabel.Baseline)

  private func label(_ channel: String, _ axis: String) throws -> Standing? {
    let chart = try DrawnChart(#"{"b": 1}"#, #""point""#, #""\#(channel)": {"field": "b", "type": "nominal", "axis": {\#(axis)}}"#)
    return chart.textItems.first { $0.role == "axis-label" }.map { ($0.label.align, $0.label.baseline) }
  }

  private static let belowCases: [(Double, TextLabel.Align, TextLabel.Baseline)] = [
    (0, .center, .top), (1, .left, .top), (45, .left, .top), (46, .left, .middle), (90, .left, .middle), (134, .left, .middle),
    (135, .left, .bottom), (180, .center, .bottom), (181, .right, .bottom), (225, .right, .bottom), (226, .right, .middle),
    (270, .right, .middle), (314, .right, .middle), (315, .right, .top), (359, .right, .top),
  ]

  @Test("Below the plot labels hang from their tick, whichever way they are turned", arguments: belowCases)
  func below(angle: Double, align: TextLabel.Align, baseline: TextLabel.Baseline) throws {
    let found = try #require(try label("x", #""labelAngle": \#(angle)"#))
    #expect(found.align == align && found.baseline == baseline)
  }

  private static let besideCases: [(Double, TextLabel.Align, TextLabel.Baseline)] = [
    (0, .right, .middle), (45, .right, .middle), (46, .right, .top), (90, .center, .top), (91, .left, .top), (134, .left, .top),
    (135, .left, .middle),
    (180, .left, .middle), (225, .left, .middle), (226, .left, .bottom), (270, .center, .bottom), (271, .right, .bottom), (314, .right, .bottom),
    (315, .right, .middle),
  ]

  @Test("Left of the plot labels end at their tick", arguments: besideCases)
  func beside(angle: Double, align: TextLabel.Align, baseline: TextLabel.Baseline) throws {
    let found = try #require(try label("y", #""labelAngle": \#(angle)"#))
    #expect(found.align == align && found.baseline == baseline)
  }

  @Test("Above and to the right it is the other way round")
  func otherSides() throws {
    let top = try #require(try label("x", #""labelAngle": 30, "orient": "top""#))
    #expect(top.align == .right && top.baseline == .bottom)
    let right = try #require(try label("y", #""labelAngle": 60, "orient": "right""#))
    #expect(right.align == .left && right.baseline == .bottom)
  }

  @Test("A caption lists seven values, and of more the first five and the last")
  func captions() throws {
    func caption(_ count: Int) throws -> [String] {
      let rows = (0..<count).map { #"{"a": "\#(["A", "B", "C", "D", "E", "F", "G", "H"][$0])"}"# }.joined(separator: ",")
      return try DrawnChart(rows, #""point""#, #""x": {"field": "a"}"#).axes
    }
    #expect(try caption(7) == ["X-axis titled 'a' for a discrete scale with 7 values: A, B, C, D, E, F, G"])
    #expect(try caption(8) == ["X-axis titled 'a' for a discrete scale with 8 values: A, B, C, D, E, ending with H"])
    #expect(try caption(1) == ["X-axis titled 'a' for a discrete scale with 1 value: A"])
  }

  @Test(
    "Beyond its limit a legend says how many entries it leaves out",
    arguments: [(0, ["A", "B", "C"]), (1, ["…3 entries"]), (2, ["A", "…2 entries"]), (3, ["A", "B", "C"])])
  func symbolLimit(limit: Int, labels: [String]) throws {
    let chart = try DrawnChart(
      #"{"a": "A"}, {"a": "B"}, {"a": "C"}"#, #""point""#, #""color": {"field": "a", "legend": {"symbolLimit": \#(limit)}}"#)
    #expect(chart.labels("legend-label") == labels)
  }

  @Test("A plot has a line of one point around it")
  func frame() throws {
    let chart = try DrawnChart(#"{"b": 1}"#, #""point""#, #""x": {"field": "b", "type": "quantitative"}"#)
    #expect(chart.scene.root.items.first?.stroke?.width == 1)
    #expect(chart.scene.root.items.first?.stroke?.paint == .color(Color(hex: 0xdddddd)))
  }

  @Test("An axis, a legend and a title that are null are not there")
  func none() throws {
    let chart = try DrawnChart(
      #"{"a": "A", "b": 1}"#, #""point""#,
      #""x": {"field": "b", "type": "quantitative", "axis": null}, "y": {"field": "a", "title": null}, "color": {"field": "a", "legend": null}"#)
    #expect(chart.axes.count == 1 && chart.labels("axis-title").isEmpty && chart.labels("legend-label").isEmpty)
  }

  @Test("A time axis has a label a year where years are what it shows")
  func years() throws {
    let rows = ["2018-01-01", "2021-01-01"].map { #"{"t": "\#($0)"}"# }.joined(separator: ",")
    let chart = try DrawnChart(rows, #""point""#, #""x": {"field": "t", "type": "temporal", "axis": {"tickCount": "year"}}"#)
    #expect(chart.labels("axis-label") == ["2018", "2019", "2020", "2021"])
    let third = chart.textItems.filter { $0.role == "axis-label" }.map(\.label.position.x)
    // 365 of 1096 days on 300 points.
    #expect(near([third[1]], [365.0 / 1096 * 300]))
  }
}
