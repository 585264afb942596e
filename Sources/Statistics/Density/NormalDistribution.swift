#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bell curve.
///
/// - Source: vega-statistics `randomNormal`, in its digits; ``StandardNormal`` is exact to fourteen.
public struct NormalDistribution: Distribution {
  public let mean: Double
  public let deviation: Double
  static let rootOfTwoPi = (2 * Double.pi).squareRoot()

  public init(mean: Double = 0, deviation: Double = 1) { (self.mean, self.deviation) = (mean, deviation) }

  /// The density, per unit of the value.
  public func density(at value: Double) -> Double {
    let z = (value - mean) / deviation
    return exp(-0.5 * z * z) / (deviation * Self.rootOfTwoPi)
  }

  /// - Source: Hart (1968), algorithm 5666, in double precision as West (2009) gives it.
  public func cumulative(at value: Double) -> Double {
    let z = (value - mean) / deviation
    let size = abs(z)
    let tail: Double
    if size > 37 {
      tail = 0
    } else {
      let bell = exp(-size * size / 2)
      if size < 7.07106781186547 {
        tail = bell * polynomial(Self.hartNumerator, size) / polynomial(Self.hartDenominator, size)
      } else {
        var fraction = size + 0.65
        for step in [4.0, 3, 2, 1] { fraction = size + step / fraction }
        tail = bell / fraction / 2.506628274631
      }
    }
    return z > 0 ? 1 - tail : tail
  }

  /// NaN outside 0...1; infinite at 0 and 1.
  ///
  /// - Source: the inverse error function, see `inverseErrorFunction`.
  public func quantile(at probability: Double) -> Double? {
    if probability < 0 || probability > 1 { return .nan }
    return mean + deviation * 2.0.squareRoot() * inverseErrorFunction(2 * probability - 1)
  }

  /// A value by the polar method, see ``RandomGenerator``.
  public func sample(_ random: inout RandomGenerator) -> Double { mean + random.nextNormal() * deviation }

  private static let hartNumerator = [
    3.52624965998911e-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
    221.213596169931, 220.206867912376,
  ]
  private static let hartDenominator = [
    8.83883476483184e-02, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
    637.333633378831, 793.826512519948, 440.413735824752,
  ]
}

/// Horner's rule; coefficients from the highest power down.
func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
  coefficients.reduce(0) { $0 * x + $1 }
}
