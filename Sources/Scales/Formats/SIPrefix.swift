#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The letters for powers of a thousand, from yocto to yotta.
enum SIPrefix {
  private static let symbols = ["y", "z", "a", "f", "p", "n", "\u{B5}", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"]

  /// The letter of a power of ten, which must be one of -24, -21 … 24.
  static func symbol(_ exponent: Int) -> String { symbols[max(0, min(16, 8 + exponent / 3))] }

  /// The power of ten of the prefix that suits a number whose first digit has this power.
  static func exponent(ofMagnitude exponent: Int) -> Int {
    let thousands = exponent >= 0 ? exponent / 3 : -((2 - exponent) / 3)
    return max(-8, min(8, thousands)) * 3
  }

  /// The power of ten of the prefix that suits a number; nil for 0, infinities and NaN.
  static func exponent(for value: Double) -> Int? { magnitude(of: value).map { exponent(ofMagnitude: $0) } }

  static func power(_ exponent: Int) -> Double { pow(10, Double(exponent)) }

  /// The power of ten of a number's first digit; nil for 0, infinities and NaN.
  static func magnitude(of value: Double) -> Int? {
    value.isFinite && value != 0 ? DecimalDigits(shortest: value.magnitude).exponent : nil
  }
}
