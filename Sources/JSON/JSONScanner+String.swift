extension JSONScanner {
  /// The string that starts at the position, which holds its opening quote.
  mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    var seen: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        let text = try text(start..<position, isASCII: seen < 0x80)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        return try escapedString(from: start)
      case 0..<0x20:
        throw unexpected(expected: "an escape such as \\n, since control characters cannot stand in a string")
      default:
        seen |= byte
        position += 1
      }
    }
    throw unexpected(expected: "the closing quote of a string")
  }

  private func text(_ range: Range<Int>, isASCII: Bool) throws(JSONError) -> String {
    if isASCII { return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }
    guard let text = String(validating: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) else {
      throw notUTF8(in: range)
    }
    return text
  }

  /// The slow way, for strings with escapes: bytes are gathered and checked as a whole at the end.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var gathered = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: gathered, as: UTF8.self) else { throw notUTF8(in: start..<position) }
        position += 1
        return text
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &gathered)
      case 0..<0x20:
        throw unexpected(expected: "an escape such as \\n, since control characters cannot stand in a string")
      default:
        gathered.append(byte)
        position += 1
      }
    }
    throw unexpected(expected: "the closing quote of a string")
  }

  private mutating func escape(into gathered: inout [UInt8]) throws(JSONError) {
    let plain: UInt8
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = current
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"):
      position += 1
      gathered.append(contentsOf: String(Character(try escapedScalar())).utf8)
      return
    default: throw unexpected(expected: "one of \" \\ / b f n r t u after a backslash")
    }
    gathered.append(plain)
    position += 1
  }

  /// The scalar of a `\u` escape, of two of them for a surrogate pair, U+FFFD for half a pair.
  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    let unit = try hexadecimalUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let isHigh = unit < 0xDC00
    guard isHigh, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let pairStart = position
    position += 2
    let low = try hexadecimalUnit()
    guard (0xDC00...0xDFFF).contains(low) else {
      position = pairStart
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimalUnit() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch current {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = current - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = current - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = current - UInt8(ascii: "A") + 10
      default: throw unexpected(expected: "four hexadecimal digits after \\u")
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}
