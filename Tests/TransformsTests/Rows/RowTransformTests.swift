import Expressions
import JSON
import SharedRules
import Tables
import Testing
import Transforms

@Suite struct RowTransformTests {
  /// The example of Vega's documentation of `fold`.
  @Test func columnsFoldIntoRows() throws {
    let table = table(["country": ["USA", "Canada"], "gold": [10, 7], "silver": [20, 26]])
    let result = try applying(["fold": ["gold", "silver"]], to: table)
    #expect(result.cells("key") == ["gold", "silver", "gold", "silver"])
    #expect(result.cells("value") == [10, 20, 7, 26])
    #expect(result.cells("country") == ["USA", "USA", "Canada", "Canada"])
    #expect(try applying(["fold": ["gold"], "as": ["k", "v"]], to: table).names == ["country", "gold", "silver", "k", "v"])
  }

  @Test func foldedColumnsOfDifferentKindsMix() throws {
    let result = try applying(["fold": ["a", "b"]], to: table(["a": [1, nil], "b": ["x", "y"]]))
    #expect(result.cells("value") == [1, "x", nil, "y"])
  }

  /// The example of Vega's documentation of `flatten`.
  @Test func arraysFlattenSideBySide() throws {
    let table = table([
      "key": ["alpha", "beta", "gamma"], "foo": [.array([1, 2]), .array([3, 4, 5]), .array([])],
      "bar": [.array(["A", "B"]), .array(["C", "D"]), nil],
    ])
    let result = try applying(["flatten": ["foo", "bar"]], to: table)
    #expect(result.cells("key") == ["alpha", "alpha", "beta", "beta", "beta"])
    #expect(result.cells("foo") == [1, 2, 3, 4, 5])
    #expect(result.cells("bar") == ["A", "B", "C", "D", nil])
    #expect(try applying(["flatten": ["foo"], "as": ["item"]], to: table).names == ["key", "foo", "bar", "item"])
  }

  @Test func lookupsTakeColumnsOrWholeRows() throws {
    let people = table(["name": ["Alan", "Bob", "Cy"], "age": [25, 32, 40]])
    let context = TransformContext(lookupTable: { _ in .success(people) })
    let rows = table(["person": ["Bob", "Nobody", "Alan"]])
    let columns = try applying(
      ["lookup": "person", "from": ["data": ["name": "p"], "key": "name", "fields": ["age"]], "default": -1], to: rows, context: context)
    #expect(columns.cells("age") == [32, -1, 25])
    let objects = try applying(
      ["lookup": "person", "from": ["data": ["name": "p"], "key": "name"], "as": "who"], to: rows, context: context)
    #expect(objects.column("who.age")?.values == [32, nil, 25])
    #expect(throws: TransformError(.lookupOutputs(found: 1, needed: 2), pointer: "/transform/0")) {
      try applying(
        ["lookup": "person", "from": ["data": ["name": "p"], "key": "name", "fields": ["age", "name"]], "as": ["a"]], to: rows,
        context: context)
    }
  }

  /// Sums by hand.
  @Test func pilesStackByOffset() throws {
    let table = table(["g": ["a", "a", "b", "a"], "c": ["y", "x", "x", "z"], "v": [2, 3, 4, -1]])
    let zero = try applying(["stack": "v", "groupby": ["g"], "as": ["y0", "y1"], "sort": [["field": "c"]]], to: table)
    #expect(zero.cells("y0") == [3, 0, 0, 0])
    #expect(zero.cells("y1") == [5, 3, 4, -1])
    let center = try applying(["stack": "v", "groupby": ["g"], "as": "s", "offset": "center"], to: table)
    // Magnitudes: 6 in a, 4 in b.
    #expect(center.cells("s") == [0, 2, 1, 5])
    #expect(center.cells("s_end") == [2, 5, 5, 6])
    let share = try applying(["stack": "v", "groupby": ["g"], "as": ["s", "e"], "offset": "normalize"], to: table)
    #expect(agree(share.cells("e"), [.number(2.0 / 6), .number(5.0 / 6), 1, 1]))
  }

  /// The examples of Vega-Lite's documentation of `impute`, with the keys that the groups lack.
  @Test func missingKeysAreImputed() throws {
    let table = table(["a": [0, 0, 1, 1, 2, 2, 3], "b": [28, 91, 43, 55, 81, 53, 19], "c": [0, 1, 0, 1, 0, 1, 0]])
    let constant = try applying(["impute": "b", "key": "a", "value": 0, "groupby": ["c"]], to: table)
    #expect(constant.rowCount == 8)
    #expect(constant.row(7)["a"] == 3)
    #expect(constant.row(7)["b"] == 0)
    #expect(constant.row(7)["c"] == 1)
    let mean = try applying(["impute": "b", "key": "a", "method": "mean", "groupby": ["c"]], to: table)
    #expect(agree([mean.row(7)["b"] ?? .null], [.number((91 + 55 + 53) / 3.0)]))
    let framed = try applying(
      ["impute": "b", "key": "a", "method": "mean", "groupby": ["c"], "frame": [-2, 2]], to: table)
    #expect(agree([framed.row(7)["b"] ?? .null], [.number((55 + 53) / 2.0)]))
    let keys = try applying(["impute": "b", "key": "a", "value": 0, "keyvals": ["start": 3, "stop": 6]], to: table)
    #expect(keys.cells("a").suffix(2) == [4, 5])
  }

  /// By hand from vega-statistics `bin`: span 9 in at most 10 bins is a step of 1.
  @Test func numbersFallIntoBins() throws {
    let rows = table(["v": [0.5, 3.2, nil, 9.5, 9.49]])
    let result = try applying(["bin": true, "field": "v", "as": "b"], to: rows)
    #expect(result.cells("b") == [0, 3, nil, 9, 9])
    #expect(result.cells("b_end") == [1, 4, nil, 10, 10])
    let wide = try applying(["bin": ["step": 5], "field": "v", "as": ["lo", "hi"]], to: rows)
    #expect(wide.cells("hi") == [5, 5, nil, 10, 10])
    let cut = try applying(["bin": ["extent": [2, 4], "maxbins": 2], "field": "v", "as": "b"], to: rows)
    #expect(cut.cells("b") == [.number(-.infinity), 3, nil, .number(.infinity), .number(.infinity)])
  }

  @Test func timesFallIntoUnits() throws {
    // 2012-03-31T12:00Z and 2013-03-01T00:00Z, as dates and as texts.
    let rows = table(["d": [.date(1_333_195_200_000), nil, .date(1_362_096_000_000)], "s": ["2012-03-31T12:00Z", nil, "2013-03-01"]])
    for field: JSONValue in ["d", "s"] {
      let result = try applying(["timeUnit": "yearmonth", "field": field, "as": "m"], to: rows)
      #expect(result.cells("m") == [.date(1_330_560_000_000), nil, .date(1_362_096_000_000)])
      #expect(result.cells("m_end") == [.date(1_333_238_400_000), nil, .date(1_364_774_400_000)])
    }
    // A month alone is one of 2012.
    let months = try applying(["timeUnit": "month", "field": "d", "as": "m"], to: rows)
    #expect(months.cells("m") == [.date(1_330_560_000_000), nil, .date(1_330_560_000_000)])
  }

  @Test func anExtentBecomesAParameter() throws {
    let rows = table(["v": [4, nil, -2]])
    let extent = try result(of: ["extent": "v", "param": "ends"], on: rows)
    #expect(extent.parameters == ["ends": .array([-2, 4])])
    #expect(extent.table.names == ["v"])
    let context = TransformContext(scope: ExpressionScope(parameters: extent.parameters))
    #expect(try applying(["calculate": "ends[1] - datum.v", "as": "below"], to: rows, context: context).cells("below") == [0, 4, 6])
  }

  @Test func unknownFieldsAreErrors() throws {
    let rows = table(["share": [1]])
    #expect(throws: TransformError(.unknownField("shre", known: ["share"]), pointer: "/transform/0")) {
      try applying(["stack": "shre", "groupby": [], "as": "s"], to: rows)
    }
    #expect(throws: TransformError(.fieldPath(.missingClosingBracket("share[0")), pointer: "/transform/0")) {
      try applying(["bin": true, "field": "share[0", "as": "b"], to: rows)
    }
    #expect(
      TransformError(.unknownField("shre", known: ["share"]), pointer: "/transform/0").message
        == "/transform/0: no field \"shre\"; did you mean \"share\"?")
    // Nothing is known of the columns of an empty table.
    #expect(try applying(["stack": "shre", "groupby": [], "as": "s"], to: table(["share": []])).rowCount == 0)
  }

  /// By hand: the text of a date as JavaScript prints it, on the clock of the context.
  @Test func aPivotOverDatesNamesColumnsAsJavaScriptDoes() throws {
    let rows = table(["d": [.date(1_546_300_800_000)], "v": [3]])
    let result = try applying(["pivot": "d", "value": "v"], to: rows)
    #expect(result.names == ["Tue Jan 01 2019 00:00:00 GMT+0000 (Coordinated Universal Time)"])
  }
}
