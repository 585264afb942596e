/// Writes numbers the short way for drawings: a few decimals, no exponent, no trailing zeros.
public enum ShortNumber {
  /// The number rounded to a few decimals (at most 9); what is not finite is written as 0.
  public static func text(_ value: Double, decimals: Int = 3) -> String {
    var bytes: [UInt8] = []
    append(value, decimals: decimals, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the number as ASCII text.
  public static func append(_ value: Double, decimals: Int = 3, to bytes: inout [UInt8]) {
    let scale = powersOfTen[decimals]
    let scaled = (value.magnitude * scale).rounded()
    guard scaled.isFinite, scaled < 9e18 else {
      if value.isFinite { bytes += Array(String(Int(clamping: Int64(max(-9e18, min(9e18, value))))).utf8) } else { bytes.append(48) }
      return
    }
    let whole = UInt64(scaled)
    guard whole > 0 else { return bytes.append(48) }
    if value < 0 { bytes.append(45) }
    let unit = UInt64(scale)
    appendDigits(whole / unit, to: &bytes)
    var rest = whole % unit
    guard rest > 0 else { return }
    var places = decimals
    while rest % 10 == 0 { (rest, places) = (rest / 10, places - 1) }
    bytes.append(46)
    let start = bytes.count
    for _ in 0..<places {
      bytes.append(48 + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  private static func appendDigits(_ value: UInt64, to bytes: inout [UInt8]) {
    guard value > 9 else { return bytes.append(48 + UInt8(value)) }
    let start = bytes.count
    var rest = value
    while rest > 0 {
      bytes.append(48 + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
}
