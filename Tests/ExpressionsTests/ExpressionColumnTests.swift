import Chronology
import Expressions
import OrderedCollections
import Tables
import Testing

/// Columns must give what the rows give one by one; that is checked for every kind of column against every kind of operator.
@Suite struct ExpressionColumnTests {
  static let table = Table(columns: [
    "n": Column([1, nil, -2.5, 0, 4, 7]), "m": Column(numbers: [2, 3, .nan, 0, -4, 7]),
    "s": Column(["x", "y", nil, "x", "", "12"]), "r": Column(["y", "y", "x", nil, "", "x"]),
    "b": Column([.bool(true), .bool(false), .null, .bool(true), .bool(true), .bool(false)]),
    "d": Column(storage: .dates([0, 86_400_000, .nan, 1e12, 0, 5]), missing: [false, false, false, false, true, false]),
    "v": Column([.number(1), .string("a"), .null, .array([.number(3), .number(4)]), .object(["k": .number(9)]), .bool(false)]),
  ])

  @Test(
    "A column is what its rows are",
    arguments: [
      "datum.n + datum.m", "datum.n * 2 - datum.d / 1000", "datum.s + '-' + datum.n", "datum.n + datum.s", "-datum.n % 3", "!datum.b", "~datum.n",
      "+datum.s",
      "datum.n < datum.m", "datum.s < 'y'", "datum.s >= datum.r", "datum.s < 13", "datum.n <= datum.s", "datum.d > 100", "datum.d == 0",
      "datum.n == null", "datum.n === 4",
      "datum.m == datum.n", "datum.s == datum.r", "datum.s !== datum.r", "datum.s == 12", "datum.b == 1", "datum.v == 'a'", "datum.v + 1",
      "datum.n | 5", "datum.v.k", "datum.v[1]",
      "datum.n && datum.m", "datum.s || datum.r || 'none'", "datum.b ? datum.n : datum.m", "datum.b ? datum.s : datum.r",
      "datum.b ? datum.s : datum.n", "datum.n > 0 ? 'up' : datum.n < 0 ? 'down' : null",
      "datum.b ? datum.n : null", "datum.b ? null : datum.s", "datum.b ? datum.d : null", "datum.b ? 1 : 2", "1 ? datum.s : 0", "datum.q",
      "datum.q + datum.n", "isValid(datum.n) && isFinite(datum.n)", "isValid(datum.d)", "isValid(datum.v)", "isNumber(datum.v)", "isNaN(datum.m)",
      "isString(datum.s)",
      "abs(datum.n)", "max(datum.n, datum.m)", "pow(datum.n, 2)", "clamp(datum.n, 0, 2)", "round(datum.s)", "year(datum.d)", "utchours(datum.d)",
      "month(datum.n)", "time(datum.d)",
      "upper(datum.s)", "length(datum.s)", "test(/x|y/, datum.s)", "format(datum.n, '.1f')", "timeFormat(datum.d, '%Y-%m-%d')", "toNumber(datum.s)",
      "[datum.n, datum.s]", "{a: datum.n}", "datum", "datum[p]",
      "isArray(datum.v) ? join(datum.v) : 'no'", "if(datum.b, datum.d, datum.d)", "'c'", "5", "null", "true", "datum.b ? /x/ : datum.q",
      "datum.d - datum.d", "datum.s in {x: 1}",
    ])
  func columnsAreRows(text: String) throws {
    let scope = ExpressionScope(parameters: ["p": .string("n")], zone: Zone(fixedMinutesEast: 60))
    let expression = try Expression.parse(text)
    let column = try expression.evaluate(rowsOf: Self.table, scope: scope)
    let truth = try expression.test(rowsOf: Self.table, scope: scope)
    for row in 0..<Self.table.rowCount {
      let single = try expression.evaluate(datum: .object(Self.table.row(row)), scope: scope)
      // NaN is not equal to itself, so values are compared by what they look like.
      #expect("\(column[row])" == "\(single)", "row \(row)")
      #expect(truth[row] == single.isTruthy)
    }
  }

  @Test("A branch that no row takes cannot fail")
  func guarded() throws {
    let expression = try Expression.parse("isArray(datum.v) ? join(datum.v, '+') : timeOffset('none', datum.n)")
    #expect(throws: ExpressionError.self) { try expression.evaluate(rowsOf: Self.table, scope: ExpressionScope()) }
    let rows = Self.table.selecting([3])
    #expect(try expression.evaluate(rowsOf: rows, scope: ExpressionScope()).values == [.string("3+4")])
  }

  @Test("Results are kept in the narrowest storage")
  func storage() throws {
    func storage(_ text: String) throws -> Column.Storage {
      try Expression.parse(text).evaluate(rowsOf: Self.table, scope: ExpressionScope()).storage
    }
    if case .numbers = try storage("datum.n * 2 + datum.m") {} else { Issue.record("numbers") }
    if case .booleans = try storage("datum.n > 1 && datum.s == 'x'") {} else { Issue.record("booleans") }
    if case .strings = try storage("datum.n > 1 ? upper(datum.s) : 'small'") {} else { Issue.record("strings") }
    if case .dates = try storage("timeOffset('day', datum.d, 1)") {} else { Issue.record("dates") }
  }
}
