extension DecimalText {
  /// What JavaScript's `Number(text)` makes of a text: 0 for a blank one, NaN for what is not a number.
  ///
  /// - White space around it is ignored; `0x`, `0o` and `0b` literals and `Infinity` are read.
  /// - Source: ECMA-262 `StringToNumber`.
  public static func javaScriptNumber(_ text: String) -> Double {
    var text = text
    return text.withUTF8 { javaScriptNumber($0) }
  }

  /// The same for UTF-8 bytes.
  public static func javaScriptNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    // Text that is plain decimal, nearly always the case, needs no trimming.
    if let number = double(bytes) { return number }
    let trimmed = trimming(bytes)
    if trimmed.isEmpty { return 0 }
    if let number = double(trimmed) { return number }
    if trimmed.count > 2, trimmed[0] == UInt8(ascii: "0") {
      switch trimmed[1] | 0x20 {
      case UInt8(ascii: "x"): return wholeNumber(trimmed, radix: 16)
      case UInt8(ascii: "o"): return wholeNumber(trimmed, radix: 8)
      case UInt8(ascii: "b"): return wholeNumber(trimmed, radix: 2)
      default: return .nan
      }
    }
    switch String(decoding: trimmed, as: UTF8.self) {
    case "Infinity", "+Infinity": return .infinity
    case "-Infinity": return -.infinity
    default: return .nan
    }
  }

  /// The bytes without JavaScript's white space and line ends around them.
  public static func trimming(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, bytes.count)
    while start < end, let width = spaceWidth(bytes, startingAt: start, below: end) { start += width }
    while start < end, let width = spaceWidth(bytes, endingAt: end, from: start) { end -= width }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private static func wholeNumber(_ bytes: UnsafeBufferPointer<UInt8>, radix: Int) -> Double {
    var number = 0.0
    for byte in bytes[2...] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else { return .nan }
      number = number * Double(radix) + Double(digit)
    }
    return number
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

  /// Whether JavaScript counts a code point as white space or a line end.
  public static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
