import JSON
import Tables
import Testing
import Transforms

/// Counted by hand.
@Suite struct TransformWarningTests {
  private let rows = table([
    "t": ["x", "4", nil, " 5 ", "y"], "v": [1, 2, nil, 4, 5], "d": ["2001-01-01", "nope", nil, "2003", ""], "m": [1, "z", true, nil, .array([2])],
    "nan": [1, .number(.nan), nil, 2, 3], "none": [nil, nil, nil, nil, nil],
  ])

  @Test(
    "Whoever calculates with texts that are no numbers is told how many there are",
    arguments: [
      ["bin": true, "field": "t", "as": "o"], ["density": "t"], ["quantile": "t"], ["extent": "t", "param": "o"], ["regression": "t", "on": "v"],
      ["regression": "v", "on": "t"], ["loess": "t", "on": "v"], ["stack": "t", "groupby": [], "as": "o"],
      ["aggregate": [["op": "mean", "field": "t", "as": "o"], ["op": "sum", "field": "t", "as": "p"]]],
      ["joinaggregate": [["op": "median", "field": "t", "as": "o"]]], ["window": [["op": "sum", "field": "t", "as": "o"]]],
      ["pivot": "v", "value": "t"], ["impute": "t", "key": "v", "method": "mean"],
    ] as [JSONValue])
  func texts(spec: JSONValue) throws {
    let found = try result(of: spec, on: rows).warnings
    #expect(found == [TransformWarning(.notNumbers(sample: "x"), field: "t", rows: 2, of: 5, pointer: "/transform/0")])
  }

  @Test(
    "What needs no numbers, or finds them, is told nothing",
    arguments: [
      ["bin": true, "field": "v", "as": "o"], ["regression": "v", "on": "v"], ["aggregate": [["op": "max", "field": "t", "as": "o"]]],
      ["aggregate": [["op": "distinct", "field": "t", "as": "o"]], "groupby": ["t"]], ["joinaggregate": [["op": "count", "as": "o"]]],
      ["window": [["op": "lag", "field": "t", "as": "o"]]], ["window": [["op": "sum", "field": "v", "as": "o"]], "sort": [["field": "t"]]],
      ["pivot": "t", "value": "v"], ["impute": "t", "key": "v", "value": "q"], ["filter": ["field": "t", "gt": 1]], ["fold": ["t", "v"]],
      ["calculate": "datum.t * 2", "as": "o"],
    ] as [JSONValue])
  func silence(spec: JSONValue) throws { #expect(try result(of: spec, on: rows).warnings.isEmpty) }

  @Test func numbersThatAreNoneAreCountedToo() throws {
    let found = try result(of: ["bin": true, "field": "nan", "as": "o"], on: rows).warnings
    #expect(found == [TransformWarning(.notNumbers(sample: nil), field: "nan", rows: 1, of: 5, pointer: "/transform/0")])
    let mixed = try result(of: ["aggregate": [["op": "sum", "field": "m", "as": "o"]]], on: rows).warnings
    #expect(mixed == [TransformWarning(.notNumbers(sample: "z"), field: "m", rows: 1, of: 5, pointer: "/transform/0")])
  }

  @Test func textsThatAreNoDatesAreCounted() throws {
    let found = try result(of: ["timeUnit": "year", "field": "d", "as": "o"], on: rows).warnings
    #expect(found == [TransformWarning(.notDates(sample: "nope"), field: "d", rows: 1, of: 5, pointer: "/transform/0")])
  }

  @Test func binsOfNothingAreTold() throws {
    let found = try result(of: ["bin": true, "field": "none", "as": "o"], on: rows).warnings
    #expect(found == [TransformWarning(.nothingToBin, field: "none", rows: 5, of: 5, pointer: "/transform/0")])
    #expect(try result(of: ["bin": true, "field": "v", "as": "o"], on: table(["v": []])).warnings.isEmpty)
  }

  @Test func cellsOfAFacetMakeOneWarning() {
    var all: [TransformWarning] = []
    all.add([TransformWarning(.notNumbers(sample: "x"), field: "a", rows: 2, of: 3, pointer: "/p")])
    all.add([
      TransformWarning(.notNumbers(sample: "y"), field: "a", rows: 1, of: 4, pointer: "/p"),
      TransformWarning(.notNumbers(sample: "y"), field: "a", rows: 1, of: 4, pointer: "/q"),
    ])
    #expect(
      all == [
        TransformWarning(.notNumbers(sample: "x"), field: "a", rows: 3, of: 7, pointer: "/p"),
        TransformWarning(.notNumbers(sample: "y"), field: "a", rows: 1, of: 4, pointer: "/q"),
      ])
  }

  @Test(arguments: [
    (TransformWarning(.notNumbers(sample: "x"), field: "a", rows: 2, of: 2, pointer: "/t"), #"/t: no value of "a" is a number; the first is "x""#),
    (TransformWarning(.notNumbers(sample: nil), field: "a", rows: 2, of: 2, pointer: "/t"), #"/t: no value of "a" is a number"#),
    (TransformWarning(.notNumbers(sample: "x"), field: "a", rows: 1, of: 2, pointer: "/t"), #"/t: 1 of 2 values of "a" is no number: "x""#),
    (
      TransformWarning(.notDates(sample: "x"), field: "a", rows: 2, of: 3, pointer: ""),
      #"/: 2 of 3 values of "a" are no dates; the first of them is "x""#
    ),
    (TransformWarning(.nothingToBin, field: "a", rows: 2, of: 2, pointer: "/t"), #"/t: no number in "a" to make bins of"#),
  ])
  func messages(warning: TransformWarning, message: String) { #expect(warning.message == message) }
}
