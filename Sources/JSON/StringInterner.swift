/// Gives equal texts equal codes, in order of first appearance; compares bytes, so that no string is made twice.
package struct StringInterner: Sendable {
  /// The texts by code.
  package private(set) var dictionary: [String] = []
  /// The UTF-8 of all texts, one after the other, and where each ends.
  private var text: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Open addressing; code + 1, or 0 for a free place. The count is a power of two.
  private var places: [Int32] = [Int32](repeating: 0, count: 16)

  package init() {}

  /// The code of a text. Bytes that are not UTF-8 are repaired in ``dictionary``.
  package mutating func code(for bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] != 0 {
      let code = Int(places[place]) - 1
      if hashes[code] == hash, isEqual(code, bytes) { return Int32(code) }
      place = (place + 1) & (places.count - 1)
    }
    let code = Int32(dictionary.count)
    places[place] = code + 1
    dictionary.append(String(decoding: bytes, as: UTF8.self))
    text.append(contentsOf: bytes)
    ends.append(text.count)
    hashes.append(hash)
    if dictionary.count * 2 > places.count { grow() }
    return code
  }

  private func isEqual(_ code: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = code == 0 ? 0 : ends[code - 1]
    guard ends[code] - start == bytes.count else { return false }
    for index in 0..<bytes.count where text[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    places = [Int32](repeating: 0, count: places.count * 4)
    for (code, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(code) + 1
    }
  }

  /// FNV-1a with a last mix, as the low bits choose the place.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
