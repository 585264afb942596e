import JSON
import Testing

/// RFC 8259: no control character stands between tokens but tab, line feed, carriage return and space; errors name it by its number.
@Suite struct ControlCharacterTests {
  @Test(
    "What cannot be seen is named by its number, what can be seen by itself",
    arguments: [
      ("\u{1}", "the control character U+0001"), ("\u{1F}", "the control character U+001F"), ("\u{7F}", "the control character U+007F"),
      ("é", "\"é\""),
    ])
  func named(character: String, found: String) {
    let error = #expect(throws: JSONError.self) { try JSONParser().parse("[\(character)]") }
    guard case .unexpected(let name, _) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(name == found && error?.line == 1 && error?.column == 2)
  }
}
