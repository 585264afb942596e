import Expressions
import Tables
import Testing

@Suite struct ExpressionErrorTests {
  @Test(
    "A text outside the grammar is an error with its column",
    arguments: [
      ("1 +", ExpressionError(.unexpected(found: "the end of the expression", expected: "a value"), column: 4)),
      ("(1", ExpressionError(.unexpected(found: "the end of the expression", expected: "\")\""), column: 3)),
      ("1 2", ExpressionError(.unexpected(found: "a number", expected: "an operator or the end of the expression"), column: 3)),
      ("datum.a = 1", ExpressionError(.outsideLanguage("assignment"), column: 9)),
      ("x++", ExpressionError(.outsideLanguage("counting up or down"), column: 2)),
      ("1, 2", ExpressionError(.unexpected(found: "\",\"", expected: "an operator or the end of the expression"), column: 2)),
      ("new Date()", ExpressionError(.outsideLanguage("the word \"new\""), column: 1)),
      ("d => d", ExpressionError(.outsideLanguage("a function of one's own"), column: 3)),
      ("datum.f()", ExpressionError(.outsideLanguage("a call of something that is not a function's name"), column: 8)),
      ("absolute(1)", ExpressionError(.unknownFunction("absolute", suggestion: nil), column: 1)),
      ("2 * flor(1)", ExpressionError(.unknownFunction("flor", suggestion: "floor"), column: 5)),
      ("geoArea('p', 1)", ExpressionError(.unsupportedFunction("geoArea", needs: "a geographic projection"), column: 1)),
      ("clamp(1, 2)", ExpressionError(.badArgument(function: "clamp", found: "2 arguments", expected: "3"), column: 1)),
      ("/(/", ExpressionError(.badPattern("(", problem: "a \"(\" without its \")\""), column: 1)),
      ("{a: 1, a: 2}", ExpressionError(.unexpected(found: "the member \"a\" again", expected: "another name"), column: 8)),
      (
        "'abc",
        ExpressionError(
          .unexpected(found: "the end of the expression", expected: "the closing quote of the string that begins at column 1"), column: 5)
      ),
      ("010", ExpressionError(.unexpected(found: "a number that begins with 0", expected: "a decimal number without leading zeros"), column: 1)),
      ("3px", ExpressionError(.unexpected(found: "\"p\"", expected: "the end of the number"), column: 2)),
    ])
  func refused(text: String, expected: ExpressionError) {
    #expect(throws: expected) { try Expression.parse(text) }
  }

  @Test(
    "Nesting too deep is an error and not a crash",
    arguments: [
      String(repeating: "(", count: 100_000), String(repeating: "-", count: 100_000), String(repeating: "[", count: 100_000),
      String(repeating: "!", count: 3000) + "1",
      String(repeating: "abs(", count: 3000), String(repeating: "1?", count: 3000), "1" + String(repeating: "+1", count: 3000),
      "datum" + String(repeating: ".a", count: 3000),
    ])
  func depth(text: String) {
    #expect(throws: ExpressionError.self) { try Expression.parse(text) }
  }

  @Test("A long chain of alternatives is no nesting; a text too long is refused")
  func long() throws {
    let text = (0..<5000).map { "datum.a === \($0)" }.joined(separator: " || ")
    #expect(try Expression.parse(text).evaluate(datum: .object(["a": .number(4999)]), scope: ExpressionScope()) == .bool(true))
    #expect(throws: ExpressionError(.tooLong(limit: 1 << 20))) { try Expression.parse(String(repeating: " ", count: 1 << 20) + "1") }
  }

  @Test("The deepest permitted nesting is evaluated")
  func deepest() throws {
    let text = String(repeating: "(", count: 390) + "1" + String(repeating: ")", count: 390)
    #expect(try Expression.parse(text).evaluate(scope: ExpressionScope()) == .number(1))
    let calls = String(repeating: "abs(", count: 390) + "1" + String(repeating: ")", count: 390)
    #expect(try Expression.parse(calls).evaluate(scope: ExpressionScope()) == .number(1))
  }

  @Test("Errors while evaluating carry the place of the call")
  func evaluation() throws {
    let scope = ExpressionScope(parameters: ["width": .number(1)])
    #expect(throws: ExpressionError(.unknownParameter("widht", suggestion: "width"), column: 5)) {
      try Expression.parse("1 + widht").evaluate(scope: scope)
    }
    #expect(throws: ExpressionError(.badArgument(function: "join", found: "a number", expected: "an array"), column: 5)) {
      try Expression.parse("1 + join(5)").evaluate(scope: scope)
    }
    #expect(throws: ExpressionError(.unknownParameter("nope", suggestion: nil), column: 11)) {
      try Expression.parse("datum.a + nope").evaluate(rowsOf: Table(), scope: scope)
    }
    #expect(throws: ExpressionError(.patternTooSlow("(a*)*b"), column: 1)) {
      try Expression.parse("test(/(a*)*b/, '\(String(repeating: "a", count: 40))')").evaluate(scope: scope)
    }
  }

  @Test("An expression knows the fields and parameters that it reads")
  func dependencies() throws {
    let expression = try Expression.parse("datum.a.b[0] + datum['x y'] * width + datum.a + if(test(/x/, height), datum.c.d, 0)")
    #expect(expression.fields == ["a", "x y", "c"])
    #expect(expression.paths == [["a", "b", "0"], ["x y"], ["a"], ["c", "d"]])
    #expect(expression.parameters == ["width", "height"])
    #expect(!expression.readsWholeDatum)
    #expect(try Expression.parse("datum[name]").readsWholeDatum)
    #expect(try Expression.parse("merge(datum, {})").readsWholeDatum)
  }
}
