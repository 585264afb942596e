/// Numbers as JavaScript writes them, which is how Vega prints numbers that have no format.
public enum ScriptNumber {
  /// `String(value)`: the shortest text that leads back to the value, `1e+21` from there on, `1e-7` below a millionth.
  ///
  /// - Source: ECMAScript `Number::toString`.
  public static func text(_ value: Double) -> String {
    if value != value { return "NaN" }
    if value == 0 { return "0" }
    let sign = value < 0 ? "-" : ""
    if value.isInfinite { return sign + "Infinity" }
    if value.magnitude < 9_007_199_254_740_992, value == value.rounded() { return String(Int(value)) }
    let decimal = DecimalDigits(shortest: value.magnitude)
    let bytes =
      -6..<21 ~= decimal.exponent ? plain(decimal) : exponential(decimal)
    return sign + String(decoding: bytes, as: UTF8.self)
  }

  /// `toFixed` of a number that is not negative.
  static func fixed(_ value: Double, decimals: Int) -> [UInt8] {
    value < 1e21 ? DecimalDigits.fixed(value, decimals: decimals) : Array(text(value).utf8)
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
