import SharedRules

extension JSONScanner {
  /// The number that starts at the position.
  mutating func number() throws(JSONError) -> Double {
    if let number = soundNumber() { return number }
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

  /// The number at the position, read in one go if it is written as JSON wants it; what is not is for others to tell.
  @inline(__always)
  private mutating func soundNumber() -> Double? {
    var end = position
    let first = current == UInt8(ascii: "-") ? end + 1 : end
    guard first < bytes.count, bytes[first] &- 0x30 < 10 else { return nil }
    if bytes[first] == UInt8(ascii: "0"), first + 1 < bytes.count, bytes[first + 1] &- 0x30 < 10 { return nil }
    guard let number = DecimalText.double(bytes, &end, needsFraction: true) else { return nil }
    position = end
    return number
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
