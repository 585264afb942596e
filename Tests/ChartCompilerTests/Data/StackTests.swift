import Scenes
import Testing

/// Piles of bars and areas, by hand.
///
/// - Source: Vega-Lite's documentation of stack and `compile/data/stack.ts`: parts are piled from the last value of the color domain to the
///   first, so that the first is on top; Vega's `stack` transform for the three offsets.
@Suite struct StackTests {
  private static let rows =
    #"{"a": "A", "c": "u", "b": 1}, {"a": "A", "c": "v", "b": 3}, {"a": "B", "c": "u", "b": 2}, {"a": "B", "c": "v", "b": 6}"#

  private func bars(_ y: String, rows: String = rows, more: String = #""height": 80,"#, color: String = "") throws -> DrawnChart {
    try DrawnChart(
      rows, #""bar""#, #""x": {"field": "a"}, "y": {"field": "b", "type": "quantitative"\#(y)}, "color": {"field": "c"\#(color)}"#, more: more)
  }

  /// Top and bottom of each bar, by its label.
  private func ends(_ chart: DrawnChart) -> [String: [Double]] {
    var ends: [String: [Double]] = [:]
    for (rect, item) in zip(chart.rects, chart.items) {
      let label = (item.item.label ?? "").split(separator: "; ")
      let key = ["a: ", "c: "].map { name in label.first { $0.hasPrefix(name) }?.dropFirst(3) ?? "" }.joined()
      ends[key] = [rect.y, rect.y + rect.height].map { ($0 * 1000).rounded() / 1000 }
    }
    return ends
  }

  @Test("Parts lie upon each other, the first color on top")
  func zero() throws {
    // 80 points for 8: u of A from 3 to 4, v below it.
    let found = ends(try bars(""))
    #expect(found == ["Au": [40, 50], "Av": [50, 80], "Bu": [0, 20], "Bv": [20, 80]])
  }

  @Test("Normalized piles are all as high as the plot")
  func normalized() throws {
    let chart = try bars(#", "stack": "normalize""#)
    #expect(ends(chart) == ["Au": [0, 20], "Av": [20, 80], "Bu": [0, 20], "Bv": [20, 80]])
    #expect(chart.domains("Y-axis") == ["0% to 100%"])
  }

  @Test("Centered piles share their middle")
  func centered() throws {
    // The pile of A is 4 of 8 high, so that it starts at 2: from 20 to 60 points.
    #expect(ends(try bars(#", "stack": "center""#)) == ["Au": [20, 30], "Av": [30, 60], "Bu": [0, 20], "Bv": [20, 80]])
  }

  @Test("Without stacking bars stand before each other", arguments: ["false", "null"])
  func none(stack: String) throws {
    let chart = try bars(#", "stack": \#(stack)"#, more: #""height": 60,"#)
    #expect(ends(chart) == ["Au": [50, 60], "Av": [30, 60], "Bu": [40, 60], "Bv": [0, 60]])
  }

  @Test("What is below zero hangs from it")
  func negative() throws {
    let rows = #"{"a": "A", "c": "u", "b": -2}, {"a": "A", "c": "v", "b": 4}, {"a": "A", "c": "w", "b": -4}"#
    // From 4 down to -6, 10 points each; w is piled before u.
    #expect(ends(try bars("", rows: rows, more: #""height": 100,"#)) == ["Av": [0, 40], "Aw": [40, 80], "Au": [80, 100]])
  }

  @Test("A written color domain is the order of the pile")
  func writtenDomain() throws {
    let chart = try bars("", color: #", "scale": {"domain": ["v", "u"]}"#)
    #expect(ends(chart)["Av"] == [40, 70] && ends(chart)["Au"] == [70, 80])
  }

  @Test("The order channel is the order of the pile")
  func order() throws {
    let chart = try DrawnChart(
      Self.rows, #""bar""#, #""x": {"field": "a"}, "y": {"field": "b", "type": "quantitative"}, "color": {"field": "c"}, "order": {"field": "c"}"#,
      more: #""height": 80,"#)
    // Rising: u first, from zero up.
    #expect(ends(chart)["Au"] == [70, 80] && ends(chart)["Av"] == [40, 70])
  }

  // Vega's drawing of its gallery chart "stacked_bar_h" has the first color at zero.
  @Test("Horizontal bars pile from left to right, the first color first")
  func horizontal() throws {
    let chart = try DrawnChart(
      Self.rows, #""bar""#, #""y": {"field": "a"}, "x": {"field": "b", "type": "quantitative"}, "color": {"field": "c"}"#, more: #""width": 80,"#)
    #expect(near(chart.rects.map(\.x), [0, 10, 0, 20]) && near(chart.rects.map(\.width), [10, 30, 20, 60]))
  }

  @Test("Points are not piled, nor are bars whose measure has a color of its own only")
  func notStacked() throws {
    let points = try DrawnChart(
      Self.rows, #""point""#, #""x": {"field": "a"}, "y": {"field": "b", "type": "quantitative"}, "color": {"field": "c"}"#, more: #""height": 60,"#)
    #expect(near(points.points.map(\.y), [50, 30, 40, 0]))
    #expect(points.domains("Y-axis") == ["0 to 6"])
  }

  @Test("A lone measure is one pile, unless a number moves its bars aside", arguments: [("y", "xOffset", "Y-axis"), ("x", "yOffset", "X-axis")])
  func loneMeasure(channel: String, offset: String, axis: String) throws {
    let rows = #"{"b": 1, "o": 0}, {"b": 3, "o": 1}"#
    let measure = #""\#(channel)": {"field": "b", "type": "quantitative"}"#
    // 1 and 3 add up to 4, which bars side by side do not reach.
    #expect(try DrawnChart(rows, #""bar""#, measure).domains(axis) == ["0 to 4"])
    let aside = try DrawnChart(rows, #""bar""#, #"\#(measure), "\#(offset)": {"field": "o", "type": "quantitative"}"#).domains(axis)
    #expect(aside.count == 1 && aside != ["0 to 4"])
  }
}
