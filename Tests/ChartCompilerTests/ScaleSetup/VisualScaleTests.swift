import Scenes
import Testing

/// Colors, sizes, shapes and opacities, by hand from Vega-Lite's default ranges and Vega's published schemes.
///
/// - Source: Vega-Lite `config.ts` (minSize 4, minOpacity 0.3, maxOpacity 0.8, minStrokeWidth 1, maxStrokeWidth 4), `range.ts`;
///   vega-scale `schemes` (tableau10: 4c78a8 f58518 e45756 …; blues: cfe1f2 … 0a4a90).
@Suite struct VisualScaleTests {
  private let rows = #"{"a": "C", "b": 0, "x": 0}, {"a": "A", "b": 5, "x": 1}, {"a": "B", "b": 10, "x": 2}"#

  private func points(_ encoding: String, _ mark: String = #"{"type": "point", "filled": true}"#) throws -> DrawnChart {
    try DrawnChart(rows, mark, #""x": {"field": "x", "type": "quantitative"}, \#(encoding)"#)
  }

  private static let categoryCases: [(String, [String])] = [
    ("", ["#e45756", "#4c78a8", "#f58518"]), (#", "sort": null"#, ["#4c78a8", "#f58518", "#e45756"]),
    (#", "scale": {"range": ["red", "lime"]}"#, ["#ff0000", "#ff0000", "#00ff00"]),
    (#", "scale": {"domain": ["B", "C", "A"], "range": ["red", "lime", "blue"]}"#, ["#00ff00", "#0000ff", "#ff0000"]),
    (#", "scale": {"range": ["red", "lime", "blue"], "reverse": true}"#, ["#ff0000", "#0000ff", "#00ff00"]),
  ]

  @Test("Categories take colors in the order of the domain, not of the data", arguments: categoryCases)
  func categories(more: String, colors: [String]) throws {
    #expect(try points(#""color": {"field": "a", "type": "nominal"\#(more)}"#).fills == colors)
  }

  private static let rampCases: [(String, [String])] = [
    ("", ["#cfe1f2", "", "#0a4a90"]), (#", "scale": {"reverse": true}"#, ["#0a4a90", "", "#cfe1f2"]),
    // Halfway between black and (250, 100, 50).
    (#", "scale": {"range": ["black", "rgb(250,100,50)"], "interpolate": "rgb"}"#, ["#000000", "#7d3219", "#fa6432"]),
    (#", "scale": {"range": ["black", "white"], "domain": [0, 25], "interpolate": "rgb"}"#, ["#000000", "#333333", "#666666"]),
    // Numbers are blended in HCL: lightness 20 is ((20 + 16) / 116)³ = 0.0299 of the light, sRGB 48; lightness 40 is 0.1125, sRGB 94.
    (#", "scale": {"range": ["black", "white"], "domain": [0, 25]}"#, ["#000000", "#303030", "#5e5e5e"]),
    (#", "scale": {"range": ["black", "white"], "domain": [0, 4], "clamp": true}"#, ["#000000", "#ffffff", "#ffffff"]),
    (#", "scale": {"type": "threshold", "domain": [5, 8], "range": ["red", "lime", "blue"]}"#, ["#ff0000", "#00ff00", "#0000ff"]),
    (#", "scale": {"type": "quantize", "range": ["red", "lime"]}"#, ["#ff0000", "#00ff00", "#00ff00"]),
    (#", "scale": {"type": "quantile", "range": ["red", "lime"]}"#, ["#ff0000", "#00ff00", "#00ff00"]),
  ]

  @Test("Numbers run through the ramp of blues, or through the colors given", arguments: rampCases)
  func ramp(more: String, colors: [String]) throws {
    let found = try points(#""color": {"field": "b", "type": "quantitative"\#(more)}"#).fills
    for (color, expected) in zip(found, colors) where !expected.isEmpty { #expect(color == expected) }
    #expect(found.count == 3)
  }

  @Test("Areas grow from 4 to what a step of 20 leaves: (0.95 × 20)²")
  func sizes() throws {
    #expect(near(try points(#""size": {"field": "b", "type": "quantitative"}"#).symbolSizes, [4, 182.5, 361]))
    #expect(near(try points(#""size": {"field": "b", "type": "quantitative", "scale": {"range": [10, 20]}}"#).symbolSizes, [10, 15, 20]))
    #expect(near(try points(#""size": {"field": "b", "type": "quantitative", "scale": {"rangeMax": 100}}"#).symbolSizes, [4, 52, 100]))
  }

  @Test("Opacity runs from 0.3 to 0.8, lines from 1 to 4 points")
  func opacity() throws {
    let faint = try points(#""opacity": {"field": "b", "type": "quantitative"}"#)
    #expect(near(faint.items.map(\.item.opacity), [0.3, 0.55, 0.8]))
    let lines = try points(#""strokeWidth": {"field": "b", "type": "quantitative"}"#, #""point""#)
    #expect(near(lines.items.compactMap(\.item.stroke?.width), [1, 2.5, 4]))
  }

  @Test("Shapes by the domain: circle, square, triangle")
  func shapes() throws {
    #expect(try points(#""shape": {"field": "a", "type": "nominal"}"#).symbols == [.triangleUp, .circle, .square])
  }

  @Test("A datum has the color of its value, a value is the color itself")
  func constants() throws {
    #expect(try points(#""color": {"value": "teal"}"#).fills == ["#008080", "#008080", "#008080"])
    #expect(try points(#""color": {"datum": "B", "type": "nominal"}"#).fills == ["#4c78a8", "#4c78a8", "#4c78a8"])
  }
}
