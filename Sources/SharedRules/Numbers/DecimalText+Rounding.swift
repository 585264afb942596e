extension DecimalText {
  /// The double nearest to `mantissa × 10^exponent`; `nil` where that takes longer arithmetic to tell, which is rare.
  ///
  /// - Exact where it answers: the product is taken to 128 bits, and what those leave open is refused, as are results outside
  ///   of the normal doubles and exponents that data hardly ever has.
  /// - Source: Lemire, Number parsing at a gigabyte per second (2021), algorithm 1.
  @usableFromInline
  static func rounded(_ mantissa: UInt64, exponent: Int) -> Double? {
    guard mantissa != 0, exponentRange.contains(exponent) else { return nil }
    let shift = mantissa.leadingZeroBitCount
    let factor = mantissa << UInt64(shift)
    let power = powersOfFive[exponent - exponentRange.lowerBound]
    var (high, low) = factor.multipliedFullWidth(by: power.high)
    if high & 0x1FF == 0x1FF {
      let (carried, overflow) = low.addingReportingOverflow(factor.multipliedFullWidth(by: power.low).high)
      low = carried
      if overflow { high += 1 }
      if low == .max, !(-27...55).contains(exponent) { return nil }
    }
    let upper = Int(truncatingIfNeeded: high >> 63)
    var digits = high &>> UInt64(truncatingIfNeeded: upper &+ 9)
    // The power of two: 217706 / 2^16 is the logarithm of ten to the base two.
    let binary = (217_706 &* exponent) >> 16 &+ 63 &+ upper &- shift &+ 1023
    guard binary > 0, binary < 2046 else { return nil }
    // Halfway between two doubles, the even one is meant.
    if low <= 1, digits & 3 == 1, -4...23 ~= exponent, digits << UInt64(upper + 9) == high { digits &= ~1 }
    digits = (digits &+ digits & 1) >> 1
    // The leading bit adds to the power of two; where rounding carries as far as one bit more, it does so once again.
    return Double(bitPattern: UInt64(truncatingIfNeeded: binary &- 1) << 52 &+ digits)
  }

  /// Powers of ten for which 128 bits hold the power of five or its divisor.
  private static let exponentRange = -55...55

  /// The leading 128 bits of powers of five, rounded down; of their inverses, as algorithm 1 wants them.
  private static let powersOfFive: [(high: UInt64, low: UInt64)] = exponentRange.map { exponent in
    var power: UInt128 = 1
    for _ in 0..<abs(exponent) { power *= 5 }
    let bits = 128 - power.leadingZeroBitCount
    if exponent >= 0 {
      power <<= UInt128(128 - bits)
    } else {
      power = power.dividingFullWidth((high: 1 << UInt128(bits - 1), low: 0)).quotient + (exponent >= -27 ? 1 : 0)
    }
    return (UInt64(truncatingIfNeeded: power >> 64), UInt64(truncatingIfNeeded: power))
  }
}
