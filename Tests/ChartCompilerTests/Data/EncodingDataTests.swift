import Scenes
import Testing

/// Aggregates, bins, time units and missing values as channels ask for them; expected values by hand.
///
/// - Source: Vega-Lite's documentation of aggregate, bin, timeUnit, impute and invalid data.
@Suite struct EncodingDataTests {
  private static let rows = #"{"a": "A", "b": 1}, {"a": "A", "b": 2}, {"a": "A", "b": 9}, {"a": "B", "b": 5}, {"a": "B", "b": null}"#

  private static let aggregateCases: [(String, [Double])] = [
    ("count", [3.0, 2]), ("sum", [12, 5]), ("mean", [4, 5]), ("average", [4, 5]), ("median", [2, 5]), ("min", [1, 5]), ("max", [9, 5]),
    ("valid", [3, 1]), ("missing", [0, 1]), ("distinct", [3, 2]),
    // ((1-4)² + (2-4)² + (9-4)²) / 2 = 19, and / 3. A single value has no variance, and so no bar.
    ("variance", [19]), ("variancep", [38.0 / 3, 0]),
  ]

  @Test("Aggregates by the other channel's field", arguments: aggregateCases)
  func aggregates(op: String, values: [Double]) throws {
    let chart = try DrawnChart(
      Self.rows, #""bar""#, #""x": {"field": "a"}, "y": {"aggregate": "\#(op)", "field": "b", "scale": {"domain": [0, 20]}}"#,
      more: #""height": 200,"#)
    #expect(near(chart.rects.map { $0.height / 10 }, values))
  }

  @Test("Bins are as wide as a round number allows, and bars leave a point between them")
  func bins() throws {
    // 0 to 99 in at most ten bins: steps of 10 from 0 to 100, on 300 points; half a point goes to the translation of plots.
    let rows = [0, 5, 12, 99].map { #"{"b": \#($0)}"# }.joined(separator: ",")
    let chart = try DrawnChart(rows, #""bar""#, #""x": {"bin": true, "field": "b"}, "y": {"aggregate": "count"}"#)
    #expect(near(chart.rects.map(\.width), [29, 29, 29]) && near(chart.rects.map { $0.x - chart.rects[0].x }, [0, 30, 270]))
    #expect(near(chart.rects.map { $0.height / 150 }, [2, 1, 1]))
    #expect(chart.domains("X-axis") == ["0 to 100"])
  }

  private static let binCases: [(String, String)] = [
    (#"{"step": 25}"#, "0 to 100"), (#"{"maxbins": 5}"#, "0 to 100"), (#"{"extent": [0, 40], "step": 20}"#, "0 to 40"),
    (#"{"maxbins": 60}"#, "0 to 100"), (#"{"step": 30}"#, "0 to 120"),
  ]

  @Test("Steps, limits and ends of bins", arguments: binCases)
  func binSettings(bin: String, domain: String) throws {
    let rows = [0, 5, 12, 99].map { #"{"b": \#($0)}"# }.joined(separator: ",")
    let chart = try DrawnChart(rows, #""bar""#, #""x": {"bin": \#(bin), "field": "b"}, "y": {"aggregate": "count"}"#)
    #expect(chart.domains("X-axis") == [domain])
  }

  @Test("Dates of one month are one bar")
  func timeUnits() throws {
    let rows = ["2020-01-01", "2020-01-31", "2020-03-15"].map { #"{"t": "\#($0)"}"# }.joined(separator: ",")
    let chart = try DrawnChart(rows, #""bar""#, #""x": {"timeUnit": "yearmonth", "field": "t", "type": "ordinal"}, "y": {"aggregate": "count"}"#)
    #expect(near(chart.rects.map(\.height), [300, 150]) && near(chart.rects.map(\.x), [1, 21]))
  }

  @Test("Missing and impossible values leave no point, and no trace in the domain")
  func invalid() throws {
    let rows = #"{"x": 1, "y": 2}, {"x": null, "y": 3}, {"x": 2, "y": null}, {"x": "abc", "y": 4}, {"x": 4, "y": 8}"#
    let chart = try DrawnChart(rows, #""point""#, #""x": {"field": "x", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"}"#)
    #expect(near(chart.points.map(\.x), [75, 300]) && near(chart.points.map(\.y), [225, 0]))
    #expect(chart.domains("X-axis") == ["0 to 4"] && chart.domains("Y-axis") == ["0 to 8"])
  }

  @Test("Imputed values fill what a series lacks")
  func impute() throws {
    let rows = #"{"t": 0, "c": "u", "y": 2}, {"t": 1, "c": "u", "y": 4}, {"t": 0, "c": "v", "y": 8}"#
    let chart = try DrawnChart(
      rows, #""point""#,
      #""x": {"field": "t", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative", "impute": {"value": 6}}, "color": {"field": "c"}"#,
      more: #""height": 80,"#)
    #expect(chart.points.map(\.y).sorted() == [0, 20, 40, 60])
  }

  @Test("Transforms run in their order, before the channels'")
  func transforms() throws {
    let chart = try DrawnChart(
      #"""
      {"data": {"values": [{"a": 1}, {"a": 2}, {"a": 3}, {"a": 4}]},
       "transform": [{"filter": "datum.a > 1"}, {"calculate": "datum.a * 10", "as": "b"}, {"filter": {"field": "b", "lt": 40}},
                     {"window": [{"op": "row_number", "as": "n"}]}],
       "mark": "point", "encoding": {"x": {"field": "b", "type": "quantitative"}, "y": {"field": "n", "type": "quantitative"}}}
      """#)
    // 20 and 30 of 30; first and second of two.
    #expect(near(chart.points.map(\.x), [200, 300]) && near(chart.points.map(\.y), [150, 0]))
  }

  @Test("A field of a field, and a field with a dot in its name")
  func paths() throws {
    let rows = #"{"a": {"b": 3}, "c.d": 6}, {"a": {"b": 6}, "c.d": 12}"#
    let nested = try DrawnChart(rows, #""point""#, #""x": {"field": "a.b", "type": "quantitative"}"#)
    let dotted = try DrawnChart(rows, #""point""#, #""x": {"field": "c\\.d", "type": "quantitative"}"#)
    #expect(near(nested.points.map(\.x), [150, 300]) && near(dotted.points.map(\.x), [150, 300]))
  }

  @Test("Named data and sequences")
  func sources() throws {
    let named = try DrawnChart(
      #"{"datasets": {"d": [{"a": 1}, {"a": 2}]}, "data": {"name": "d"}, "mark": "point", "encoding": {"x": {"field": "a", "type": "quantitative"}}}"#
    )
    #expect(near(named.points.map(\.x), [150, 300]))
    let sequence = try DrawnChart(
      #"{"data": {"sequence": {"start": 0, "stop": 6, "step": 2, "as": "n"}}, "mark": "point", "encoding": {"x": {"field": "n", "type": "quantitative"}}}"#
    )
    #expect(near(sequence.points.map(\.x), [0, 150, 300]))
  }

  // Vega-Lite moves a facet below the transforms of a single plot, down to where several plots read from a cell (`moveFacetDown`).
  @Test("Windows run over all rows above a fork in a facet, and within the cells below it")
  func facetedWindow() throws {
    let window = #""transform": [{"window": [{"op": "sum", "field": "a", "as": "s"}]}]"#
    let point = #""mark": "point", "encoding": {"y": {"field": "s", "type": "quantitative"}}"#
    func chart(_ spec: String) throws -> DrawnChart {
      let rows = #"{"f": "p", "a": 1}, {"f": "q", "a": 1}, {"f": "p", "a": 1}, {"f": "q", "a": 1}"#
      return try DrawnChart(#"{"data": {"values": [\#(rows)]}, "facet": {"column": {"field": "f"}}, "spec": {\#(spec)}}"#)
    }
    // Sums 1 and 3 in the first cell, 2 and 4 in the second; or 1 and 2 in both.
    #expect(near(try chart("\(window), \(point)").points.map(\.y), [225, 75, 150, 0]))
    #expect(near(try chart(#""layer": [{\#(window), \#(point)}, {"mark": "tick"}]"#).points.map(\.y), [150, 0, 150, 0]))
  }
}
