import ChartExport
import JSON
import Tables
import TestSupport
import Testing

@Suite struct SpecInlinerTests {
  let folder: TemporaryFolder
  let inliner: SpecInliner

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("x,y\n1,2\n", to: "a.csv")
    try folder.write(#"{"rows": [{"x": 1}]}"#, to: "b.json")
    let days = Table(columns: ["day": Column(storage: .dates([0]))])
    inliner = SpecInliner(data: try FileAccess(base: folder.path, named: ["days": days]))
  }

  @Test(
    "Data goes inside where it is used",
    arguments: [
      (#"{"data": {"url": "a.csv"}}"#, #"{"data":{"format":{"type":"csv"},"values":"x,y\n1,2\n"}}"#),
      (
        #"{"data": {"url": "a.csv", "format": {"parse": {"x": "number"}}}}"#,
        #"{"data":{"format":{"parse":{"x":"number"},"type":"csv"},"values":"x,y\n1,2\n"}}"#
      ),
      (#"{"data": {"url": "b.json", "format": {"property": "rows"}}}"#, #"{"data":{"format":{"property":"rows"},"values":{"rows":[{"x":1}]}}}"#),
      (#"{"layer": [{"data": {"name": "days"}}]}"#, #"{"layer":[{"data":{"name":"days","values":[{"day":"1970-01-01T00:00:00"}]}}]}"#),
      (
        #"{"transform": [{"lookup": "x", "from": {"data": {"url": "a.csv"}, "key": "x"}}]}"#,
        #"{"transform":[{"lookup":"x","from":{"data":{"format":{"type":"csv"},"values":"x,y\n1,2\n"},"key":"x"}}]}"#
      ),
    ])
  func inlines(spec: String, expected: String) throws {
    #expect(JSONWriter.compact.text(try inliner.inline(JSONValue(parsing: spec), file: "spec")) == expected)
  }

  @Test(
    "What is inside already stays",
    arguments: [
      #"{"data":{"values":[{"data":{"url":"a.csv"}}]}}"#, #"{"data":{"name":"own"},"datasets":{"own":[1]}}"#,
      #"{"data":{"sequence":{"start":0,"stop":3}}}"#,
      #"{"data":null}"#, #"{"usermeta":{"data":{"url":"a.csv"}}}"#,
    ])
  func stays(spec: String) throws {
    #expect(JSONWriter.compact.text(try inliner.inline(JSONValue(parsing: spec), file: "spec")) == spec)
  }

  @Test("Data that cannot be had is an error at its place")
  func missing() throws {
    let spec = try JSONValue(parsing: #"{"layer": [{"data": {"url": "none.csv"}}]}"#)
    let error = #expect(throws: ExportError.self) { try inliner.inline(spec, file: "spec") }
    #expect(error?.message == "spec: /layer/0/data/url: no file \"none.csv\"")
    #expect(error?.kind == .noInput)
  }
}
