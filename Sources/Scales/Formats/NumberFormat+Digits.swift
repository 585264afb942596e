import Chronology
import SharedRules

/// How each type of format chooses a number's digits.
extension NumberFormat {
  /// The digits of a number that is not negative, with a point and an exponent where they belong.
  ///
  /// - Parameter siExponent: set to the power of ten that an SI prefix stands for.
  func digits(of value: Double, siExponent: inout Int?) -> [UInt8] {
    switch style {
    case .percent: return ScriptNumber.fixed(value * 100, decimals: precision)
    case .binary: return ScriptNumber.whole(roundedHalfUp(value), radix: 2)
    case .octal: return ScriptNumber.whole(roundedHalfUp(value), radix: 8)
    case .hex: return ScriptNumber.whole(roundedHalfUp(value), radix: 16)
    case .upperHex:
      return Array(String(decoding: ScriptNumber.whole(roundedHalfUp(value), radix: 16), as: UTF8.self).uppercased().utf8)
    case .character: return []
    case .whole: return Self.whole(roundedHalfUp(value))
    case .exponent: return ScriptNumber.exponential(value, decimals: precision)
    case .fixed: return ScriptNumber.fixed(value, decimals: precision)
    case .general: return ScriptNumber.precise(value, digits: precision)
    case .roundedPercent: return Self.rounded(value * 100, digits: precision)
    case .rounded: return Self.rounded(value, digits: precision)
    case .prefixed: return prefixed(value, siExponent: &siExponent)
    }
  }

  private static func whole(_ value: Double) -> [UInt8] {
    if value.isInfinite { return Array("\u{221E}".utf8) }
    return value < 1e21 ? Array(value.javaScriptText.utf8) : ScriptNumber.plain(DecimalDigits(shortest: value))
  }

  private static func rounded(_ value: Double, digits: Int) -> [UInt8] {
    guard value.isFinite, value > 0 else { return Array(value.javaScriptText.utf8) }
    return ScriptNumber.plain(DecimalDigits(value, significant: digits))
  }

  private func prefixed(_ value: Double, siExponent: inout Int?) -> [UInt8] {
    guard value.isFinite, value > 0 else { return ScriptNumber.precise(value, digits: precision) }
    var decimal = DecimalDigits(value, significant: precision)
    let prefix = SIPrefix.exponent(ofMagnitude: decimal.exponent)
    siExponent = prefix
    let wholeDigits = decimal.exponent - prefix + 1
    if wholeDigits <= 0 {
      // Below the smallest prefix there is room for fewer digits.
      let count = max(0, precision + wholeDigits - 1)
      decimal = count == 0 ? DecimalDigits(shortest: value) : DecimalDigits(value, significant: count)
      return Array("0.".utf8) + repeatElement(UInt8(ascii: "0"), count: -wholeDigits) + decimal.digits
    }
    decimal.exponent = wholeDigits - 1
    return ScriptNumber.plain(decimal)
  }

  /// Without the zeros that end the decimals; 1.2000k becomes 1.2k.
  static func trimmed(_ digits: [UInt8]) -> [UInt8] {
    // Where the stretch to drop begins, if the last digit read is in one, and where it ends.
    var first: Int?
    var last = 0
    var seenPoint = false
    loop: for index in digits.indices.dropFirst() {
      switch digits[index] {
      case UInt8(ascii: "."): (first, last, seenPoint) = (index, index, true)
      case UInt8(ascii: "0"):
        if seenPoint, first == nil { first = index }
        last = index
      case UInt8(ascii: "1")...UInt8(ascii: "9"): first = nil
      default: break loop
      }
    }
    guard let first else { return digits }
    return Array(digits[..<first] + digits[(last + 1)...])
  }

  static func isZero(_ digits: [UInt8]) -> Bool {
    let mantissa = digits.prefix { $0 != UInt8(ascii: "e") }
    return !mantissa.isEmpty && mantissa.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
  }
}
