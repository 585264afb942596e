import JSON
import Tables
import Testing
import Transforms

/// Expected values by hand from the definitions in Vega's documentation of `window`.
@Suite struct WindowTests {
  let rows = table(["k": [3, 1, 2, 2, 5], "v": [30, 10, 20, nil, 50]])

  func window(
    _ op: JSONValue, field: JSONValue? = nil, param: JSONValue? = nil, sorted: Bool = true, _ more: JSONObject = [:]
  ) throws -> [Value] {
    var operation: JSONObject = ["op": op, "as": "out"]
    operation["field"] = field
    operation["param"] = param
    var spec: JSONObject = ["window": [.object(operation)]]
    if sorted { spec["sort"] = [["field": "k"]] }
    for (name, value) in more { spec[name] = value }
    return try applying(.object(spec), to: rows).cells("out")
  }

  @Test func ranks() throws {
    // In order of k: rows 1, 2, 3, 0, 4, of which 2 and 3 are peers.
    #expect(try window("row_number") == [4, 1, 2, 3, 5])
    #expect(try window("rank") == [4, 1, 2, 2, 5])
    #expect(try window("dense_rank") == [3, 1, 2, 2, 4])
    #expect(try window("percent_rank") == [0.75, 0, 0.25, 0.25, 1])
    #expect(agree(try window("cume_dist"), [0.8, 0.2, 0.6, 0.6, 1]))
    #expect(try window("ntile", param: 2) == [2, 1, 2, 2, 2])
  }

  @Test func withoutAnOrderEveryRowIsItsOwnRank() throws {
    #expect(try window("rank", sorted: false) == [1, 2, 3, 4, 5])
  }

  @Test func otherRows() throws {
    #expect(try window("lag", field: "v") == [nil, nil, 10, 20, 30])
    #expect(try window("lead", field: "v", param: 2) == [nil, nil, 30, 50, nil])
    #expect(try window("first_value", field: "v") == [10, 10, 10, 10, 10])
    // The default frame ends with the last peer of the row.
    #expect(try window("last_value", field: "k") == [3, 1, 2, 2, 5])
    #expect(try window("nth_value", field: "v", param: 2) == [20, nil, 20, 20, 20])
    #expect(try window("prev_value", field: "v") == [30, 10, 20, 20, 50])
    #expect(try window("next_value", field: "v") == [30, 10, 20, 30, 50])
  }

  @Test func framesCountRowsOrTakeInPeers() throws {
    #expect(try window("sum", field: "v") == [60, 10, 30, 30, 110])
    #expect(try window("sum", field: "k", ["ignorePeers": true]) == [8, 1, 3, 5, 13])
    #expect(try window("sum", field: "k") == [8, 1, 5, 5, 13])
    #expect(try window("mean", field: "k", ["frame": [-1, 1], "ignorePeers": true]) == agreeing([10.0 / 3, 1.5, 5.0 / 3, 7.0 / 3, 4]))
    #expect(try window("count", ["frame": [.null, .null]]) == [5, 5, 5, 5, 5])
    #expect(try window("max", field: "v", ["frame": [1, .null], "ignorePeers": true]) == [50, 50, 50, 50, .null])
  }

  @Test func groupsAreApart() throws {
    let result = try applying(
      ["window": [["op": "row_number", "as": "n"], ["op": "sum", "field": "v", "as": "total"]], "groupby": ["g"]],
      to: table(["g": ["a", "b", "a"], "v": [1, 2, 3]]))
    #expect(result.cells("n") == [1, 1, 2])
    #expect(result.cells("total") == [1, 2, 4])
  }

  /// Values whose thirds do not round to the same last digit.
  private func agreeing(_ values: [Double]) -> [Value] { values.map(Value.number) }
}
