/// A digest of bytes, by which a batch sees what changed: 128 bits, so that two contents never share one by chance.
///
/// - It guards against change, not against somebody who builds two files of one digest; that somebody could edit the record as well.
/// - Source: Appleby, MurmurHash3 (`MurmurHash3_x64_128`), seed 0.
struct ContentHash: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  init(of bytes: [UInt8]) {
    let whole = bytes.count / 16 * 16
    bytes.withUnsafeBytes { buffer in
      for start in stride(from: 0, to: whole, by: 16) { mix(Self.word(buffer, start), Self.word(buffer, start + 8)) }
    }
    finish(bytes[whole...], count: bytes.count)
  }

  init(of text: String) { self.init(of: Array(text.utf8)) }

  /// The digest that ``text`` wrote; `nil` for any other text.
  init?(_ text: String) {
    guard text.utf8.count == 32, let first = UInt64(text.prefix(16), radix: 16), let second = UInt64(text.suffix(16), radix: 16) else { return nil }
    (self.first, self.second) = (first, second)
  }

  /// The digest as 32 hexadecimal digits.
  var text: String {
    [first, second].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  @inline(__always)
  private mutating func mix(_ a: UInt64, _ b: UInt64) {
    first = (Self.turn(first ^ Self.scrambled(a), 27) &+ second) &* 5 &+ 0x52dc_e729
    second = (Self.turn(second ^ Self.scrambledSecond(b), 31) &+ first) &* 5 &+ 0x3849_5ab5
  }

  /// Takes in the last, incomplete pair of words and the length.
  private mutating func finish(_ rest: ArraySlice<UInt8>, count: Int) {
    var words: (UInt64, UInt64) = (0, 0)
    for (place, byte) in rest.enumerated() {
      if place < 8 { words.0 |= UInt64(byte) << UInt64(8 * place) } else { words.1 |= UInt64(byte) << UInt64(8 * place - 64) }
    }
    let length = UInt64(count)
    var (a, b) = (first ^ Self.scrambled(words.0) ^ length, second ^ Self.scrambledSecond(words.1) ^ length)
    a &+= b
    b &+= a
    (a, b) = (Self.settled(a), Self.settled(b))
    a &+= b
    (first, second) = (a, b &+ a)
  }

  @inline(__always)
  private static func scrambled(_ word: UInt64) -> UInt64 { turn(word &* 0x87c3_7b91_1142_53d5, 31) &* 0x4cf5_ad43_2745_937f }

  @inline(__always)
  private static func scrambledSecond(_ word: UInt64) -> UInt64 { turn(word &* 0x4cf5_ad43_2745_937f, 33) &* 0x87c3_7b91_1142_53d5 }

  private static func settled(_ word: UInt64) -> UInt64 {
    var word = word
    word ^= word >> 33
    word &*= 0xff51_afd7_ed55_8ccd
    word ^= word >> 33
    word &*= 0xc4ce_b9fe_1a85_ec53
    return word ^ word >> 33
  }

  @inline(__always)
  private static func turn(_ word: UInt64, _ bits: UInt64) -> UInt64 { word &<< bits | word &>> (64 &- bits) }
}
