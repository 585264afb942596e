import JSON
import Testing

@testable import Specs

/// Expected specs are what Vega-Lite 6 documents and its own normalizer makes of the same input.
@Suite struct ViewNormalizerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let authored: String
    let expected: String
  }

  static let cases: [Case] = [
    Case(
      testDescription: "row and column channels become a facet view that keeps layout and headers outside",
      authored: """
        {"data": {"url": "d"}, "mark": "bar", "width": 90, "resolve": {"scale": {"x": "independent"}},
         "encoding": {"x": {"field": "a"}, "row": {"field": "r", "spacing": 3, "header": {"title": null}},
                      "column": {"field": "c", "align": "each"}}}
        """,
      expected: """
        {"data": {"url": "d"}, "resolve": {"scale": {"x": "independent"}}, "spacing": {"row": 3}, "align": {"column": "each"},
         "facet": {"row": {"field": "r", "header": {"title": null}}, "column": {"field": "c"}},
         "spec": {"width": 90, "mark": "bar", "encoding": {"x": {"field": "a"}}}}
        """),
    Case(
      testDescription: "a facet channel wraps after its number of columns",
      authored: """
        {"mark": "point", "encoding": {"y": {"field": "a"}, "facet": {"field": "f", "columns": 2, "spacing": 5, "sort": "descending"}}}
        """,
      expected: """
        {"columns": 2, "spacing": 5, "facet": {"field": "f", "sort": "descending"},
         "spec": {"mark": "point", "encoding": {"y": {"field": "a"}}}}
        """),
    Case(
      testDescription: "the parts of a layer inherit its encoding and fill their own definitions from it",
      authored: """
        {"encoding": {"x": {"field": "a", "type": "ordinal"}, "opacity": {"title": "o"}, "tooltip": {"field": "t"}},
         "layer": [{"mark": "bar", "encoding": {"x": {"field": "b"}}}, {"mark": "rule", "encoding": {"tooltip": null}}]}
        """,
      expected: """
        {"layer": [{"mark": "bar", "encoding": {"x": {"field": "b", "type": "ordinal"}, "tooltip": {"field": "t"}}},
                   {"mark": "rule", "encoding": {"x": {"field": "a", "type": "ordinal"}, "tooltip": null}}]}
        """),
    Case(
      testDescription: "a repeat by row and column becomes a grid of named views",
      authored: """
        {"repeat": {"row": ["a b"], "column": ["1x", "y"]}, "columns": 7,
         "spec": {"data": {"url": "d"}, "mark": "point",
                  "encoding": {"x": {"field": {"repeat": "column"}}, "y": {"field": {"repeat": "row"}, "sort": {"field": {"repeat": "column"}}}}}}
        """,
      expected: """
        {"data": {"url": "d"}, "align": "all", "columns": 2, "concat": [
          {"mark": "point", "name": "child__row_a_bcolumn__1x",
           "encoding": {"x": {"field": "1x"}, "y": {"field": "a b", "sort": {"field": "1x"}}}},
          {"mark": "point", "name": "child__row_a_bcolumn_y",
           "encoding": {"x": {"field": "y"}, "y": {"field": "a b", "sort": {"field": "y"}}}}]}
        """),
    Case(
      testDescription: "a repeat of layers becomes layers, and a repeated datum is nominal",
      authored: """
        {"repeat": {"layer": ["p", "q"]},
         "spec": {"mark": "line", "encoding": {"y": {"field": {"repeat": "layer"}}, "color": {"datum": {"repeat": "layer"}}}}}
        """,
      expected: """
        {"layer": [
          {"mark": "line", "name": "child__layer_p", "encoding": {"y": {"field": "p"}, "color": {"datum": "p", "type": "nominal"}}},
          {"mark": "line", "name": "child__layer_q", "encoding": {"y": {"field": "q"}, "color": {"datum": "q", "type": "nominal"}}}]}
        """),
    Case(
      testDescription: "a stacked area with line and points becomes three layers stacked alike",
      authored: """
        {"mark": {"type": "area", "line": true, "point": {"size": 9}},
         "encoding": {"x": {"field": "t", "type": "temporal"}, "y": {"field": "v", "type": "quantitative", "aggregate": "sum"},
                      "color": {"field": "s", "type": "nominal"}}}
        """,
      expected: """
        {"layer": [
          {"mark": {"type": "area", "opacity": 0.7},
           "encoding": {"x": {"field": "t", "type": "temporal"}, "y": {"field": "v", "type": "quantitative", "aggregate": "sum"},
                        "color": {"field": "s", "type": "nominal"}}},
          {"mark": "line",
           "encoding": {"x": {"field": "t", "type": "temporal"}, "y": {"field": "v", "type": "quantitative", "aggregate": "sum", "stack": "zero"},
                        "color": {"field": "s", "type": "nominal"}}},
          {"mark": {"type": "point", "opacity": 1, "filled": true, "size": 9},
           "encoding": {"x": {"field": "t", "type": "temporal"}, "y": {"field": "v", "type": "quantitative", "aggregate": "sum", "stack": "zero"},
                        "color": {"field": "s", "type": "nominal"}}}]}
        """),
    Case(
      testDescription: "a line with two ends is a rule, unless its bins are given",
      authored: """
        {"layer": [{"mark": {"type": "line", "clip": true}, "encoding": {"x": {"field": "a"}, "x2": {"field": "b"}}},
                   {"mark": "line", "encoding": {"x": {"field": "a", "bin": "binned"}, "x2": {"field": "b"}}}]}
        """,
      expected: """
        {"layer": [{"mark": {"type": "rule", "clip": true}, "encoding": {"x": {"field": "a"}, "x2": {"field": "b"}}},
                   {"mark": "line", "encoding": {"x": {"field": "a", "bin": "binned"}, "x2": {"field": "b"}}}]}
        """),
    Case(
      testDescription: "a width of the container fits the plot into it",
      authored: #"{"mark": "bar", "width": "container", "height": 50, "encoding": {}}"#,
      expected: """
        {"mark": "bar", "width": "container", "height": 50, "encoding": {}, "autosize": {"type": "fit-x", "contains": "padding"}}
        """),
    Case(
      testDescription: "selections of a faceted unit go inside, other parameters stay at the top",
      authored: """
        {"mark": "bar", "params": [{"name": "p", "value": 1}, {"name": "s", "select": "point"}],
         "encoding": {"row": {"field": "r"}}}
        """,
      expected: """
        {"params": [{"name": "p", "value": 1}], "facet": {"row": {"field": "r"}},
         "spec": {"mark": "bar", "encoding": {}, "params": [{"name": "s", "select": "point"}]}}
        """),
  ]

  @Test("Views are rewritten as Vega-Lite does", arguments: cases)
  func rewritten(_ example: Case) throws {
    #expect(try normalized(example.authored) == spec(example.expected).inNameOrder)
  }

  @Test("A spec that is in its plain form stays as it is")
  func untouched() throws {
    let plain = #"{"data": {"url": "d"}, "hconcat": [{"mark": "bar", "encoding": {"x": {"field": "a"}}}]}"#
    #expect(try normalized(plain) == spec(plain).inNameOrder)
  }

  @Test("A reference to no repeated field is refused with its place")
  func unknownRepeat() throws {
    let expected = SpecError(pointer: "/spec/encoding/x/field/repeat", reason: .unknownValue("row", known: ["repeat"]))
    #expect(throws: expected) { try normalized(#"{"repeat": ["a"], "spec": {"mark": "bar", "encoding": {"x": {"field": {"repeat": "row"}}}}}"#) }
  }

  @Test("Views nested too deep are refused rather than followed")
  func tooDeep() {
    var nested: JSONValue = ["mark": "bar"]
    for _ in 0..<200 { nested = ["vconcat": [nested]] }
    #expect(throws: SpecError.self) { try SpecDecoder.decode(nested) }
  }
}
