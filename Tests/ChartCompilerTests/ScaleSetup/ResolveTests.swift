import Testing

/// Which views share scales.
///
/// - Source: Vega-Lite's documentation of resolve: layers and facets share, concatenations share colors but not positions.
@Suite struct ResolveTests {
  private static let layers =
    #""layer": [{"mark": "bar", "encoding": {"y": {"field": "b", "type": "quantitative"}}}, {"mark": "tick", "encoding": {"y": {"field": "c", "type": "quantitative"}}}]"#
  private static let data = #""data": {"values": [{"a": "A", "b": 10, "c": 50}, {"a": "B", "b": 8, "c": 40}]}"#

  private func layered(_ more: String) throws -> DrawnChart {
    try DrawnChart(#"{\#(Self.data), \#(more) "encoding": {"x": {"field": "a"}}, \#(Self.layers)}"#)
  }

  @Test("Layers share their domain unless they are told otherwise")
  func layers() throws {
    #expect(try layered("").domains("Y-axis") == ["0 to 50"])
    #expect(try layered(#""resolve": {"scale": {"y": "independent"}},"#).domains("Y-axis") == ["0 to 10", "0 to 50"])
  }

  @Test("An independent second axis is on the other side")
  func sides() throws {
    let chart = try layered(#""resolve": {"scale": {"y": "independent"}},"#)
    let places = chart.texts.filter { $0.role == "axis-label" && $0.text == "0" }.map(\.place.x)
    #expect(places.count == 2 && places[0] < 0 && places[1] > 40)
  }

  @Test("Charts beside each other have positions of their own and colors in common")
  func concat() throws {
    func chart(_ more: String) throws -> DrawnChart {
      let views = [#""values": [{"b": 10, "c": "u"}]"#, #""values": [{"b": 70, "c": "v"}]"#].map {
        #"{"data": {\#($0)}, "mark": {"type": "point", "filled": true}, "encoding": {"x": {"field": "b", "type": "quantitative"}, "color": {"field": "c"}}}"#
      }
      return try DrawnChart(#"{\#(more) "hconcat": [\#(views.joined(separator: ","))]}"#)
    }
    let plain = try chart("")
    #expect(plain.domains("X-axis") == ["0 to 10", "0 to 70"])
    #expect(plain.fills == ["#4c78a8", "#f58518"] && plain.labels("legend-label") == ["u", "v"])
    let shared = try chart(#""resolve": {"scale": {"x": "shared", "color": "independent"}},"#)
    #expect(shared.domains("X-axis") == ["0 to 70", "0 to 70"])
    #expect(shared.fills == ["#4c78a8", "#4c78a8"])
  }

  @Test("Cells share the domain of all rows, or have their own")
  func facets() throws {
    func chart(_ more: String) throws -> DrawnChart {
      try DrawnChart(
        #"""
        {\#(more) "data": {"values": [{"f": "one", "b": 10}, {"f": "two", "b": 70}]}, "mark": "point",
         "encoding": {"column": {"field": "f"}, "x": {"field": "b", "type": "quantitative"}}}
        """#)
    }
    func places(_ chart: DrawnChart) -> [Double] { zip(chart.points, chart.frames("cell")).map { $0.x - $1.x } }
    // 300 points for 70: the first cell's point is at 300 / 7.
    #expect(near(places(try chart("")), [42.857, 300]))
    #expect(near(places(try chart(#""resolve": {"scale": {"x": "independent"}},"#)), [300, 300]))
  }
}
