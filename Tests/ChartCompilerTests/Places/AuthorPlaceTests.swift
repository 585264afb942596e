import JSON
import Scenes
import Specs
import Tables
import Testing

@testable import ChartCompiler

/// Errors point at what the author wrote, whatever normalization made of it, and say what would be right.
@Suite struct AuthorPlaceTests {
  private struct NoData: DataAccess {
    func bytes(at address: String) throws(DataAccessError) -> [UInt8] { throw DataAccessError(address, .missing) }
    func table(named name: String) throws(DataAccessError) -> Table? { nil }
    func names(near name: String) -> [String] { name == "pols" ? ["polls"] : [] }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let spec: String
    let pointer: String
    let message: String
    init(_ name: String, _ spec: String, _ pointer: String, _ message: String) {
      (testDescription, self.spec, self.pointer, self.message) = (name, spec, pointer, message)
    }
  }

  private static let data =
    #""data": {"values": [{"share": 1, "year": 2001, "who": "a", "day": "2001-01-01"}, {"share": 3, "year": 2002, "who": "b", "day": "2002-01-01"}]}"#

  static let cases: [Case] = [
    // Facets
    Case(
      "row channel", #"{\#(data), "mark": "bar", "encoding": {"y": {"field": "shre", "type": "quantitative"}, "row": {"field": "who"}}}"#,
      "/encoding/y/field", #"did you mean "share"?"#),
    Case(
      "the row's own field", #"{\#(data), "mark": "bar", "encoding": {"y": {"field": "share"}, "row": {"field": "whoo"}}}"#,
      "/encoding/row/field", #"did you mean "who"?"#),
    Case(
      "column channel", #"{\#(data), "mark": "bar", "encoding": {"x": {"field": "yaer"}, "column": {"field": "who"}}}"#, "/encoding/x/field",
      #"did you mean "year"?"#),
    Case(
      "wrapped facet channel", #"{\#(data), "mark": "bar", "encoding": {"x": {"field": "year"}, "facet": {"field": "wo", "columns": 2}}}"#,
      "/encoding/facet/field", #"did you mean "who"?"#),
    Case(
      "a facet view", #"{\#(data), "facet": {"row": {"field": "wh"}}, "spec": {"mark": "bar", "encoding": {"x": {"field": "year"}}}}"#,
      "/facet/row/field", #"did you mean "who"?"#),
    Case(
      "inside a facet view",
      #"{\#(data), "facet": {"field": "who"}, "spec": {"mark": "bar", "encoding": {"x": {"field": "yeer"}}}}"#, "/spec/encoding/x/field",
      #"did you mean "year"?"#),
    Case(
      "a layer inside a facet view",
      #"{\#(data), "facet": {"field": "who"}, "spec": {"layer": [{"mark": "bar", "encoding": {"x": {"field": "yeer"}}}]}}"#,
      "/spec/layer/0/encoding/x/field", #"did you mean "year"?"#),
    Case(
      "a format in a faceted unit",
      #"{\#(data), "mark": "bar", "encoding": {"y": {"field": "share", "type": "quantitative", "axis": {"format": "~~q"}}, "row": {"field": "who"}}}"#,
      "/encoding/y/axis/format", "~~q"),
    Case(
      "a header's format",
      #"{\#(data), "mark": "bar", "encoding": {"column": {"field": "who", "header": {"labelExpr": "datum.value +"}}}}"#,
      "/encoding/column/header/labelExpr", "column 14: found the end of the expression"),
    Case(
      "a header's side", #"{\#(data), "mark": "bar", "encoding": {"row": {"field": "who", "header": {"labelOrient": "lft"}}}}"#,
      "/encoding/row/header/labelOrient", #"did you mean "left"?"#),
    // Composite marks
    Case(
      "boxplot over an unknown field",
      #"{\#(data), "mark": "boxplot", "encoding": {"y": {"field": "shar", "type": "quantitative"}, "x": {"field": "who"}}}"#,
      "/encoding/y/field", #"did you mean "share"?"#),
    Case(
      "boxplot by an unknown field",
      #"{\#(data), "mark": "boxplot", "encoding": {"y": {"field": "share", "type": "quantitative"}, "x": {"field": "whom"}}}"#,
      "/encoding/x/field", #"did you mean "who"?"#),
    Case(
      "boxplot colored by an unknown field",
      #"{\#(data), "mark": {"type": "boxplot", "extent": "min-max"}, "encoding": {"y": {"field": "share", "type": "quantitative"}, "color": {"field": "whp"}}}"#,
      "/encoding/color/field", #"did you mean "who"?"#),
    Case(
      "a boxplot's extent",
      #"{\#(data), "mark": {"type": "boxplot", "extent": "minmax"}, "encoding": {"y": {"field": "share", "type": "quantitative"}}}"#,
      "/mark/extent", #"did you mean "min-max"?"#),
    Case(
      "a boxplot without a measure", #"{\#(data), "mark": "boxplot", "encoding": {"y": {"field": "who"}}}"#, "/encoding",
      "a boxplot needs a quantitative or temporal field on x or y"),
    Case(
      "a boxplot's part",
      #"{\#(data), "mark": {"type": "boxplot", "median": {"colr": "red"}}, "encoding": {"y": {"field": "share", "type": "quantitative"}}}"#,
      "/mark/median/colr", #"did you mean "color"?"#),
    Case(
      "an error bar over an unknown field",
      #"{\#(data), "layer": [{"mark": "errorbar", "encoding": {"y": {"field": "shares", "type": "quantitative"}}}]}"#,
      "/layer/0/encoding/y/field", #"did you mean "share"?"#),
    Case(
      "an error band by an unknown field",
      #"{\#(data), "mark": "errorband", "encoding": {"y": {"field": "share", "type": "quantitative"}, "x": {"field": "years"}}}"#,
      "/encoding/x/field", #"did you mean "year"?"#),
    Case(
      "an error bar's extent",
      #"{\#(data), "mark": {"type": "errorbar", "extent": "stdv"}, "encoding": {"y": {"field": "share", "type": "quantitative"}}}"#,
      "/mark/extent", #"did you mean "stdev"?"#),
    Case(
      "errors on both axes",
      #"{\#(data), "mark": "errorbar", "encoding": {"x": {"field": "year", "type": "quantitative"}, "y": {"field": "share", "type": "quantitative"}, "xError": {"field": "share"}, "yError": {"field": "share"}}}"#,
      "/encoding/yError", "both xError and yError"),
    // Repeats
    Case(
      "a repeat of an unknown field",
      #"{\#(data), "repeat": ["share", "yeear"], "spec": {"mark": "bar", "encoding": {"x": {"field": {"repeat": "repeat"}, "type": "quantitative"}}}}"#,
      "/spec/encoding/x/field", #"did you mean "year"?"#),
    Case(
      "a field inside a repeat",
      #"{\#(data), "repeat": {"row": ["share"]}, "spec": {"mark": "bar", "encoding": {"x": {"field": {"repeat": "row"}}, "color": {"field": "hwo"}}}}"#,
      "/spec/encoding/color/field", #"did you mean "who"?"#),
    Case(
      "a repeat that has no rows",
      #"{\#(data), "repeat": ["share"], "spec": {"mark": "bar", "encoding": {"x": {"field": {"repeat": "row"}}}}}"#,
      "/spec/encoding/x/field/repeat", #"unknown value "row"; known are repeat"#),
    Case(
      "a repeat's name", #"{\#(data), "repeat": ["share"], "spec": {"mark": "bar", "encoding": {"x": {"field": {"repeat": "rwo"}}}}}"#,
      "/spec/encoding/x/field/repeat", #"did you mean "row"?"#),
    Case(
      "a repeat of layers",
      #"{\#(data), "repeat": {"layer": ["share"]}, "spec": {"mark": "line", "encoding": {"x": {"field": "yaer"}, "y": {"field": {"repeat": "layer"}}}}}"#,
      "/spec/encoding/x/field", #"did you mean "year"?"#),
    Case(
      "a reference without a repeat", #"{\#(data), "mark": "bar", "encoding": {"x": {"field": {"repeat": "column"}}}}"#,
      "/encoding/x/field/repeat", "no repeat around this"),
    Case(
      "a transform inside a repeat",
      #"{\#(data), "repeat": ["share"], "spec": {"transform": [{"filter": {"field": "yar", "gt": 1}}], "mark": "bar", "encoding": {"x": {"field": {"repeat": "repeat"}}}}}"#,
      "/spec/transform/0", #"did you mean "year"?"#),
    // Layers
    Case(
      "a field that a layer hands down",
      #"{\#(data), "encoding": {"x": {"field": "yeaar"}}, "layer": [{"mark": "bar"}, {"mark": "rule"}]}"#, "/encoding/x/field",
      #"did you mean "year"?"#),
    Case(
      "a field of a part",
      #"{\#(data), "encoding": {"x": {"field": "year"}}, "layer": [{"mark": "bar"}, {"mark": "rule", "encoding": {"y": {"field": "shar"}}}]}"#,
      "/layer/1/encoding/y/field", #"did you mean "share"?"#),
    Case(
      "a layer's title over its parent's field",
      #"{\#(data), "encoding": {"x": {"field": "yeaar"}}, "layer": [{"mark": "bar", "encoding": {"x": {"field": "year"}}}, {"mark": "rule"}]}"#,
      "/encoding/x/field", #"did you mean "year"?"#),
    Case(
      "points on a line",
      #"{\#(data), "mark": {"type": "line", "point": true}, "encoding": {"x": {"field": "year"}, "y": {"field": "shore", "type": "quantitative"}}}"#,
      "/encoding/y/field", #"did you mean "share"?"#),
    Case(
      "an overlay's own mark", #"{\#(data), "mark": {"type": "area", "line": {"strokeWdith": 2}}, "encoding": {"x": {"field": "year"}}}"#,
      "/mark/line/strokeWdith", #"did you mean "strokeWidth"?"#),
    Case(
      "a transform of a part", #"{\#(data), "layer": [{"mark": "bar"}, {"transform": [{"calculate": "datum.share *", "as": "x"}], "mark": "rule"}]}"#,
      "/layer/1/transform/0/calculate", "datum.share *"),
    Case(
      "a concatenation inside", #"{\#(data), "vconcat": [{"mark": "bar"}, {"hconcat": [{"mark": "bar", "encoding": {"x": {"field": "whoo"}}}]}]}"#,
      "/vconcat/1/hconcat/0/encoding/x/field", #"did you mean "who"?"#),
    // What a table of members finds
    Case(
      "a transform's member", #"{\#(data), "transform": [{"aggregate": [], "gruopby": ["who"]}], "mark": "bar"}"#, "/transform/0/gruopby",
      #"did you mean "groupby"?"#),
    Case(
      "an operation", #"{\#(data), "transform": [{"aggregate": [{"op": "meen", "field": "share", "as": "m"}]}], "mark": "bar"}"#,
      "/transform/0/aggregate/0/op", #"did you mean "mean"?"#),
    Case(
      "a test", #"{\#(data), "mark": "bar", "encoding": {"color": {"condition": {"test": {"field": "who", "eqal": 1}, "value": "red"}}}}"#,
      "/encoding/color/condition/test/eqal", #"did you mean "equal"?"#),
    Case("the page", #"{\#(data), "mark": "bar", "usermeta": {"rapport": {"notess": "x"}}}"#, "/usermeta/rapport/notess", #"did you mean "notes"?"#),
    Case("the source", #"{\#(data), "mark": "bar", "usermeta": {"rapport": {"sorce": "x"}}}"#, "/usermeta/rapport/sorce", #"did you mean "source"?"#),
    Case("a name of data", #"{"data": {"name": "pols"}, "mark": "bar"}"#, "/data/name", #"did you mean "polls"?"#),
    Case(
      "the type of a scale", #"{\#(data), "mark": "bar", "encoding": {"x": {"field": "year", "scale": {"type": "lgo"}}, "row": {"field": "who"}}}"#,
      "/encoding/x/scale/type", #"did you mean "log"?"#),
    Case(
      "a condition without a test",
      #"{\#(data), "mark": "bar", "encoding": {"x": {"field": "year", "axis": {"gridColor": {"condition": {"value": "red"}, "value": "blue"}}}}}"#,
      "/encoding/x/axis/gridColor/condition", #""test" is missing"#),
    Case(
      "a condition's expression",
      #"{\#(data), "mark": "bar", "encoding": {"x": {"field": "year", "axis": {"gridColor": {"condition": {"test": "true", "expr": 1}}}}}}"#,
      "/encoding/x/axis/gridColor/condition/expr", "found a number, expected a string"),
    Case(
      "a style", #"{\#(data), "mark": "bar", "config": {"style": {"cell": {"storke": "red"}}}}"#, "/config/style/cell/storke",
      #"did you mean "stroke"?"#),
    Case(
      "a style's value", #"{\#(data), "mark": "bar", "config": {"style": {"bar": {"fill": 3}}}}"#, "/config/style/bar/fill",
      "found a number"),
    Case(
      "a time unit's step",
      #"{\#(data), "mark": "bar", "transform": [{"timeUnit": {"unit": "year", "setp": 2}, "field": "day", "as": "y"}]}"#,
      "/transform/0/timeUnit/setp", #"did you mean "step"?"#),
    Case(
      "a scheme", #"{\#(data), "mark": "bar", "encoding": {"color": {"field": "who", "scale": {"scheme": "tableu10"}}}}"#,
      "/encoding/color/scale/scheme", #"did you mean "tableau10"?"#),
    Case(
      "the configuration", #"{\#(data), "mark": "bar", "config": {"legend": {"layout": {"botom": {}}}}}"#, "/config/legend/layout/botom",
      #"did you mean "bottom"?"#),
    Case(
      "a time unit", #"{\#(data), "mark": "bar", "encoding": {"x": {"field": "day", "timeUnit": "yearmont"}, "row": {"field": "who"}}}"#,
      "/encoding/x/timeUnit", #"did you mean "yearmonth"?"#),
  ]

  @Test("An error stands at the author's place and says what would be right", arguments: cases)
  func place(_ example: Case) throws {
    let spec = try JSONParser().parse(example.spec)
    let found = #expect(throws: ChartError.self) { try ChartCompiler.compile(spec, data: NoData(), measurer: EstimatedTextMeasurer()) }
    let first = try #require(found)
    #expect(first.pointer == example.pointer, "\(first.message)")
    #expect(first.message.contains(example.message), "\(first.message)")
  }

  @Test("A misspelled name is one problem, not also what is missing without it")
  func once() throws {
    let problems = SpecDecoder.read(try JSONParser().parse(#"{"mark": "bar", "height": {"setp": 3}, "encoding": {"x": {"field": {"expr": "k"}}}}"#))
      .problems
    #expect(problems.map(\.pointer).sorted() == ["/encoding/x/field/expr", "/height/setp"])
  }

  @Test("A member of a style that marks and axes both have is right for either")
  func styles() throws {
    let spec = #"{"mark": "bar", "encoding": {}, "config": {"style": {"a": {"orient": "horizontal"}, "b": {"orient": "left"}}}}"#
    #expect(SpecDecoder.read(try JSONParser().parse(spec)).problems.isEmpty)
  }

  @Test("A text may be a datum, and a title may be empty")
  func datum() throws {
    let spec = #"{"data": {"values": [{}]}, "title": [], "mark": "text", "encoding": {"text": {"datum": "hi"}}}"#
    let chart = try ChartCompiler.compile(try JSONParser().parse(spec), data: NoData(), measurer: EstimatedTextMeasurer())
    #expect(chart.scene.metadata.title == nil)
    #expect(chart.scene.json.contains(#""hi""#))
  }

  @Test("There are at least forty such specs") func count() { #expect(Self.cases.count >= 40) }
}
