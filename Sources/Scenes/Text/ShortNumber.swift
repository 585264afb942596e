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
    var whole = UInt64(scaled)
    guard whole > 0 else { return bytes.append(48) }
    var places = decimals
    while places > 0, whole % 10 == 0 { (whole, places) = (whole / 10, places - 1) }
    // Nineteen digits at most, a point and a sign; the last digit is found first.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { text in
      var start = text.count
      func put(_ byte: UInt8) {
        start -= 1
        text[start] = byte
      }
      for _ in 0..<places {
        put(48 + UInt8(truncatingIfNeeded: whole % 10))
        whole /= 10
      }
      if places > 0 { put(46) }
      repeat {
        put(48 + UInt8(truncatingIfNeeded: whole % 10))
        whole /= 10
      } while whole > 0
      if value < 0 { put(45) }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
}
