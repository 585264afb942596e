import JSON
import Scenes
import Tables
import Testing

@testable import ChartCompiler

/// Specs that would take a machine are refused with a reason.
@Suite struct HostileSpecTests {
  private struct NoData: DataAccess {
    func bytes(at address: String) throws(DataAccessError) -> [UInt8] { throw DataAccessError(address, .missing) }
    func table(named name: String) throws(DataAccessError) -> Table? { nil }
    func names(near name: String) -> [String] { [] }
  }

  private func refusal(_ text: String) throws -> ChartError? {
    let spec = try JSONParser().parse(text)
    do {
      _ = try ChartCompiler.compile(spec, data: NoData(), measurer: EstimatedTextMeasurer())
      return nil
    } catch { return error }
  }

  private static let data = #""data": {"values": [{"a": 1, "b": "2020-01-01"}, {"a": 2, "b": "2021-01-01"}]}, "mark": "point""#

  @Test(
    "Counts out of all proportion are refused at their place",
    arguments: [
      (#"{\#(data), "encoding": {"x": {"field": "a", "type": "quantitative", "axis": {"tickCount": 1e7}}}}"#, "tickCount"),
      (#"{\#(data), "encoding": {"x": {"field": "a", "type": "quantitative", "axis": {"values": {"expr": "sequence(100000)"}}}}}"#, "values"),
      (#"{\#(data), "encoding": {"x": {"field": "b", "type": "temporal", "axis": {"tickCount": "second"}}}}"#, "tickCount"),
      (#"{"data": {"sequence": {"start": 0, "stop": 1e9}}, "mark": "point"}"#, "sequence"),
      (
        #"{"data": {"sequence": {"start": 0, "stop": 20000}}, "mark": "point", "encoding": {"facet": {"field": "data", "type": "nominal"}}}"#, "facet"
      ),
    ])
  func counts(text: String, place: String) throws {
    let error = try #require(try refusal(text))
    #expect(error.pointer.hasSuffix("/" + place), "\(error.message)")
  }

  @Test("A list of a thousand tooltips is read, a longer one refused")
  func tooltips() throws {
    func text(_ count: Int) -> String {
      let list = (0..<count).map { #"{"field": "a", "title": "\#($0)"}"# }.joined(separator: ",")
      return #"{\#(Self.data), "encoding": {"x": {"field": "a"}, "tooltip": [\#(list)]}}"#
    }
    #expect(try refusal(text(1000)) == nil)
    #expect(try refusal(text(1001))?.pointer == "/encoding/tooltip")
  }

  @Test("Repeats in repeats are counted, not carried out")
  func repeats() throws {
    let text =
      #"{"data": {"values": []}, "# + String(repeating: #""repeat": ["a", "b"], "spec": {"#, count: 30) + #""mark": "point""#
      + String(repeating: "}", count: 31)
    #expect(try refusal(text)?.message.contains("more than 5000 views") == true)
  }

  @Test("A message stays short, however long the name that it quotes")
  func shortMessages() throws {
    let name = String(repeating: "z", count: 100_000)
    let error = try #require(try refusal(#"{\#(Self.data), "\#(name)": 1}"#))
    #expect(error.message.count < 1000)
  }
}
