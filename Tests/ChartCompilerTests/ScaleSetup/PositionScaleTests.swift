import Scenes
import Testing

/// Domains and ranges of positions, calculated by hand from Vega-Lite's rules.
///
/// - Source: Vega-Lite 6 `compile/scale/{domain,properties,range}.ts` and its documentation of scales; d3-scale for nice and bands.
@Suite struct PositionScaleTests {
  private let letters = #"{"a": "A", "b": 10}, {"a": "B", "b": 20}, {"a": "C", "b": 5}"#

  private func bars(_ scale: String, _ more: String = "") throws -> DrawnChart {
    try DrawnChart(letters, #""bar""#, #""x": {"field": "a"\#(scale)}, "y": {"field": "b", "type": "quantitative"}"#, more: more)
  }

  @Test("Bars leave a tenth of a step between them and half of that outside")
  func bands() throws {
    let chart = try bars("")
    #expect(near(chart.rects.map(\.x), [1, 21, 41]) && near(chart.rects.map(\.width), [18, 18, 18]))
    #expect(chart.frames("root").map(\.width) == [60])
    // Values to 20 on 300 points.
    #expect(near(chart.rects.map(\.y), [150, 0, 225]) && near(chart.rects.map(\.height), [150, 300, 75]))
  }

  @Test("Padding between bars is half as much outside; padding is the same on both")
  func padding() throws {
    // Step 20: a band of 20 × 0.5, a quarter of a step before the first.
    let inner = try bars(#", "scale": {"paddingInner": 0.5}"#)
    #expect(near(inner.rects.map(\.x), [5, 25, 45]) && near(inner.rects.map(\.width), [10, 10, 10]))
    // Bands of 16, a margin of 4, and 3 - 0.2 + 0.4 = 3.2 steps in all.
    let both = try bars(#", "scale": {"padding": 0.2}"#)
    #expect(near(both.rects.map(\.x), [4, 24, 44]) && near(both.rects.map(\.width), [16, 16, 16]))
    #expect(near(both.frames("root").map(\.width), [64]))
    // Half a step outside: 3 - 0.1 + 1 = 3.9 steps.
    let outer = try bars(#", "scale": {"paddingOuter": 0.5}"#)
    #expect(near(outer.rects.map(\.x), [10, 30, 50]) && near(outer.frames("root").map(\.width), [78]))
  }

  @Test("A width is divided among the bands, a step multiplied by them")
  func sizes() throws {
    let wide = try bars("", #""width": 120,"#)
    #expect(near(wide.rects.map(\.x), [2, 42, 82]) && near(wide.rects.map(\.width), [36, 36, 36]))
    let stepped = try bars("", #""width": {"step": 30},"#)
    #expect(near(stepped.rects.map(\.x), [1.5, 31.5, 61.5]) && near(stepped.frames("root").map(\.width), [90]))
  }

  @Test("A reversed scale runs from right to left")
  func reversed() throws {
    #expect(near(try bars(#", "scale": {"reverse": true}"#).rects.map(\.x), [41, 21, 1]))
    let points = try DrawnChart(
      letters, #""point""#, #""x": {"field": "b", "type": "quantitative", "scale": {"reverse": true}}"#, more: #""width": 200,"#)
    #expect(near(points.points.map(\.x), [100, 0, 150]))
  }

  @Test("Points stand in the middle of their steps, cells fill theirs")
  func pointsAndCells() throws {
    let points = try DrawnChart(letters, #""point""#, #""x": {"field": "a"}, "y": {"field": "b", "type": "quantitative"}"#)
    #expect(near(points.points.map(\.x), [10, 30, 50]) && near(points.frames("root").map(\.width), [60]))
    let cells = try DrawnChart(letters, #""rect""#, #""x": {"field": "a"}"#)
    #expect(near(cells.rects.map(\.x), [0, 20, 40]) && near(cells.rects.map(\.width), [20, 20, 20]))
  }

  @Test("Bars side by side have a step of 20 each within bands that leave a fifth of theirs")
  func grouped() throws {
    let rows = #"{"a": "A", "c": "u", "b": 1}, {"a": "A", "c": "v", "b": 2}, {"a": "B", "c": "u", "b": 3}, {"a": "B", "c": "v", "b": 4}"#
    let chart = try DrawnChart(
      rows, #""bar""#, #""x": {"field": "a"}, "xOffset": {"field": "c"}, "y": {"field": "b", "type": "quantitative"}"#)
    // Two bars of 20 in a band of 40; the step is 40 / (1 - 0.2) = 50; a fifth outside: 2 - 0.2 + 0.4 = 2.2 steps.
    #expect(near(chart.rects.map(\.x), [10, 30, 60, 80]) && near(chart.rects.map(\.width), [20, 20, 20, 20]))
    #expect(near(chart.frames("root").map(\.width), [110]))
  }

  private static let domainCases: [(String, String, String)] = [
    // d3's nice with ten ticks: steps of 2 to 24, of 100 to 1300, of 0.1 from 0.1 to 0.9. With two it takes 30 by steps of 10 first,
    // for which the step is 20, and so 40.
    ("3, 23", "", "0 to 24"), ("3, 1234", "", "0 to 1,300"), ("0.13, 0.87", #""zero": false"#, "0.1 to 0.9"), ("-7, -3", "", "−7 to 0"),
    ("3, 23", #""nice": false"#, "0 to 23"), ("3, 23", #""nice": 2"#, "0 to 40"), ("12, 23", #""zero": false"#, "12 to 23"),
    // A written end stands as it is, and so does a written domain, whichever way it runs.
    ("12, 23", #""domainMin": 5"#, "5 to 23"), ("12, 23", #""domainMax": 21"#, "0 to 21"), ("12, 23", #""domainMin": 5, "domainMax": 50"#, "5 to 50"),
    ("12, 23", #""domain": [3, 51]"#, "3 to 51"), ("12, 23", #""domain": [51, 3]"#, "51 to 3"),
    // Powers of ten around 3 and 400.
    ("3, 400", #""type": "log""#, "1 to 1,000"), ("3, 400", #""type": "log", "nice": false"#, "3 to 400"),
  ]

  @Test("Domains of numbers: zero, nice ends, and what an author says of them", arguments: domainCases)
  func domains(values: String, scale: String, domain: String) throws {
    let rows = values.split(separator: ",").map { #"{"b": \#($0)}"# }.joined(separator: ",")
    let chart = try DrawnChart(rows, #""point""#, #""x": {"field": "b", "type": "quantitative", "scale": {\#(scale)}}"#)
    #expect(chart.domains("X-axis") == [domain])
  }

  private static let curveCases: [(String, Double, Double)] = [
    (#""type": "linear", "domain": [0, 100]"#, 25.0, 50.0), (#""type": "sqrt", "domain": [0, 100]"#, 25, 100),
    (#""type": "pow", "exponent": 2, "domain": [0, 100]"#, 50, 50), (#""type": "log", "domain": [1, 100]"#, 10, 100),
    (#""type": "log", "base": 2, "domain": [1, 16]"#, 4, 100),
    // ln(1 + 9) / ln(1 + 99); with constant 3: ln(1 + 9/3) / ln(1 + 45/3).
    (#""type": "symlog", "domain": [0, 99]"#, 9, 100), (#""type": "symlog", "constant": 3, "domain": [0, 45]"#, 9, 100),
    (#""type": "linear", "domain": [0, 100], "clamp": true"#, 250, 200), (#""type": "linear", "domain": [0, 100], "range": [20, 120]"#, 50, 70),
    (#""type": "linear", "domain": [0, 100], "rangeMax": 150"#, 50, 75), (#""type": "linear", "domain": [0, 20, 100]"#, 20, 0),
  ]

  @Test("Curved scales: 200 points for the domain", arguments: curveCases)
  func curved(scale: String, value: Double, place: Double) throws {
    // A domain of three has a range of two, and d3 uses as many pieces as the shorter list has.
    let expected = scale.contains("20, 100]") ? 200 : place
    let chart = try DrawnChart(
      #"{"b": \#(value)}"#, #""point""#, #""x": {"field": "b", "type": "quantitative", "scale": {\#(scale)}}"#, more: #""width": 200,"#)
    #expect(near(chart.points.map(\.x), [expected]))
  }

  @Test("Padding of a continuous scale is room in points")
  func continuousPadding() throws {
    // 20 points on both sides of 200 leave 160 for 10 to 90: half a unit a point, 10 more on each side.
    let chart = try DrawnChart(
      #"{"b": 10}, {"b": 90}"#, #""point""#, #""x": {"field": "b", "type": "quantitative", "scale": {"zero": false, "nice": false, "padding": 20}}"#,
      more: #""width": 200,"#)
    #expect(near(chart.points.map(\.x), [20, 180]) && chart.domains("X-axis") == ["0 to 100"])
  }

  @Test("Where zero is not the rule, a bar with two ends has none, and one with one end has it")
  func ranged() throws {
    func domain(_ second: String, _ config: String) throws -> [String] {
      try DrawnChart(
        #"{"a": "A", "b": 10, "c": 20}"#, #""bar""#, #""y": {"field": "a"}, "x": {"field": "b", "type": "quantitative"}\#(second)"#, more: config
      ).domains("X-axis")
    }
    let noZero = #""config": {"scale": {"zero": false}},"#
    #expect(try domain(#", "x2": {"field": "c"}"#, noZero) == ["10 to 20"] && domain("", noZero) == ["0 to 10"])
    #expect(try domain(#", "x2": {"field": "c"}"#, "") == ["0 to 20"])
  }
}
