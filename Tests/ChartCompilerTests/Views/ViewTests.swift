import Scenes
import Testing

/// Layers, facets, concatenations and repeats, and what each hands to its children; places by hand.
///
/// - Source: Vega-Lite's documentation of view composition; continuous plots are 300 points long, children 20 apart.
@Suite struct ViewTests {
  private static let orientationCases: [(String, Bool)] = [
    // The measure across a category; of two measures the aggregated one; dates lie along x.
    (#""x": {"field": "a"}, "y": {"field": "b", "type": "quantitative"}"#, true),
    (#""y": {"field": "a"}, "x": {"field": "b", "type": "quantitative"}"#, false),
    (#""x": {"aggregate": "sum", "field": "b"}, "y": {"field": "c", "type": "quantitative"}"#, false),
    (#""y": {"aggregate": "sum", "field": "b"}, "x": {"field": "c", "type": "quantitative"}"#, true),
    (#""x": {"field": "t", "type": "temporal"}, "y": {"field": "b", "type": "quantitative"}"#, true),
  ]

  @Test("A bar runs along its measure", arguments: orientationCases)
  func orientation(encoding: String, isVertical: Bool) throws {
    let chart = try DrawnChart(
      #"{"a": "A", "b": 10, "c": 5, "t": "2020-01-01"}, {"a": "B", "b": 5, "c": 10, "t": "2021-01-01"}"#, #""bar""#, encoding)
    let rect = try #require(chart.rects.first)
    #expect(isVertical == (rect.height > rect.width))
  }

  @Test("Layers inherit data and channels, and may have their own")
  func layers() throws {
    let chart = try DrawnChart(
      #"""
      {"data": {"values": [{"a": 10}, {"a": 20}]}, "encoding": {"x": {"field": "a", "type": "quantitative"}},
       "layer": [{"mark": "point"},
                 {"data": {"values": [{"a": 40}]}, "mark": "point"},
                 {"mark": "rule", "encoding": {"x": {"datum": 30}}}]}
      """#)
    #expect(near(chart.points.map(\.x), [75, 150, 300]))
    #expect(near(chart.rules.map(\.from.x), [225, 225]) || near(chart.rules.map(\.from.x), [225]))
  }

  @Test("Charts stand beside or below each other, 20 apart, or as far as they say")
  func concatenation() throws {
    func frames(_ member: String, _ more: String = "") throws -> [Rect] {
      let view = #"{"width": 50, "height": 40, "mark": "point", "view": {"stroke": null}}"#
      let chart = try DrawnChart(#"{"data": {"values": [{}]}, \#(more) "\#(member)": [\#(view), \#(view), \#(view)]}"#)
      return (0..<3).flatMap { chart.frames("concat_\($0)_group") }
    }
    func places(_ frames: [Rect]) -> [Point] { frames.map { Point($0.x, $0.y) } }
    #expect(places(try frames("hconcat")) == [Point(0, 0), Point(70, 0), Point(140, 0)])
    #expect(places(try frames("vconcat")) == [Point(0, 0), Point(0, 60), Point(0, 120)])
    #expect(places(try frames("concat", #""columns": 2, "spacing": 5,"#)) == [Point(0, 0), Point(55, 0), Point(0, 45)])
    #expect(places(try frames("concat", #""columns": 2, "spacing": {"row": 3, "column": 9},"#)) == [Point(0, 0), Point(59, 0), Point(0, 43)])
  }

  @Test("Cells follow the order of their field, row by row")
  func wrappedFacet() throws {
    func chart(_ sort: String) throws -> DrawnChart {
      try DrawnChart(
        #"""
        {"data": {"values": [{"f": "z", "a": 1}, {"f": "x", "a": 2}, {"f": "y", "a": 4}]}, "facet": {"field": "f"\#(sort)}, "columns": 2,
         "spec": {"width": 40, "height": 40, "mark": "point", "encoding": {"y": {"field": "a", "type": "quantitative"}}}}
        """#)
    }
    let plain = try chart("")
    #expect(plain.labels("title-text") == ["x", "y", "z"] || plain.texts.map(\.text).filter { ["x", "y", "z"].contains($0) } == ["x", "y", "z"])
    let cells = plain.frames("cell")
    #expect(cells.count == 3 && cells[0].y == cells[1].y && cells[1].x > cells[0].x && cells[2].x == cells[0].x && cells[2].y > cells[0].y)
    // 2, 4 and 1 of 4 in 40 points.
    #expect(near(plain.points.enumerated().map { $1.y - cells[$0].y }, [20, 0, 30]))
    #expect(try chart(#", "sort": "descending""#).texts.map(\.text).filter { ["x", "y", "z"].contains($0) } == ["z", "y", "x"])
    #expect(try chart(#", "sort": ["y"]"#).texts.map(\.text).filter { ["x", "y", "z"].contains($0) } == ["y", "z", "x"])
    #expect(
      try chart(#", "sort": {"field": "a", "op": "max", "order": "descending"}"#).texts.map(\.text).filter { ["x", "y", "z"].contains($0) }
        == ["y", "x", "z"])
  }

  @Test("Rows and columns cross; a crossing without data has no marks")
  func gridFacet() throws {
    let chart = try DrawnChart(
      #"""
      {"data": {"values": [{"r": "1", "c": "p", "a": 1}, {"r": "2", "c": "q", "a": 2}, {"r": "1", "c": "q", "a": 2}]}, "width": 40, "height": 40,
       "mark": "point", "encoding": {"row": {"field": "r"}, "column": {"field": "c"}, "x": {"field": "a", "type": "quantitative"}}}
      """#)
    let cells = chart.frames("cell")
    #expect(cells.count == 4)
    #expect(cells[1].x > cells[0].x + 59 && cells[2].y > cells[0].y + 59 && cells[3].x == cells[1].x && cells[3].y == cells[2].y)
    #expect(near(chart.points.map(\.x), [cells[0].x + 20, cells[1].x + 40, cells[3].x + 40]))
    #expect(near(chart.points.map(\.y), [cells[0].y + 20, cells[1].y + 20, cells[3].y + 20]))
  }

  @Test("A repeat draws its chart once for each field, with the field's name as title")
  func repeats() throws {
    let chart = try DrawnChart(
      #"""
      {"data": {"values": [{"a": 10, "b": 100}]}, "repeat": {"column": ["b", "a"]},
       "spec": {"width": 40, "height": 40, "mark": "point", "encoding": {"x": {"field": {"repeat": "column"}, "type": "quantitative"}}}}
      """#)
    #expect(chart.domains("X-axis") == ["0 to 100", "0 to 10"])
    #expect(chart.labels("axis-title") == ["b", "a"])
  }

  @Test("A layered repeat has a layer for each field")
  func layeredRepeat() throws {
    let chart = try DrawnChart(
      #"""
      {"data": {"values": [{"a": 10, "b": 40}]}, "repeat": {"layer": ["b", "a"]},
       "spec": {"mark": "point", "encoding": {"x": {"field": {"repeat": "layer"}, "type": "quantitative"}, "color": {"datum": {"repeat": "layer"}}}}}
      """#)
    #expect(near(chart.points.map(\.x), [300, 75]))
    // Of the colors' domain, in the order of the layers.
    #expect(chart.labels("legend-label") == ["b", "a"] || chart.labels("legend-label") == ["a", "b"])
  }
}
