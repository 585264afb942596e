extension JSONScanner {
  /// The number that starts at the position.
  mutating func number() throws(JSONError) -> Double {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    switch current {
    case UInt8(ascii: "0"): position += 1
    case UInt8(ascii: "1")...UInt8(ascii: "9"): skipDigits()
    default: throw unexpected(expected: "a digit")
    }
    if current == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return DecimalText.double(UnsafeBufferPointer(rebasing: bytes[start..<position])) ?? .nan
  }

  private mutating func skipDigits() {
    var end = position
    while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
    position = end
  }

  private mutating func digits() throws(JSONError) {
    guard position < bytes.count, bytes[position] &- 0x30 < 10 else { throw unexpected(expected: "a digit") }
    skipDigits()
  }
}
