#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bump of a kernel density: the bell curve around 0 with deviation 1.
///
/// - Source: vega-statistics `randomNormal`, in its digits; ``StandardNormal`` is exact to fourteen.
enum NormalKernel {
  private static let rootOfTwoPi = (2 * Double.pi).squareRoot()

  /// The density, per deviation.
  static func density(at z: Double) -> Double { exp(-0.5 * z * z) / rootOfTwoPi }

  /// The probability of at most `z`.
  ///
  /// - Source: Hart (1968), algorithm 5666, in double precision as West (2009) gives it.
  static func cumulative(at z: Double) -> Double {
    let size = abs(z)
    let tail: Double
    if size > 37 {
      tail = 0
    } else {
      let bell = exp(-size * size / 2)
      if size < 7.07106781186547 {
        tail = bell * polynomial(hartNumerator, size) / polynomial(hartDenominator, size)
      } else {
        var fraction = size + 0.65
        for step in [4.0, 3, 2, 1] { fraction = size + step / fraction }
        tail = bell / fraction / 2.506628274631
      }
    }
    return z > 0 ? 1 - tail : tail
  }

  /// Horner's rule; coefficients from the highest power down.
  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }

  private static let hartNumerator = [
    3.52624965998911e-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
    221.213596169931, 220.206867912376,
  ]
  private static let hartDenominator = [
    8.83883476483184e-02, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
    637.333633378831, 793.826512519948, 440.413735824752,
  ]
}
