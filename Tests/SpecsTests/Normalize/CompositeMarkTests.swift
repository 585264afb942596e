import JSON
import Testing

@testable import Specs

/// Expected parts are what Vega-Lite 6 documents and its own normalizer makes of the same input.
@Suite struct CompositeMarkTests {
  struct Part: Sendable {
    let pointer: String
    let value: String
    init(_ pointer: String, _ value: String) { (self.pointer, self.value) = (pointer, value) }
  }

  private func check(_ authored: String, _ parts: [Part]) throws {
    let result = try normalized(authored)
    for part in parts { #expect(result.at(part.pointer) == (try spec(part.value).inNameOrder), "at \(part.pointer)") }
  }

  @Test("A box plot is outliers and whiskers over joined quartiles, then a box and a median")
  func tukey() throws {
    try check(
      """
      {"mark": "boxplot", "encoding": {"x": {"field": "g", "type": "nominal"}, "y": {"field": "v", "type": "quantitative", "title": "V"}}}
      """,
      [
        Part(
          "/layer/0/transform",
          """
          [{"joinaggregate": [{"op": "q1", "field": "v", "as": "lower_box_v"}, {"op": "q3", "field": "v", "as": "upper_box_v"}],
            "groupby": ["g"]}]
          """),
        Part(
          "/layer/0/layer/0/transform/0/filter",
          """
          "(datum['v'] < datum['lower_box_v'] - 1.5 * (datum['upper_box_v'] - datum['lower_box_v'])) || (datum['v'] > datum['upper_box_v'] + 1.5 * (datum['upper_box_v'] - datum['lower_box_v']))"
          """),
        Part("/layer/0/layer/0/mark", #"{"type": "point", "style": ["boxplot-outliers"]}"#),
        Part("/layer/0/layer/1/layer/0/mark", #"{"type": "rule", "aria": false, "style": ["boxplot-rule"]}"#),
        Part(
          "/layer/1/layer/0",
          """
          {"mark": {"type": "bar", "size": 14, "orient": "vertical", "ariaRoleDescription": "box", "style": ["boxplot-box"]},
           "encoding": {"y": {"field": "lower_box_v", "type": "quantitative", "title": "V"}, "y2": {"field": "upper_box_v"},
            "x": {"field": "g", "type": "nominal"},
            "tooltip": [{"field": "max_v", "type": "quantitative", "title": "Max of V"}, {"field": "upper_box_v", "type": "quantitative", "title": "Q3 of V"},
              {"field": "mid_box_v", "type": "quantitative", "title": "Median of V"}, {"field": "lower_box_v", "type": "quantitative", "title": "Q1 of V"},
              {"field": "min_v", "type": "quantitative", "title": "Min of V"}, {"field": "g", "type": "nominal"}]}}
          """),
        Part(
          "/layer/1/layer/1/mark",
          #"{"color": "white", "type": "tick", "size": 14, "orient": "horizontal", "aria": false, "style": ["boxplot-median"]}"#),
      ])
  }

  @Test("A box plot to the extremes aggregates once and can have ticks")
  func minMax() throws {
    try check(
      """
      {"mark": {"type": "boxplot", "extent": "min-max", "ticks": true, "size": 30, "color": "teal"},
       "encoding": {"x": {"field": "v", "type": "quantitative"}}}
      """,
      [
        Part(
          "/transform",
          """
          [{"aggregate": [{"op": "q1", "field": "v", "as": "lower_box_v"}, {"op": "q3", "field": "v", "as": "upper_box_v"},
             {"op": "median", "field": "v", "as": "mid_box_v"}, {"op": "min", "field": "v", "as": "lower_whisker_v"},
             {"op": "max", "field": "v", "as": "upper_whisker_v"}], "groupby": []}]
          """),
        Part(
          "/layer/2/mark",
          #"{"color": "black", "type": "tick", "opacity": 1, "orient": "vertical", "aria": false, "style": ["boxplot-ticks"]}"#),
        Part("/layer/4/mark/size", "30"),
        Part("/layer/4/mark/color", #""teal""#),
      ])
  }

  struct ErrorCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let mark: String
    let encoding: String
    let transform: String
  }
  static let errorCases: [ErrorCase] = [
    ErrorCase(
      testDescription: "mean and standard error by default", mark: #""errorbar""#,
      encoding: #"{"x": {"field": "v", "type": "quantitative"}, "y": {"field": "g"}}"#,
      transform: """
        [{"aggregate": [{"op": "stderr", "field": "v", "as": "extent_v"}, {"op": "mean", "field": "v", "as": "center_v"}], "groupby": ["g"]},
         {"calculate": "datum['center_v'] + datum['extent_v']", "as": "upper_v"},
         {"calculate": "datum['center_v'] - datum['extent_v']", "as": "lower_v"}]
        """),
    ErrorCase(
      testDescription: "a bootstrapped interval", mark: #"{"type": "errorband", "extent": "ci"}"#,
      encoding: #"{"y": {"field": "v", "type": "quantitative"}, "x": {"field": "t", "timeUnit": "year"}}"#,
      transform: """
        [{"timeUnit": {"unit": "year"}, "field": "t", "as": "year_t"},
         {"aggregate": [{"op": "ci0", "field": "v", "as": "lower_v"}, {"op": "ci1", "field": "v", "as": "upper_v"},
           {"op": "mean", "field": "v", "as": "center_v"}], "groupby": ["year_t"]}]
        """),
    ErrorCase(
      testDescription: "two given ends", mark: #""errorbar""#,
      encoding: #"{"x": {"field": "lo", "type": "quantitative"}, "x2": {"field": "hi"}, "y": {"field": "g"}}"#,
      transform: #"[{"calculate": "datum['hi']", "as": "upper_lo"}, {"calculate": "datum['lo']", "as": "lower_lo"}]"#),
    ErrorCase(
      testDescription: "a center and two given errors", mark: #""errorbar""#,
      encoding: #"{"y": {"field": "m", "type": "quantitative"}, "yError": {"field": "e"}, "yError2": {"field": "f"}}"#,
      transform: """
        [{"calculate": "datum['m'] + datum['e']", "as": "upper_m"}, {"calculate": "datum['m'] + datum['f']", "as": "lower_m"}]
        """),
  ]

  @Test("Error marks compute or read their ends", arguments: errorCases)
  func ends(_ example: ErrorCase) throws {
    let result = try normalized(#"{"mark": \#(example.mark), "encoding": \#(example.encoding)}"#)
    #expect(result["transform"] == (try spec(example.transform).inNameOrder))
  }

  @Test("An error bar without ticks is a single rule; with ticks it is layers")
  func errorBarParts() throws {
    let encoding = #"{"x": {"field": "v", "type": "quantitative"}}"#
    try check(
      #"{"mark": "errorbar", "encoding": \#(encoding)}"#,
      [Part("/mark", #"{"type": "rule", "ariaRoleDescription": "errorbar", "style": ["errorbar-rule"]}"#)])
    try check(
      #"{"mark": {"type": "errorbar", "ticks": true, "thickness": 3}, "encoding": \#(encoding)}"#,
      [
        Part("/layer/0/mark", #"{"type": "tick", "orient": "vertical", "aria": false, "thickness": 3, "style": ["errorbar-ticks"]}"#),
        Part("/layer/2/mark", #"{"type": "rule", "ariaRoleDescription": "errorbar", "size": 3, "style": ["errorbar-rule"]}"#),
      ])
  }

  @Test("An error band is an area over two dimensions and a rectangle over one")
  func errorBandParts() throws {
    try check(
      """
      {"mark": {"type": "errorband", "borders": true, "interpolate": "monotone"},
       "encoding": {"y": {"field": "v", "type": "quantitative"}, "x": {"field": "g"}}}
      """,
      [
        Part(
          "/layer/0/mark",
          #"{"opacity": 0.3, "type": "area", "interpolate": "monotone", "ariaRoleDescription": "errorband", "style": ["errorband-band"]}"#),
        Part("/layer/2/mark", #"{"type": "line", "interpolate": "monotone", "aria": false, "style": ["errorband-borders"]}"#),
        Part("/layer/2/encoding/y/field", #""upper_v""#),
      ])
    try check(
      #"{"mark": "errorband", "encoding": {"y": {"field": "v", "type": "quantitative"}}}"#,
      [Part("/layer/0/mark", #"{"opacity": 0.3, "type": "rect", "style": ["errorband-band"]}"#)])
  }

  @Test(
    "What cannot be summarized is refused at its place",
    arguments: [
      (#"{"mark": "boxplot", "encoding": {"x": {"field": "a", "type": "nominal"}}}"#, "/encoding"),
      (#"{"layer": [{"mark": "errorbar", "encoding": {"x2": {"field": "a"}, "x": {"field": "b"}}}]}"#, "/layer/0/encoding/x"),
      (#"{"mark": {"type": "errorbar", "extent": "sd"}, "encoding": {"x": {"field": "a", "type": "quantitative"}}}"#, "/mark/extent"),
    ])
  func refused(authored: String, pointer: String) throws {
    let error = #expect(throws: SpecError.self) { try normalized(authored) }
    #expect(error?.pointer == pointer)
  }
}
