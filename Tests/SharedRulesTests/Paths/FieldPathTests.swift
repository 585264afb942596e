import SharedRules
import Testing

/// Expected steps and errors are those of vega-util `splitAccessPath`, run in Node; the first sixteen are its own tests.
@Suite struct FieldPathTests {
  @Test(
    "References split as in Vega",
    arguments: [
      ("x", ["x"]), ("x\\", ["x"]), ("\\x", ["x"]), ("x\\.y", ["x.y"]), ("[x.y]", ["x.y"]), ("['x.y']", ["x.y"]), ("[1].x", ["1", "x"]),
      ("x[\"y\"].z", ["x", "y", "z"]), ("x[y].z", ["x", "y", "z"]), ("x[\"a.b\"].z", ["x", "a.b", "z"]), ("x[a.b].z", ["x", "a.b", "z"]),
      ("x[a b].z", ["x", "a b", "z"]), ("x.a b.z", ["x", "a b", "z"]), ("y\\[foo\\]", ["y[foo]"]), ("y\\[foo", ["y[foo"]), ("yfoo\\]", ["yfoo]"]),
      ("a.b", ["a", "b"]), ("a['b.c']", ["a", "b.c"]), ("a[0].b", ["a", "0", "b"]), ("Größe.é", ["Größe", "é"]), ("a..b", ["a", "b"]), (".a", ["a"]),
      ("a.", ["a"]), ("a[]", ["a", ""]), ("a['']", ["a", ""]), ("a[xy'z']", ["a", "z"]), ("a['b'c]", ["a", "b"]), ("a.it's", ["a", "it's"]),
      ("a\\'b", ["a'b"]), ("\\'a", ["'a"]), ("a['it\\'s']", ["a", "it's"]), ("a[\"it's\"]", ["a", "it's"]), ("", []), ("1.5", ["1", "5"]),
      ("😀.é\\.ü", ["😀", "é.ü"]), ("a\\\\b", ["a\\b"]), ("a[b].c[d]", ["a", "b", "c", "d"]),
    ])
  func splits(reference: String, steps: [String]) throws {
    #expect(try FieldPath(parsing: reference).steps == steps)
    #expect(FieldPath(reference).steps == steps)
    #expect(FieldPath(reference).name == steps.joined(separator: "."))
  }

  @Test(
    "Where Vega stops, parsing is an error, and a plain reference is the name as written",
    arguments: [
      ("it's", FieldPathError.missingClosingQuote("it's")), ("a[", .missingClosingBracket("a[")), ("a[b", .missingClosingBracket("a[b")),
      ("a['b", .missingClosingBracket("a['b")), ("a['b'", .missingClosingBracket("a['b'")), ("'a.b'", .missingClosingBracket("'a.b'")),
      ("O'Brien's", .missingClosingBracket("O'Brien's")), ("a]", .missingOpenBracket("a]")), ("a[b]]", .missingOpenBracket("a[b]]")),
      ("a[b[c]]", .missingOpenBracket("a[b[c]]")), ("a.b]", .missingOpenBracket("a.b]")),
    ])
  func refused(reference: String, error: FieldPathError) {
    #expect(throws: error) { try FieldPath(parsing: reference) }
    #expect(FieldPath(reference).steps == [reference])
  }

  @Test("The message says what is missing and how a name is written")
  func message() {
    #expect(FieldPathError.missingClosingBracket("a[b").message == #""a[b" lacks a closing bracket; a bracket that is part of a name is written \\["#)
  }
}
