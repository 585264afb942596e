import JSON
import Specs
import Tables
import Testing
import Transforms

@Suite struct PredicateTests {
  // 2012-01-01T00:00Z, 2012-02-15T00:00Z, 2013-01-01T00:00Z.
  let rows = table([
    "v": [1, 5, nil, .number(.nan)], "s": ["a", "b", "10", nil],
    "d": [.date(1_325_376_000_000), .date(1_329_264_000_000), .date(1_356_998_400_000), nil],
  ])

  /// By hand from Vega-Lite's `fieldFilterExpression` and JavaScript's operators.
  static let cases: [(JSONValue, [Int])] = [
    (["field": "v", "equal": 5], [1]),
    (["field": "v", "lt": 5], [0, 2]),
    (["field": "v", "lte": 5], [0, 1, 2]),
    (["field": "v", "gt": 0], [0, 1]),
    (["field": "v", "gte": 0], [0, 1, 2]),
    (["field": "v", "range": [1, 4]], [0]),
    (["field": "v", "range": [4, 1]], [0]),
    (["field": "v", "range": [.null, 4]], [0, 2]),
    (["field": "v", "range": [2, .null]], [1]),
    (["field": "v", "oneOf": [5, 1]], [0, 1]),
    (["field": "v", "valid": true], [0, 1]),
    (["field": "v", "valid": false], [2, 3]),
    (["field": "s", "equal": "a"], [0]),
    (["field": "s", "gt": "a"], [1]),
    (["field": "s", "gt": 9], [2]),
    (["field": "v", "equal": ["expr": "2 + 3"]], [1]),
    (["field": "d", "equal": ["year": 2012, "month": 2, "date": 15]], [1]),
    (["field": "d", "timeUnit": "year", "equal": 2012], [0, 1]),
    (["field": "d", "timeUnit": "month", "equal": "january"], [0, 2]),
    (["field": "d", "timeUnit": "yearmonth", "equal": ["year": 2012, "month": "feb"]], [1]),
    (["field": "d", "timeUnit": "year", "range": [2013, 2020]], [2]),
    (["and": [["field": "v", "gt": 0], ["not": ["field": "v", "equal": 5]]]], [0]),
    (["or": ["datum.s == 'b'", ["field": "v", "equal": 1]]], [0, 1]),
    (["param": "brush"], [0, 1, 2, 3]),
    (["param": "brush", "empty": false], []),
    (["param": "pick"], [1]),
    (["param": "on"], [0, 1, 2, 3]),
  ]

  @Test(arguments: cases.indices)
  func filters(index: Int) throws {
    let (predicate, expected) = Self.cases[index]
    var context = TransformContext(selections: [
      "brush": SelectionStore(), "pick": SelectionStore([["v": .oneOf([5]), "d": .range(1_329_000_000_000, 1_330_000_000_000)]]),
    ])
    context.scope.parameters["on"] = true
    let mask = try Predicate(SpecNode(predicate)).mask(of: rows, context: context)
    #expect(mask.indices.filter { mask[$0] } == expected, "\(predicate)")
  }

  @Test func anUnknownParameterIsAnError() {
    #expect(throws: TransformError(.unknownParameter("brsh", known: ["brush"]), pointer: "/transform/0")) {
      try applying(["filter": ["param": "brsh"]], to: rows, context: TransformContext(selections: ["brush": SelectionStore()]))
    }
  }

  /// By hand; 2012 is a leap year that begins on a Sunday.
  @Test(
    arguments: [
      (["year": 2020], 1_577_836_800_000), (["month": 3, "date": 1], 1_330_560_000_000), (["quarter": 2], 1_333_238_400_000),
      (["day": "Tuesday"], 1_325_548_800_000), (["year": 2012, "hours": 13, "minutes": 30, "utc": true], 1_325_424_600_000),
    ] as [(JSONValue, Double)])
  func datesByTheirParts(date: JSONValue, expected: Double) throws {
    #expect(try DateTimeSpec(SpecNode(date)).milliseconds(in: .utc) == expected)
  }
}
