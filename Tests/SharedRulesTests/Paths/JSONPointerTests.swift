import SharedRules
import Testing

@Suite struct JSONPointerTests {
  /// The names of RFC 6901, section 5.
  @Test(
    "Names are escaped as RFC 6901 says",
    arguments: [
      ("foo", "foo"), ("", ""), ("a/b", "a~1b"), ("m~n", "m~0n"), ("c%d", "c%d"), ("k\"l", "k\"l"), (" ", " "), ("~1", "~01"), ("é/", "é~1"),
    ])
  func escapes(name: String, step: String) { #expect(JSONPointer.escaped(name) == step) }
}
