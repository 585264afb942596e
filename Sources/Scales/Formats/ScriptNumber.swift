import SharedRules

/// Numbers with so many digits as JavaScript's methods write them; those that have no format are ``Swift/Double/javaScriptText``.
enum ScriptNumber {

  /// `toFixed` of a number that is not negative.
  static func fixed(_ value: Double, decimals: Int) -> [UInt8] {
    value < 1e21 ? DecimalDigits.fixed(value, decimals: decimals) : Array(value.javaScriptText.utf8)
  }

  /// `toExponential` of a number that is not negative.
  static func exponential(_ value: Double, decimals: Int) -> [UInt8] {
    if value.isInfinite { return Array("Infinity".utf8) }
    if value == 0 { return zeros(decimals: decimals) + Array("e+0".utf8) }
    return exponential(DecimalDigits(value, significant: decimals + 1))
  }

  /// `toPrecision` of a number that is not negative.
  static func precise(_ value: Double, digits: Int) -> [UInt8] {
    if value.isInfinite { return Array("Infinity".utf8) }
    if value == 0 { return zeros(decimals: digits - 1) }
    let decimal = DecimalDigits(value, significant: digits)
    return decimal.exponent < -6 || decimal.exponent >= digits ? exponential(decimal) : plain(decimal)
  }

  /// `toString` of a whole number that is not negative, in base 2, 8 or 16.
  static func whole(_ value: Double, radix: Int) -> [UInt8] {
    if value.isInfinite { return Array("Infinity".utf8) }
    if value < 9e18 { return Array(String(UInt64(value), radix: radix).utf8) }
    var digits: [UInt8] = []
    var rest = value
    while rest >= 1 {
      // Exact, since the radix is a power of two.
      let digit = rest.truncatingRemainder(dividingBy: Double(radix))
      digits += Array(String(Int(digit), radix: radix).utf8)
      rest = (rest - digit) / Double(radix)
    }
    return digits.reversed()
  }

  /// Digits with the point in its place and zeros where none were given.
  static func plain(_ decimal: DecimalDigits) -> [UInt8] {
    let (digits, exponent) = (decimal.digits, decimal.exponent)
    if exponent < 0 { return Array("0.".utf8) + repeatElement(zero, count: -exponent - 1) + digits }
    if digits.count > exponent + 1 { return digits[...exponent] + [point] + digits[(exponent + 1)...] }
    return digits + repeatElement(zero, count: exponent + 1 - digits.count)
  }

  private static func exponential(_ decimal: DecimalDigits) -> [UInt8] {
    let tail = decimal.digits.dropFirst()
    let sign = decimal.exponent < 0 ? "e-" : "e+"
    return [decimal.digits[0]] + (tail.isEmpty ? [] : [point] + tail) + Array(sign.utf8)
      + Array(String(decimal.exponent.magnitude).utf8)
  }

  private static func zeros(decimals: Int) -> [UInt8] {
    decimals > 0 ? [zero, point] + Array(repeating: zero, count: decimals) : [zero]
  }

  private static let zero = UInt8(ascii: "0")
  private static let point = UInt8(ascii: ".")
}
