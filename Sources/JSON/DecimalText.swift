/// Turns decimal text into doubles, quickly where that is exact.
public enum DecimalText {
  /// The correctly rounded double of `[+-] digits [. digits] [e [+-] digits]`; `nil` if the bytes are anything else.
  ///
  /// - Digits may be left out before or after the point, not both. Text beyond the range of a double is infinite.
  public static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var position = 0
    let count = bytes.count
    var negative = false
    if count > 0, bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") {
      negative = bytes[0] == UInt8(ascii: "-")
      position = 1
    }
    var mantissa: UInt64 = 0
    // Leading zeros do not count: they leave the mantissa exact.
    var significant = 0
    var scale = 0
    let integerStart = position
    while position < count, bytes[position] &- 0x30 < 10 {
      mantissa = mantissa &* 10 &+ UInt64(bytes[position] &- 0x30)
      if significant > 0 || mantissa != 0 { significant += 1 }
      position += 1
    }
    var digits = position - integerStart
    if position < count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      let fractionStart = position
      while position < count, bytes[position] &- 0x30 < 10 {
        mantissa = mantissa &* 10 &+ UInt64(bytes[position] &- 0x30)
        if significant > 0 || mantissa != 0 { significant += 1 }
        position += 1
      }
      digits += position - fractionStart
      scale = fractionStart - position
    }
    guard digits > 0 else { return nil }
    if position < count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      var negativeExponent = false
      if position < count, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") {
        negativeExponent = bytes[position] == UInt8(ascii: "-")
        position += 1
      }
      let exponentStart = position
      var exponent = 0
      while position < count, bytes[position] &- 0x30 < 10 {
        if exponent < 100_000 { exponent = exponent * 10 + Int(bytes[position] &- 0x30) }
        position += 1
      }
      guard position > exponentStart else { return nil }
      scale += negativeExponent ? -exponent : exponent
    }
    guard position == count else { return nil }
    // Both the mantissa and the power of ten are exact doubles, so one operation rounds correctly (Clinger 1990).
    if significant <= 19, mantissa <= 1 << 53, -22...22 ~= scale {
      let magnitude = scale < 0 ? Double(mantissa) / powersOfTen[-scale] : Double(mantissa) * powersOfTen[scale]
      return negative ? -magnitude : magnitude
    }
    if significant <= 19, let magnitude = rounded(mantissa, exponent: scale) { return negative ? -magnitude : magnitude }
    return Double(String(decoding: bytes, as: UTF8.self))
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]
}
