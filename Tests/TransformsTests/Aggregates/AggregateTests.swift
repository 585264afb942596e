import JSON
import Tables
import Testing
import Transforms

/// Expected numbers: Vega's `aggregate`, `joinaggregate` and `pivot` transforms run under Node on the same rows,
/// checked against numpy where it has the same operation.
@Suite struct AggregateTests {
  let rows = table([
    "g": ["a", "b", "a", "b", "a", "b", "a", "b"], "v": [3, 1, nil, 5, 2, 5, .number(.nan), 8],
    "s": ["x", "Y", "b", "", "b", nil, "a", "Y"],
  ])

  static let expected: [(op: String, values: [Value])] = [
    ("count", [4, 4]), ("valid", [2, 4]), ("missing", [1, 0]), ("distinct", [4, 3]), ("sum", [5, 19]), ("product", [6, 200]),
    ("mean", [2.5, 4.75]), ("average", [2.5, 4.75]), ("variance", [0.5, 8.25]), ("variancep", [0.25, 6.1875]),
    ("stdev", [0.7071067811865476, 2.8722813232690148]), ("stdevp", [0.5, 2.48746859276655]),
    ("stderr", [0.5, 1.4361406616345074]), ("median", [2.5, 5]), ("q1", [2.25, 4]), ("q3", [2.75, 5.75]), ("ci0", [2, 2]),
    ("ci1", [3, 7.25]), ("min", [2, 1]), ("max", [3, 8]),
  ]

  @Test(arguments: expected.indices)
  func operations(index: Int) throws {
    let (op, values) = Self.expected[index]
    let result = try applying(
      ["aggregate": [["op": .string(op), "field": "v", "as": "out"]], "groupby": ["g"]], to: rows)
    #expect(result.names == ["g", "out"])
    #expect(result.cells("g") == ["a", "b"])
    #expect(agree(result.cells("out"), values))
  }

  @Test func exponentialWeightsTakeARate() throws {
    let result = try applying(
      [
        "aggregate": [
          ["op": ["exponential": 0.5], "field": "v", "as": "e"], ["op": ["exponentialb": 0.5], "field": "v", "as": "b"],
        ], "groupby": ["g"],
      ], to: rows)
    #expect(agree(result.cells("e"), [2.3333333333333335, 6.333333333333333]))
    #expect(agree(result.cells("b"), [1.75, 5.9375]))
  }

  @Test func textsHaveExtremesByTheirUnits() throws {
    let result = try applying(
      [
        "aggregate": [
          ["op": "min", "field": "s", "as": "lo"], ["op": "max", "field": "s", "as": "hi"],
          ["op": "missing", "field": "s", "as": "none"],
        ], "groupby": ["g"],
      ], to: rows)
    #expect(result.cells("lo") == ["a", "Y"])
    #expect(result.cells("hi") == ["x", "Y"])
    #expect(result.cells("none") == [0, 2])
  }

  @Test func extremesGiveWholeRows() throws {
    let result = try applying(["aggregate": [["op": "argmax", "field": "v", "as": "top"]], "groupby": ["g"]], to: rows)
    #expect(result.column("top.s")?.values == ["x", "Y"])
    #expect(result.column("top['v']")?.values == [3, 8])
  }

  @Test func datesStayDatesInExtremes() throws {
    let table = Table(columns: ["d": Column(storage: .dates([20, 10, 30]))])
    let result = try applying(
      ["aggregate": [["op": "min", "field": "d", "as": "first"], ["op": "mean", "field": "d", "as": "middle"]]], to: table)
    #expect(result.cells("first") == [.date(10)])
    #expect(result.cells("middle") == [20])
  }

  @Test func nothingAggregatesToNothing() throws {
    let result = try applying(["aggregate": [["op": "count", "as": "n"]]], to: table(["v": []]))
    #expect(result.rowCount == 0)
  }

  @Test func groupsWithoutValuesAreMissing() throws {
    let result = try applying(
      ["aggregate": [["op": "sum", "field": "v", "as": "sum"], ["op": "variance", "field": "v", "as": "var"]], "groupby": ["g"]],
      to: table(["g": ["a", "b"], "v": [nil, 4]]))
    #expect(result.cells("sum") == [nil, 4])
    #expect(result.cells("var") == [nil, nil])
  }

  @Test func crossedGroupsFillTheGrid() {
    let table = table(["a": ["x", "y", "y"], "b": [2, 1, 2], "v": [10, 20, 30]])
    let result = table.aggregated(by: ["a", "b"], [.init(.count, as: "n"), .init(.sum, of: "v", as: "v")], cross: true)
    #expect(result.cells("a") == ["x", "y", "y", "x"])
    #expect(result.cells("b") == [2, 1, 2, 1])
    #expect(result.cells("n") == [1, 1, 1, 0])
    #expect(result.cells("v") == [10, 20, 30, nil])
  }

  @Test func everyRowGetsItsGroupsValue() throws {
    let result = try applying(["joinaggregate": [["op": "max", "field": "v", "as": "m"]], "groupby": ["g"]], to: rows)
    #expect(result.cells("m") == [3, 8, 3, 8, 3, 8, 3, 8])
    #expect(result.names == ["g", "v", "s", "m"])
  }

  /// The example of Vega-Lite's documentation of `pivot`.
  @Test func valuesBecomeColumns() throws {
    let medals = table([
      "country": ["Norway", "Norway", "Norway", "Germany", "Germany", "Germany", "Canada", "Canada", "Canada"],
      "type": ["gold", "silver", "bronze", "gold", "silver", "bronze", "gold", "silver", "bronze"],
      "count": [14, 14, 11, 14, 10, 7, 11, 8, 10],
    ])
    let result = try applying(["pivot": "type", "groupby": ["country"], "value": "count"], to: medals)
    #expect(result.names == ["country", "bronze", "gold", "silver"])
    #expect(result.cells("bronze") == [11, 7, 10])
    #expect(result.cells("gold") == [14, 14, 11])
    let limited = try applying(["pivot": "type", "groupby": ["country"], "value": "count", "limit": 2], to: medals)
    #expect(limited.names == ["country", "bronze", "gold"])
  }

  @Test func aPivotLeavesGapsMissingAndCountsZero() throws {
    let table = table(["g": [1, 2], "k": ["p", "q"], "v": [5, 6]])
    #expect(try applying(["pivot": "k", "groupby": ["g"], "value": "v"], to: table).cells("p") == [5, nil])
    #expect(try applying(["pivot": "k", "groupby": ["g"], "value": "v", "op": "count"], to: table).cells("p") == [1, 0])
  }
}
