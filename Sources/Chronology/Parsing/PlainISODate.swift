/// Reads the commonest dates, `yyyy-MM-dd` with or without `THH:mm[:ss[.SSS]][Z]`, without cutting them into tokens.
///
/// All other text, and all that is not valid, is left to ``DateReading``; the two agree.
enum PlainISODate {
  /// Milliseconds since 1970 UTC; nil for text of any other form.
  static func epoch(_ text: UnsafeBufferPointer<UInt8>, in zone: Zone) -> Double? {
    let count = text.count
    guard count == 10 || 16...24 ~= count, text[4] == dash, text[7] == dash else { return nil }
    let (year, month, day) = (number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
    guard year >= 0, 1...12 ~= month, 1...31 ~= day else { return nil }
    if count == 10 { return CivilDateTime.epoch(year: year, month: month, day: day, in: .utc) }

    guard text[10] == UInt8(ascii: "T"), text[13] == colon else { return nil }
    let isUTC = text[count - 1] == UInt8(ascii: "Z")
    let end = isUTC ? count - 1 : count
    let (hour, minute) = (number(text, 11, 2), number(text, 14, 2))
    var (second, millisecond) = (0, 0)
    switch end {
    case 16: break
    case 19 where text[16] == colon: second = number(text, 17, 2)
    case 23 where text[16] == colon && text[19] == UInt8(ascii: "."):
      (second, millisecond) = (number(text, 17, 2), number(text, 20, 3))
    default: return nil
    }
    guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second, millisecond >= 0 else { return nil }
    return CivilDateTime.epoch(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: millisecond,
      in: isUTC ? .utc : zone)
  }

  private static let dash = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")

  /// So many digits as a number; negative when one of them is none.
  @inline(__always)
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    var value = 0
    for index in start..<start + count {
      let digit = Int(text[index]) - 48
      guard 0...9 ~= digit else { return -1 }
      value = value * 10 + digit
    }
    return value
  }
}
