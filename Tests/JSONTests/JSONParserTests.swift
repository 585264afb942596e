import JSON
import Testing

/// Accepted and refused documents after RFC 8259, in the manner of the JSONTestSuite.
@Suite struct JSONParserTests {
  @Test(
    "Documents of the grammar are read",
    arguments: [
      ("null", .null), (" true ", true), ("\"\"", ""), ("[]", []), ("{}", [:]), ("-0", .number(-0.0)), ("123e65", 123e65),
      ("1.5E-2", 0.015), ("[1,null,[],{}]", [1, .null, [], [:]]), (#""é😀""#, "é😀"), (#""\u00e9\ud83d\ude00\/\b""#, "é😀/\u{8}"),
      (#""\ud800x""#, "\u{FFFD}x"), (#""\ud800\u0041""#, "\u{FFFD}A"), (#"{"a":1,"b":2,"a":3}"#, ["a": 3, "b": 2]), ("\u{FEFF}[1]", [1]),
      ("\t\r\n[ ]", []), ("\"\u{7F}\"", "\u{7F}"), (#""\u0000""#, "\0"), ("-1", -1), ("20e1", 200), ("1e400", .number(.infinity)),
    ] as [(String, JSONValue)])
  func accepts(text: String, expected: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == expected)
  }

  @Test(
    "What is not JSON is refused",
    arguments: [
      "", " ", "[", "]", "{", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1]]", "1 2", "01", "-01",
      "+1", ".5", "1.", "1.e1", "1e", "1e+", "0x1", "-", "--1", "NaN", "Infinity", "-Infinity", "nul", "truE", "True", "\"a", "\"\\x\"",
      "\"\\u12g4\"", "\"\\u12\"", "\"\n\"", "\"\t\"", "[1]x", "// c\n1", "/* */1", "[1,\n,2]", "\u{FEFF}", "\u{FEFF}\u{FEFF}1", "{\"a\":1 \"b\":2}",
      "\u{A0}1", "\u{0C}1", "1\0", "[\"a\",]", "{,}", "\"\\\"", "[\"\\ud83d\\u\"]", "1e1.5", "0.1.2", "{\"a\":\"b\"}#", "\\u0041", "[1:2]",
    ])
  func refuses(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
  }

  @Test("Bytes that are not UTF-8 are refused", arguments: [[0xFF], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func refusesBytes(bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22] + bytes + [0x22]) }
  }

  @Test("An error tells line, column, what was found and what was expected")
  func errorPlace() {
    #expect(throws: JSONError(.unexpected(found: "\"}\"", expected: "a value"), line: 2, column: 8)) {
      try JSONValue(parsing: "{\r\n  \"é\": }")
    }
    #expect(throws: JSONError(.unexpected(found: "the byte 0xFF", expected: "UTF-8 text"), line: 1, column: 4)) {
      try JSONValue(parsing: [0x22, 0xC3, 0xA9, 0x61, 0xFF, 0x22])
    }
    #expect(throws: JSONError(.unexpected(found: "the end of the document", expected: "\",\" or \"]\""), line: 1, column: 3)) {
      try JSONValue(parsing: "[1")
    }
  }

  @Test("A document nested too deep is an error and not a crash", arguments: ["[", "{\"a\":"])
  func depth(opening: String) {
    #expect(throws: JSONError(.tooDeep(limit: 512), line: 1, column: 512 * opening.count + 1)) {
      try JSONValue(parsing: String(repeating: opening, count: 100_000))
    }
  }

  @Test("An object is the same among others as alone, whichever members its neighbours have")
  func rows() throws {
    let rows = [
      #"{"a":1,"b":"x"}"#, #"{"a":2,"b":"y"}"#, #"{"a":3}"#, #"{"a":4,"b":"z","c":null}"#, #"{"b":5,"a":"w"}"#, #"{}"#, #"{"b":6,"a":{"a":1,"b":2}}"#,
      #"{"a":7,"a":8,"b":9}"#, #"{"a":7,"b":9,"a":8}"#, #"{ "a" : [ {"a":1}, {"b":2} ] , "b" : -1 }"#, #"{"a":1,"b":2}"#, #"{"a":1,"b":2}"#,
      #"{"ab":1,"b":2}"#, #"{"a":1,"bc":2}"#, #"{"é":1,"b":"é"}"#,
    ]
    let alone = try rows.map { try JSONValue(parsing: $0) }
    for shift in rows.indices {
      let turned = Array(rows[shift...] + rows[..<shift])
      let together = try JSONValue(parsing: "[" + turned.joined(separator: ", ") + "]")
      #expect(together.array == Array(alone[shift...] + alone[..<shift]))
      #expect(
        together.array?.map { $0.object.map { Array($0.keys) } } == (alone[shift...] + alone[..<shift]).map { $0.object.map { Array($0.keys) } })
    }
  }

  @Test(
    "A mistake in a row that begins like the one before is told at its place",
    arguments: [#"{"a":1,}"#, #"{"a":1 "b":2}"#, #"{"a" 1}"#, #"{"a":1,"b"}"#])
  func mistakeInRow(row: String) throws {
    let alone = try #require(throws: JSONError.self) { try JSONValue(parsing: row) }
    let first = #"{"a":1,"b":2}, "#
    #expect(throws: JSONError(alone.reason, line: 1, column: alone.column + first.count + 1)) {
      try JSONValue(parsing: "[" + first + row + "]")
    }
  }

  @Test("Exactly the permitted depth is read")
  func permittedDepth() throws {
    let text = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(try JSONWriter.compact.text(JSONValue(parsing: text)) == text)
  }

  // Expected doubles from Python's float(), which rounds correctly.
  @Test(
    "Numbers are rounded correctly",
    arguments: [
      ("0.1", 0.1), ("9007199254740993", 9007199254740992), ("123456789012345678901234567890", 1.2345678901234568e29),
      ("2.2250738585072014e-308", .leastNormalMagnitude), ("1e23", 1e23), ("4.9406564584124654e-324", .leastNonzeroMagnitude),
      ("0.000000000000000000000000000000000000000000000000001", 1e-51), ("1e-400", 0), ("7.1e22", 7.1e22),
      ("18446744073709551617", 18446744073709551616), ("179769313486231580793e288", 1.797693134862315807e308),
    ] as [(String, Double)])
  func numbers(text: String, expected: Double) throws {
    #expect(try JSONValue(parsing: text) == .number(expected))
  }
}
