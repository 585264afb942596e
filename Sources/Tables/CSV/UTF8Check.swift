/// Tells whether bytes are UTF-8, at once for plain ASCII.
enum UTF8Check {
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = asciiPrefix(bytes)
    return start == bytes.count || String(validating: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self) != nil
  }

  /// How many bytes come before the first that is not UTF-8; the bytes are known to have one.
  static func validPrefix(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { count += scalar.count }
    return min(count, bytes.count - 1)
  }

  /// The count of bytes before the first eight that are not all ASCII.
  private static func asciiPrefix(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position + 8 <= raw.count, raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { position += 8 }
    while position < raw.count, raw[position] < 0x80 { position += 1 }
    return position
  }
}
