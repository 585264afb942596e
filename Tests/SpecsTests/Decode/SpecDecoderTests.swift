import JSON
import Testing

@testable import Specs

@Suite struct SpecDecoderTests {
  private func problems(_ text: String) throws -> [SpecError] {
    SpecDecoder.read(try JSONParser().parse(text)).problems
  }

  @Test(
    "A slip is found at its place and its message names what was meant",
    arguments: [
      (#"{"mark": "baar"}"#, #"/mark: unknown value "baar"; did you mean "bar"?"#),
      (#"{"mrak": "bar"}"#, #"/mrak: unknown property "mrak"; did you mean "mark"?"#),
      (#"{"mark": {"type": "bar", "filll": "red"}}"#, #"/mark/filll: unknown property "filll"; did you mean "fill"?"#),
      (
        #"{"mark": "bar", "encoding": {"colour": {"value": "red"}}}"#,
        #"/encoding/colour: unknown property "colour"; did you mean "color"?"#
      ),
      (
        #"{"layer": [{"mark": "bar", "encoding": {"x": {"field": "a", "type": "quantitive"}}}]}"#,
        #"/layer/0/encoding/x/type: unknown value "quantitive"; did you mean "quantitative"?"#
      ),
      (
        #"{"hconcat": [{"vconcat": [{"mark": "bar", "encoding": {"y": {"field": "a", "axis": {"titel": "b"}}}}]}]}"#,
        #"/hconcat/0/vconcat/0/encoding/y/axis/titel: unknown property "titel"; did you mean "title"?"#
      ),
      (
        #"{"mark": "bar", "encoding": {"y": {"field": "a", "scale": {"type": "lg"}}}}"#,
        #"/encoding/y/scale/type: unknown value "lg"; did you mean "log"?"#
      ),
      (#"{"mark": "bar", "config": {"axisX": {"gird": true}}}"#, #"/config/axisX/gird: unknown property "gird"; did you mean "grid"?"#),
      (#"{"mark": "bar", "height": true}"#, "/height: found a boolean, expected a number, \"container\" or an object"),
      (#"{"mark": {"type": "boxplot", "extend": 2}}"#, #"/mark/extend: unknown property "extend"; did you mean "extent"?"#),
      (
        #"{"mark": "bar", "encoding": {"tooltip": [{"feild": "a"}]}}"#, #"/encoding/tooltip/0/feild: unknown property "feild"; did you mean "field"?"#
      ),
    ])
  func slip(text: String, message: String) throws {
    #expect(try problems(text).map(\.message) == [message])
  }

  @Test(
    "What the grammar knows and is not drawn is told apart from what nobody knows",
    arguments: [
      (#"{"mark": "geoshape"}"#, "/mark", "\"geoshape\""),
      (#"{"mark": "point", "projection": {"type": "mercator"}}"#, "/projection", "a map projection"),
      (#"{"mark": "point", "encoding": {"longitude": {"field": "a"}}}"#, "/encoding/longitude", "a geographic channel"),
      (#"{"mark": "point", "data": {"url": "a", "format": {"type": "topojson"}}}"#, "/data/format/type", "\"topojson\""),
      (#"{"mark": "point", "data": {"sphere": true}}"#, "/data/sphere", "a sphere"),
    ])
  func unsupported(text: String, pointer: String, what: String) throws {
    #expect(try problems(text) == [SpecError(pointer: pointer, reason: .unsupported(what))])
  }

  @Test(
    "Sound specs have no problems",
    arguments: [
      #"{"$schema": "any", "usermeta": {"a": {"b": 1}}, "datasets": {"d": []}, "mark": "bar", "data": {"name": "d"}, "encoding": {}}"#,
      #"{"mark": {"type": "line", "point": {"fill": "white"}, "strokeDash": {"expr": "p"}}, "params": [{"name": "p", "select": {"type": "interval", "encodings": ["x"]}, "bind": "scales"}]}"#,
      #"{"repeat": {"layer": ["a"]}, "spec": {"mark": "line", "encoding": {"color": {"datum": {"repeat": "layer"}}}}}"#,
      #"{"facet": {"row": {"field": "a", "header": {"labelAngle": 0}}}, "spec": {"layer": [{"mark": "bar"}]}, "resolve": {"axis": {"x": "independent"}}}"#,
      #"{"mark": "bar", "encoding": {"color": {"condition": {"test": {"field": "a", "gt": 1}, "value": "red"}, "value": null}, "x": {"field": "a", "bin": {"step": 2}, "axis": {"labelColor": {"condition": {"test": "1", "value": "red"}, "value": "blue"}}}}}"#,
    ])
  func sound(text: String) throws {
    #expect(try problems(text) == [])
  }

  @Test("Every problem is reported, in the order of the document")
  func all() throws {
    let text = #"{"widht": 1, "mark": "bar", "encoding": {"x": {"feild": "a"}}, "title": 3}"#
    #expect(try problems(text).map(\.pointer) == ["/widht", "/encoding/x/feild", "/title"])
  }

  @Test("Views nested too deep are one problem, not a crash")
  func tooDeep() {
    var nested: JSONValue = ["mark": "bar"]
    for _ in 0..<200 { nested = ["vconcat": [nested]] }
    #expect(SpecDecoder.read(nested).problems.count == 1)
  }
}
