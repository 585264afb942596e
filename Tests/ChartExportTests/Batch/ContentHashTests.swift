import Testing

@testable import ChartExport

/// Digests of MurmurHash3 x64 128 by Python's `mmh3`, first half first.
@Suite struct ContentHashTests {
  @Test(
    "Digests of the reference come out, whole pairs of words or not",
    arguments: [
      ("", "00000000000000000000000000000000"),
      ("abc", "b4963f3f3fad78673ba2744126ca2d52"),
      ("0123456789abcdef", "4be06d94cf4ad1a787c35b5c63a708da"),
      ("The quick brown fox jumps over the lazy dog", "e34bbc7bbc071b6c7a433ca9c49a9347"),
      (String(repeating: "a", count: 1_000_000), "e0a6d504ec11a52eb72ec68997dfb489"),
    ])
  func published(text: String, digest: String) {
    #expect(ContentHash(of: text).text == digest)
    #expect(ContentHash(digest) == ContentHash(of: text))
  }

  @Test("A text that is no digest is none", arguments: ["", "abc", String(repeating: "g", count: 32), String(repeating: "0", count: 64)])
  func noDigest(text: String) { #expect(ContentHash(text) == nil) }
}
