import JSON
import Testing

@Suite struct JSONWriterTests {
  // What `String(x)` gives in JavaScript.
  @Test(
    "Numbers are printed as JavaScript prints them",
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-12, "-12"), (0.1, "0.1"), (1e21, "1e+21"), (1.2345678901234568e20, "123456789012345680000"),
      (1e-6, "0.000001"), (1e-7, "1e-7"), (1.5e-7, "1.5e-7"), (1.25, "1.25"), (.leastNonzeroMagnitude, "5e-324"),
      (1.7976931348623157e308, "1.7976931348623157e+308"),
      (0.1 + 0.2, "0.30000000000000004"), (1e16, "10000000000000000"), (-1.5e300, "-1.5e+300"), (100.5, "100.5"), (.nan, "NaN"),
      (-.infinity, "-Infinity"), (0.00001234, "0.00001234"), (9007199254740992, "9007199254740992"),
    ] as [(Double, String)])
  func numberText(number: Double, expected: String) {
    #expect(number.javaScriptText == expected)
    var bytes: [UInt8] = []
    number.appendJavaScriptText(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test("The compact layout has no spaces and keeps the order of members")
  func compact() {
    let value: JSONValue = ["b": [1, 2.5, .null], "a": ["x": "a\"\\\n\u{1}é/"], "n": .number(.nan), "e": []]
    #expect(JSONWriter.compact.text(value) == #"{"b":[1,2.5,null],"a":{"x":"a\"\\\n\u0001é/"},"n":null,"e":[]}"#)
  }

  @Test("The pretty layout is that of JSON.stringify with two spaces")
  func pretty() {
    #expect(JSONWriter.pretty.text(["a": [1, [:]], "b": []]) == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}")
  }

  @Test("A document read and written is the same text", arguments: [#"{"a":[1,-2.5e-9,"x",true,null,{"b":{}}]}"#, "[]", "\"\\u001f\""])
  func roundTrip(text: String) throws {
    #expect(try JSONWriter.compact.text(JSONValue(parsing: text)) == text)
  }
}
