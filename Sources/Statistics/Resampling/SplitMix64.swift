/// Repeatable random numbers for resampling: the same seed gives the same interval.
///
/// - Source: Steele, Lea and Flood (2014); 2⁶⁴ values before it repeats. What charts draw follows Vega instead, see `Expressions`.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// Sixty-four random bits.
  ///
  /// - Source: Steele, Lea and Flood (2014).
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in [0, 1) with 53 random bits.
  package mutating func nextUniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number of the standard normal distribution, by inversion.
  package mutating func nextNormal() -> Double {
    StandardNormal.quantile((Double(next() >> 11) + 0.5) * 0x1p-53)
  }

  /// A whole number from 0 to below `count`, each as likely as the others (Lemire 2019).
  package mutating func nextIndex(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
