import Chronology
import Expressions
import JSON
import Tables
import Testing

/// Values as JavaScript (Node) prints them with JSON.stringify, or as Vega's documentation gives them.
@Suite struct ExpressionValueTests {
  static let datum: Value = .object([
    "a": .number(3), "b": .string("text"), "n": .null, "t": .bool(true), "list": .array([.number(4), .number(5)]),
    "o": .object(["k": .object(["z": .string("deep")])]), "x y": .number(8), "d": .date(1_577_836_800_000),
  ])

  /// The value of an expression as JSON.
  static func json(_ text: String) throws -> String {
    var scope = ExpressionScope(parameters: ["width": .number(200), "name": .string("a")], now: 1000)
    scope.data = { $0 == "rows" ? [.object(["k": .string("u")]), .object(["k": .string("u")])] : nil }
    scope.scales = ScaleAccess(scale: { name, value in name == "x" ? .number(value.javaScriptNumber * 10) : nil })
    return try Expression.parse(text).evaluate(datum: datum, scope: scope).json.description
  }

  @Test(
    "Operators coerce as in JavaScript",
    arguments: [
      ("1 + 2 * 3 - 4 / 8", "6.5"), ("(1 + 2) * 3 % 4", "1"), ("-7 % 3", "-1"), ("1 + '2'", "\"12\""), ("'3' * '4'", "12"),
      ("1 + null", "1"), ("1 + undefined", "null"), ("true + true", "2"), ("[1,2] + 'x'", "\"1,2x\""), ("{a:1} + ''", "\"[object Object]\""),
      ("1 - -1", "2"), ("- -1", "1"), ("+'0x1F'", "31"), ("!''", "true"), ("~5", "-6"), ("5 & 3 | 8 ^ 2", "11"), ("1 << 33", "2"),
      ("-1 >>> 28", "15"), ("-9 >> 1", "-5"), ("2147483648 | 0", "-2147483648"), ("'b' > 'a'", "true"), ("'10' < '9'", "true"), ("'10' < 9", "false"),
      ("null >= 0", "true"), ("undefined == null", "true"), ("undefined === null", "false"), ("null == 0", "false"), ("'1' == 1", "true"),
      ("'1' === 1", "false"), ("true == 1", "true"), ("NaN != NaN", "true"), ("[5] == 5", "true"), ("1 < 2 == true", "true"),
      ("0 || 'x' && 'y'", "\"y\""), ("0 && 1 || null || 2", "2"), ("1 ? 2 ? 'a' : 'b' : 'c'", "\"a\""), ("0 ? 1 : 0 ? 2 : 3", "3"),
      ("'a' in {a: 1}", "true"), ("1e3 + .5 + 0x10", "1016.5"), ("0.1 + 0.2", "0.30000000000000004"), ("1/0", "null"),
      ("'é' < 'z'", "false"), ("'\\u{1F600}'", "\"😀\""), ("'\\x41\\u0042\\n\\'\\0'", "\"AB\\n'\\u0000\""), ("\"it's\"", "\"it's\""),
      ("[1, 'a', [true, null],]", "[1,\"a\",[true,null]]"), ("{a: 1, 'b c': 2, 3: 4, if: 5}", "{\"a\":1,\"b c\":2,\"3\":4,\"if\":5}"),
      ("PI > 3 && E < 3 && LN2 < SQRT2", "true"), ("if(1 > 2, 'a', 'b')", "\"b\""), ("1?.5:2", "0.5"),
    ])
  func operators(text: String, expected: String) throws {
    #expect(try Self.json(text) == expected)
  }

  @Test(
    "Members of the row and of values are reached",
    arguments: [
      ("datum.a", "3"), ("datum['x y'] + width", "208"), ("datum.o.k.z", "\"deep\""), ("datum.o['k'].z.length", "4"), ("datum.list[1]", "5"),
      ("datum.list.length", "2"), ("datum.b[1]", "\"e\""), ("datum.missing", "null"), ("isDefined(datum.missing)", "false"),
      ("isDefined(datum.n)", "true"), ("datum.missing + 1", "null"), ("datum.n + 1", "1"), ("datum.missing.more", "null"), ("datum[name]", "3"),
      ("datum.list[7]", "null"), ("datum.b.length + datum.list[0]", "8"), ("{a: [1, {b: 2}]}.a[1].b", "2"), ("length(datum.b)", "4"),
    ])
  func members(text: String, expected: String) throws {
    #expect(try Self.json(text) == expected)
  }

  @Test(
    "Functions of numbers",
    arguments: [
      ("abs(-2) + ceil(1.2) + floor(-1.2)", "2"), ("round(2.5) + round(-2.5)", "1"), ("clamp(15, 0, 10)", "10"), ("max(1, '3', 2)", "3"),
      ("min()", "null"),
      ("pow(2, 10)", "1024"), ("sqrt(16)", "4"), ("hypot(3, 4)", "5"), ("atan2(1, 1) * 4 == PI", "true"), ("isNaN(NaN)", "true"),
      ("isNaN('x')", "false"), ("isFinite(1/0)", "false"), ("isFinite('1')", "false"), ("exp(0) + log(1) + sin(0) + cos(0) + tan(0)", "2"),
      ("round(cumulativeNormal(1.96) * 1e6)", "975002"), ("round(quantileNormal(0.975) * 1e6)", "1959964"),
      ("round(densityNormal(0) * 1e6)", "398942"),
      ("quantileUniform(0.25, 2, 6)", "3"), ("cumulativeUniform(3, 2, 6)", "0.25"), ("densityUniform(3, 4)", "0.25"),
      ("round(quantileLogNormal(0.5, 1) * 1e6)", "2718282"), ("easeCubic(0.25)", "0.0625"), ("easeQuadOut(0.5)", "0.75"), ("easeBounce(1)", "1"),
      ("panLinear([0, 10], 0.5)", "[-5,5]"), ("zoomLinear([0, 10], 5, 0.5)", "[2.5,7.5]"), ("bandspace(3, 0.5, 0.25)", "3"),
    ])
  func numbers(text: String, expected: String) throws {
    #expect(try Self.json(text) == expected)
  }

  @Test(
    "Functions of texts",
    arguments: [
      ("upper('aß') + lower('ÄB')", "\"ASSäb\""), ("trim('\\u00A0 x\\n')", "\"x\""), ("substring('abcdef', 4, 1)", "\"bcd\""),
      ("slice('abcdef', -3, -1)", "\"de\""),
      ("indexof('abcabc', 'c', 3)", "5"), ("lastindexof('abcabc', 'c')", "5"), ("indexof('abc', 'x')", "-1"),
      ("split('a,b,c', ',', 2)", "[\"a\",\"b\"]"),
      ("split('a1b22c', /\\d+/)", "[\"a\",\"b\",\"c\"]"), ("split('abc', '')", "[\"a\",\"b\",\"c\"]"), ("parseFloat('3.5e2px')", "350"),
      ("parseFloat('x')", "null"),
      ("parseInt('0x1fz')", "31"), ("parseInt('101', 2)", "5"), ("parseInt('12.9')", "12"), ("pad('7', 3, '0', 'left')", "\"007\""),
      ("pad('ab', 5, '-', 'center')", "\"-ab--\""),
      ("pad('ab', 4)", "\"ab  \""), ("truncate('abcdefgh', 5)", "\"abcd…\""), ("truncate('abcdefgh', 5, 'left', '..')", "\"..fgh\""),
      ("truncate('abcdefgh', 5, 'center')", "\"ab…gh\""), ("replace('aXbX', 'X', '[$&]')", "\"a[X]bX\""),
      ("replace('2020-01', /(\\d+)-(\\d+)/, '$2/$1')", "\"01/2020\""),
      ("replace('aaa', /a/g, 'b')", "\"bbb\""), ("replace('abc', /(?<m>b)/, '<$<m>>')", "\"a<b>c\""), ("replace('abc', /x*/g, '-')", "\"-a-b-c-\""),
      ("test(/^t.xt$/, datum.b)", "true"), ("test('^T', datum.b)", "false"), ("test(regexp('^T', 'i'), datum.b)", "true"),
      ("btoa('Hello')", "\"SGVsbG8=\""), ("atob('SGVsbG8=')", "\"Hello\""), ("encodeURIComponent('a b/ü')", "\"a%20b%2F%C3%BC\""),
      ("format(1234567.891, ',.2f')", "\"1,234,567.89\""), ("format(null, 'd')", "\"null\""), ("format(0.256, '.0%')", "\"26%\""),
    ])
  func texts(text: String, expected: String) throws {
    #expect(try Self.json(text) == expected)
  }

  @Test(
    "Functions of arrays and objects",
    arguments: [
      ("extent([3, null, 1, NaN, 2])", "[1,3]"), ("extent([])", "[null,null]"), ("clampRange([20, 40], 0, 30)", "[10,30]"),
      ("clampRange([0, 40], 0, 30)", "[0,30]"),
      ("inrange(5, [10, 5])", "true"), ("inrange(5, [5, 10], false)", "false"), ("join([1, null, 'a'], '-')", "\"1--a\""),
      ("lerp([10, 20], 0.25)", "12.5"),
      ("interpolateLinear([0, 10, 0], 0.75)", "5"), ("peek([1, 2, 3])", "3"), ("pluck([{a: {b: 1}}, {a: {b: 2}}], 'a.b')", "[1,2]"),
      ("reverse([1, 2])", "[2,1]"),
      ("sort([3, 1, null, 2])", "[null,1,2,3]"), ("sequence(4)", "[0,1,2,3]"), ("sequence(1, 2, 0.5)", "[1,1.5]"), ("sequence(3, 0, -1)", "[3,2,1]"),
      ("span([2, 9])", "7"), ("slice([1, 2, 3], 1)", "[2,3]"),
      ("indexof([1, 2, 3], 3)", "2"), ("merge({a: 1}, {b: 2, a: 3})", "{\"a\":3,\"b\":2}"), ("flush([0, 10], 9, 2, 'l', 'r', 'c')", "\"r\""),
      ("toNumber('')", "null"), ("toNumber('5')", "5"), ("toBoolean('false')", "false"), ("toBoolean('x')", "true"), ("toString(5)", "\"5\""),
      ("toString('')", "null"),
      ("isArray([]) && isObject({}) && isString('') && isNumber(0) && isBoolean(true) && isRegExp(/a/)", "true"),
      ("isValid(null) || isValid(NaN) || isValid(datum.q)", "false"),
      ("isDate(datetime(2020, 0)) && isDate(datum.d)", "true"), ("indata('rows', 'k', 'u')", "2"), ("length(data('rows'))", "2"),
      ("length(data('none'))", "0"),
      ("scale('x', 4)", "40"), ("scale('y', 4)", "null"), ("bandwidth('x')", "0"), ("domain('x')", "[]"), ("warn('w', 5)", "5"),
    ])
  func arrays(text: String, expected: String) throws {
    #expect(try Self.json(text) == expected)
  }

  // Colors from d3-color 3 (Node); contrast of black and white is 21 by WCAG.
  @Test(
    "Functions of colors",
    arguments: [
      ("rgb('steelblue')", "\"rgb(70, 130, 180)\""), ("rgb(255, 0, 0).g + rgb('#0f8').g", "255"), ("hsl('red')", "\"hsl(0, 100%, 50%)\""),
      ("rgb('#ff000080') + ''", "\"rgba(255, 0, 0, 0.5019607843137255)\""),
      ("round(lab('red').l * 100)", "5429"), ("round(hcl('red').h * 100)", "4085"), ("rgb(hcl(40.85, 106.84, 54.29))", "\"rgb(255, 0, 0)\""),
      ("rgb(hsl(120, 1, 0.25))", "\"rgb(0, 128, 0)\""),
      ("luminance('white')", "1"), ("contrast('black', 'white')", "21"), ("rgb('hsl(240, 100%, 50%)')", "\"rgb(0, 0, 255)\""),
    ])
  func colors(text: String, expected: String) throws {
    #expect(try Self.json(text) == expected)
  }

  @Test("Random numbers are those of Vega's generator, in row order")
  func random() throws {
    // x ← (1103515245 x + 12345) mod (2³¹ - 1) in doubles from 123456789, by Node.
    let scope = ExpressionScope()
    let column = try Expression.parse("random() + 0 * datum.a").evaluate(rowsOf: Table(columns: ["a": Column([1, 2])]), scope: scope)
    #expect(column.values == [.number(0.1374794059141909), .number(0.29985855347470314)])
  }
}
