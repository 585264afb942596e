/// Tells whether bytes are UTF-8 without making a string of them.
///
/// - Source: The Unicode Standard, table 3-7 (well-formed byte sequences).
enum UTF8Check {
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { validPrefix(bytes) == bytes.count }

  /// How many bytes come before the first sequence that is not UTF-8.
  static func validPrefix(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position = asciiEnd(bytes, from: position)
      } else if let width = width(bytes, at: position) {
        position += width
      } else {
        return position
      }
    }
    return position
  }

  /// Where a run of ASCII ends, eight bytes at a time.
  private static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = start
    while position + 8 <= raw.count, raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { position += 8 }
    while position < raw.count, raw[position] < 0x80 { position += 1 }
    return position
  }

  /// The count of bytes of the character that begins at a byte above ASCII; `nil` if none does.
  private static func width(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let (count, second): (Int, ClosedRange<UInt8>)
    switch bytes[start] {
    case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (count, second) = (3, 0x80...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard start + count <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
    for offset in 2..<count where bytes[start + offset] & 0xC0 != 0x80 { return nil }
    return count
  }
}
