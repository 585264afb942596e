/// What JavaScript counts as white space and line ends, and so ignores around numbers and takes away with `trim`.
///
/// - Source: ECMA-262 `WhiteSpace` and `LineTerminator`.
package enum WhiteSpace {
  /// A text without white space around it.
  package static func trimmed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      let rest = trimming(bytes)
      return rest.count == bytes.count ? nil : String(decoding: rest, as: UTF8.self)
    } ?? text
  }

  /// UTF-8 bytes without white space around them.
  package static func trimming(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, bytes.count)
    while start < end, let width = spaceWidth(bytes, startingAt: start, below: end) { start += width }
    while start < end, let width = spaceWidth(bytes, endingAt: end, from: start) { end -= width }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// Whether a code point is white space.
  package static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private static func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, startingAt index: Int, below end: Int) -> Int? {
    if bytes[index] < 0x80 { return isSpace(UInt32(bytes[index])) ? 1 : nil }
    for width in 2...3 where index + width <= end {
      if let scalar = scalar(bytes, index, width), isSpace(scalar) { return width }
    }
    return nil
  }

  private static func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, from start: Int) -> Int? {
    if bytes[end - 1] < 0x80 { return isSpace(UInt32(bytes[end - 1])) ? 1 : nil }
    for width in 2...3 where end - width >= start {
      if let scalar = scalar(bytes, end - width, width), isSpace(scalar) { return width }
    }
    return nil
  }

  /// The code point of a two or three byte sequence; the lead byte must say that width.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ width: Int) -> UInt32? {
    let lead = UInt32(bytes[index])
    if width == 2 { return lead & 0xE0 == 0xC0 ? (lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F) : nil }
    guard lead & 0xF0 == 0xE0 else { return nil }
    return (lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
  }
}
