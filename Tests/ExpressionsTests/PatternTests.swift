import Expressions
import Tables
import Testing

/// What Node answers.
@Suite struct PatternTests {
  @Test(
    "Patterns match as in JavaScript",
    arguments: [
      ("/a.c/", "abc", true), ("/a.c/", "a\nc", false), ("/a.c/s", "a\nc", true), ("/^b/", "a\nb", false), ("/^b$/m", "a\nb", true),
      ("/ABC/i", "xabcx", true),
      ("/[^a-c]/", "abc", false), ("/[a-c\\d]+$/", "xa1", true), ("/(a|ab)(c|bcd)(d*)$/", "abcd", true), ("/(\\w+) \\1/", "say hey hey", true),
      ("/(?<q>['\"]).*?\\k<q>/", "x 'y\" z'", true),
      ("/\\bcat\\b/", "concat", false), ("/foo(?=bar)/", "foobar", true), ("/foo(?!bar)/", "foobar", false), ("/(?<=\\$)\\d+/", "$42", true),
      ("/(?<!\\$)\\b\\d+/", "$42", false),
      ("/^(?:\\d{1,3},)?\\d{3}$/", "12,345", true), ("/a{2,3}/", "aba", false), ("/^a{2}b/", "aab", true), ("/x{,2}/", "x{,2}", true),
      ("/\\u00e9/i", "É", true), ("/\\p{Lu}/u", "aB", true),
      ("/^(a*)*$/", "aaa", true), ("/[\\b]/", "\u{8}", true), ("/\\//", "a/b", true), ("/[/]/", "/", true), ("/😀+$/u", "😀😀", true),
      ("/^\\s+$/", "\u{A0}\u{2003}", true), ("/()|/", "", true),
      ("/(z)((a+)?(b+)?(c))*/", "zaacbbbcac", true), ("/\\cJ/", "\n", true), ("/^[^]$/", "\n", true), ("/[]/", "a", false),
      ("/^(?:(a)|b)*\\1$/", "ab", true),
    ])
  func matches(pattern: String, text: String, expected: Bool) throws {
    let expression = try Expression.parse("test(\(pattern), t)")
    #expect(try expression.evaluate(scope: ExpressionScope(parameters: ["t": .string(text)])) == .bool(expected))
  }

  @Test("What is no pattern is refused", arguments: ["(", ")", "[", "*a", "a**", "a{2,1}", "(?<a>x)(?<a>y)", "\\", "(?x)", "[b-a]", "(?<=a"])
  func refused(pattern: String) throws {
    let expression = try Expression.parse("regexp(p)")
    #expect(throws: ExpressionError.self) { try expression.evaluate(scope: ExpressionScope(parameters: ["p": .string(pattern)])) }
  }

  @Test("A long text does not exhaust the stack")
  func longText() throws {
    let scope = ExpressionScope(parameters: ["t": .string(String(repeating: "ab", count: 50_000))])
    #expect(try Expression.parse("test(/^(ab)*$/, t)").evaluate(scope: scope) == .bool(true))
  }
}
