import JSON
import Scenes
import Testing

@testable import ChartCompiler
@testable import Tables

/// What a chart of a large file must not do again: make texts of columns that it takes for numbers, or does not take at all.
@Suite struct UnreadColumnsTests {
  private struct OneTable: DataAccess {
    let table: Table
    func bytes(at address: String) throws(DataAccessError) -> [UInt8] { throw DataAccessError(address, .missing) }
    func table(named name: String) throws(DataAccessError) -> Table? { table }
    func names(near name: String) -> [String] { [] }
  }

  @Test(
    "Numbers of a file are drawn without being read as texts, and other columns are left alone",
    arguments: [
      (#""mark": "line", "encoding": {"x": {"field": "t", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"}}"#, ["g"]),
      (#""mark": "bar", "encoding": {"x": {"field": "g", "type": "nominal"}, "y": {"field": "y", "aggregate": "mean", "type": "quantitative"}}"#, []),
      (
        #""mark": "point", "encoding": {"x": {"field": "t", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"}, "color": {"field": "g"}}"#,
        []
      ),
      (
        #""transform": [{"filter": "datum.t > 1"}], "mark": "area", "encoding": {"x": {"field": "t", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"}}"#,
        ["g"]
      ),
    ])
  func columns(chart: String, alsoUnread: [String]) throws {
    let table = try CSVReader(parse: .none).read("t,y,g,unused\n1,2.5,a,p\n2,,b,q\n3,-1e1,a,r\n")
    let options = CompileOptions(describesItems: false)
    let spec = try JSONValue(parsing: #"{"data": {"name": "rows"}, \#(chart)}"#)
    _ = try ChartCompiler.compile(spec, options: options, data: OneTable(table: table), measurer: EstimatedTextMeasurer())
    for name in ["t", "y", "unused"] + alsoUnread { #expect(table[name]?.isUnread == true, "\(name)") }
  }
}
