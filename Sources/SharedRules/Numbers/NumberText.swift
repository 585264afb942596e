extension Double {
  /// The shortest text that reads back as the same double, laid out as JavaScript does.
  ///
  /// - Plain digits from 1e-6 up to below 1e21, an exponent such as `1e+21` or `1e-7` beyond; `-0` is `0`.
  /// - Source: ECMA-262 `Number::toString`.
  package var javaScriptText: String {
    if self == rounded(.towardZero), magnitude < 9_007_199_254_740_992 { return String(Int64(self)) }
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-Infinity" : "Infinity" }
    let (digits, pointPosition) = Self.shortestDigits(magnitude)
    let sign = self < 0 ? "-" : ""
    let count = digits.count
    if pointPosition > 21 || pointPosition < -5 {
      let exponent = pointPosition - 1
      let fraction = count > 1 ? "." + Self.text(digits[1...]) : ""
      return sign + Self.text(digits[..<1]) + fraction + "e" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
    }
    if pointPosition <= 0 { return sign + "0." + String(repeating: "0", count: -pointPosition) + Self.text(digits[...]) }
    if pointPosition >= count { return sign + Self.text(digits[...]) + String(repeating: "0", count: pointPosition - count) }
    return sign + Self.text(digits[..<pointPosition]) + "." + Self.text(digits[pointPosition...])
  }

  /// Appends ``javaScriptText`` as ASCII.
  package func appendJavaScriptText(to bytes: inout [UInt8]) {
    guard self == rounded(.towardZero), magnitude < 1_000_000_000 else { return bytes += javaScriptText.utf8 }
    var (rest, power) = (UInt32(magnitude), UInt32(1))
    while rest / power > 9 { power *= 10 }
    if self < 0 { bytes.append(UInt8(ascii: "-")) }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / power))
      rest %= power
      power /= 10
    }
  }

  /// The shortest digits without zeros around them, and where the decimal point stands counted from their start.
  private static func shortestDigits(_ magnitude: Double) -> (digits: [UInt8], pointPosition: Int) {
    var digits: [UInt8] = []
    digits.reserveCapacity(20)
    var point: Int?
    var (exponent, isExponent, isSmall) = (0, false, false)
    for byte in magnitude.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"): isExponent = true
      case UInt8(ascii: "-"): isSmall = true
      case UInt8(ascii: "+"): break
      default: if isExponent { exponent = exponent * 10 + Int(byte &- 0x30) } else { digits.append(byte) }
      }
    }
    if isSmall { exponent.negate() }
    var position = (point ?? digits.count) + exponent
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(zeros)
    position -= zeros
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (digits, position)
  }

  private static func text(_ digits: ArraySlice<UInt8>) -> String { String(decoding: digits, as: UTF8.self) }
}
