#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The two traces of (I - L)(I - L)ᵀ and of its square, from which loess takes its residual scale and degrees of freedom.
///
/// - Without the n by n matrix: interpolated from the trace of L, as R's `statistics = "approximate"` does.
/// - Source: Cleveland and Grosse (1991), "Computational methods for local regression"; the constants are those of their
///   `dloess` for one predictor.
struct LoessDeltas {
  let first: Double
  let second: Double

  /// - Parameter degree: 0 counts as 1, as it does there.
  init(trace: Double, count: Int, degree: Int) {
    let n = Double(count)
    let parameters = degree < 2 ? 2.0 : 3.0
    let corner = (parameters / n).squareRoot()
    let z = min(1, max(0, ((parameters / trace).squareRoot() - corner) / (1 - corner)))
    let correction = exp(Self.correction(at: z))
    func delta(_ c: (Double, Double, Double)) -> Double {
      n - trace * exp(c.0 * pow(z, c.1) * pow(1 - z, c.2) * correction)
    }
    first = delta(degree < 2 ? (0.2971620, 0.3802660, 0.5886043) : (0.1611761, 0.3091323, 0.4401023))
    second = delta(degree < 2 ? (0.2848308, 0.2254512, 0.2914126) : (0.2075670, 0.2822574, 0.2369957))
  }

  /// Places, values and slopes of a smooth curve, cubic between them.
  private static let knots: [(x: Double, value: Double, slope: Double)] = [
    (-0.005, -0.090572, 4.4844), (0.1204, 0.095807, -0.7978), (0.2017, 0.026152, -0.7286), (0.2815, -0.031926, -0.4457),
    (0.3705, -0.053718, -0.3495), (0.4536, -0.064170, 0.032813), (0.5591, -0.058387, 0.1611), (0.7132, -0.020636, 0.3350),
    (0.8751, 0.040172, -0.041032), (1.005, -0.010856, -0.7736),
  ]

  private static func correction(at z: Double) -> Double {
    let index = max(1, knots.firstIndex { z <= $0.x } ?? knots.count - 1)
    let (left, right) = (knots[index - 1], knots[index])
    let width = right.x - left.x
    let t = (z - left.x) / width
    let u = 1 - t
    return u * u * (1 + 2 * t) * left.value + t * t * (1 + 2 * u) * right.value
      + (u * u * t * left.slope - t * t * u * right.slope) * width
  }
}
