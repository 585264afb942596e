import JSON
import Testing

@Suite struct JSONWriterTests {
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
