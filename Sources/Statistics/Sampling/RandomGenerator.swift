#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Repeatable random numbers: the same seed gives the same chart.
///
/// - Source: a linear congruential generator with glibc's constants, computed in doubles as vega-statistics' `randomLCG` does.
public struct RandomGenerator: Sendable {
  private var seed: Double
  /// The second of a pair of normal numbers, kept for the next call.
  private var spare: Double?

  public init(seed: Double = 123_456_789) { self.seed = seed }

  /// The next number in [0, 1).
  public mutating func next() -> Double {
    seed = (1_103_515_245 * seed + 12345).truncatingRemainder(dividingBy: 2_147_483_647)
    return seed / 2_147_483_647
  }

  /// The next number of the standard normal distribution.
  ///
  /// - Source: the polar method (Marsaglia and Bray, 1964), which makes two at a time.
  public mutating func nextNormal() -> Double {
    if let ready = spare {
      spare = nil
      return ready
    }
    while true {
      let x = next() * 2 - 1
      let y = next() * 2 - 1
      let radius = x * x + y * y
      if radius == 0 || radius > 1 { continue }
      let scale = (-2 * log(radius) / radius).squareRoot()
      spare = y * scale
      return x * scale
    }
  }
}
