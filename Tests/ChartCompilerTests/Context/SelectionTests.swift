import Scenes
import Testing

/// What selections with initial values show in the first frame, by hand.
///
/// - Source: Vega-Lite's documentation of parameters: `value`, `filter` by `param`, conditions, `empty`, domains that follow a selection.
@Suite struct SelectionTests {
  private static let rows = #"{"a": "A", "b": 0}, {"a": "B", "b": 10}, {"a": "C", "b": 20}, {"a": "D", "b": 30}"#
  private static let x = #""x": {"field": "b", "type": "quantitative", "scale": {"domain": [0, 30]}}"#

  private func colors(_ parameter: String, _ condition: String = #""param": "p""#) throws -> [String] {
    try DrawnChart(
      Self.rows, #"{"type": "point", "filled": true}"#,
      #"\#(Self.x), "color": {"condition": {\#(condition), "value": "red"}, "value": "blue"}"#, more: #""params": [\#(parameter)],"#
    ).items.filter { $0.mark.kind == .symbol }.map { $0.item.fill == .color(Color(hex: 0xff0000)) ? "in" : "out" }
  }

  private static let intervalCases: [(String, [String])] = [
    (#"{"name": "p", "select": {"type": "interval", "encodings": ["x"]}, "value": {"x": [10, 20]}}"#, ["out", "in", "in", "out"]),
    (#"{"name": "p", "select": {"type": "interval", "encodings": ["x"]}, "value": {"x": [20, 10]}}"#, ["out", "in", "in", "out"]),
    (#"{"name": "p", "select": {"type": "interval", "encodings": ["x"]}, "value": {"x": [10.5, 29]}}"#, ["out", "out", "in", "out"]),
  ]

  @Test("Rows inside an interval are in, its ends with them", arguments: intervalCases)
  func interval(parameter: String, expected: [String]) throws {
    #expect(try colors(parameter) == expected)
  }

  private static let pointCases: [(String, [String])] = [
    (#"{"name": "p", "select": {"type": "point", "fields": ["a"]}, "value": [{"a": "B"}, {"a": "D"}]}"#, ["out", "in", "out", "in"]),
    (#"{"name": "p", "select": {"type": "point", "fields": ["a"]}, "value": "C"}"#, ["out", "out", "in", "out"]),
    (#"{"name": "p", "select": {"type": "point", "encodings": ["x"]}, "value": [{"x": 20}]}"#, ["out", "out", "in", "out"]),
    // Both fields of one entry have to agree.
    (
      #"{"name": "p", "select": {"type": "point", "fields": ["a", "b"]}, "value": [{"a": "B", "b": 10}, {"a": "C", "b": 10}]}"#,
      ["out", "in", "out", "out"]
    ),
  ]

  @Test("Rows with the chosen values are in", arguments: pointCases)
  func points(parameter: String, expected: [String]) throws {
    #expect(try colors(parameter) == expected)
  }

  @Test("Nothing chosen chooses all, unless it is told to choose nothing")
  func empty() throws {
    let parameter = #"{"name": "p", "select": {"type": "point", "fields": ["a"]}}"#
    #expect(try colors(parameter) == ["in", "in", "in", "in"])
    #expect(try colors(parameter, #""param": "p", "empty": false"#) == ["out", "out", "out", "out"])
  }

  @Test("And, or, not")
  func logic() throws {
    let both =
      #"{"name": "p", "select": {"type": "interval", "encodings": ["x"]}, "value": {"x": [5, 25]}}, {"name": "q", "select": {"type": "point", "fields": ["a"]}, "value": [{"a": "C"}, {"a": "D"}]}"#
    #expect(try colors(both, #""test": {"and": [{"param": "p"}, {"param": "q"}]}"#) == ["out", "out", "in", "out"])
    #expect(try colors(both, #""test": {"or": [{"param": "p"}, {"param": "q"}]}"#) == ["out", "in", "in", "in"])
    #expect(try colors(both, #""test": {"not": {"param": "p"}}"#) == ["in", "out", "out", "in"])
  }

  @Test("A filter keeps what is inside")
  func filter() throws {
    let chart = try DrawnChart(
      #"""
      {"data": {"values": [\#(Self.rows)]}, "vconcat": [
        {"params": [{"name": "p", "select": {"type": "interval", "encodings": ["x"]}, "value": {"x": [5, 25]}}], "mark": "tick", "encoding": {\#(Self.x)}},
        {"transform": [{"filter": {"param": "p"}}], "mark": "point", "encoding": {\#(Self.x)}}]}
      """#)
    #expect(near(chart.points.map(\.x), [100, 200]))
  }

  @Test("A domain follows an interval")
  func domain() throws {
    let chart = try DrawnChart(
      #"""
      {"data": {"values": [\#(Self.rows)]}, "vconcat": [
        {"params": [{"name": "p", "select": {"type": "interval", "encodings": ["x"]}, "value": {"x": [5, 25]}}], "mark": "tick", "encoding": {\#(Self.x)}},
        {"mark": "point", "encoding": {"x": {"field": "b", "type": "quantitative", "scale": {"domain": {"param": "p"}}}}}]}
      """#)
    #expect(chart.domains("X-axis") == ["0 to 30", "5 to 25"])
    // 10 lies a quarter of the way from 5 to 25; 0 and 30 lie outside of the plot.
    #expect(chart.points.contains { abs($0.x - 75) < 1e-3 })
  }

  @Test("A brush shows the interval: a wash behind the marks, an outline before them")
  func brush() throws {
    let chart = try DrawnChart(
      Self.rows, #""point""#, Self.x,
      more: #""params": [{"name": "p", "select": {"type": "interval", "encodings": ["x"]}, "value": {"x": [10, 20]}}], "height": 40,"#)
    let brushes = chart.items.filter { $0.mark.name?.hasPrefix("p_brush") == true }
    let rects: [Rect] = brushes.compactMap { if case .rect(let rect, _) = $0.item.shape { rect } else { nil } }
    #expect(rects == [Rect(x: 100, y: 0, width: 100, height: 40), Rect(x: 100, y: 0, width: 100, height: 40)])
    #expect(brushes.first?.item.fillOpacity == 0.125 && brushes.first?.item.fill == .color(Color(hex: 0x333333)))
    #expect(chart.items.first?.mark.name == "p_brush_bg" && chart.items.last?.mark.name == "p_brush")
  }
}
