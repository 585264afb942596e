/// A number as the sum of two doubles: about 32 decimal digits, for sums that would lose too many in 16.
///
/// - Source: Dekker (1971) and Knuth's two-sum, with fused multiply-add for exact products; Hida, Li and Bailey (2001).
struct DoubleDouble: Sendable {
  var high: Double
  var low: Double

  init(_ value: Double) { (high, low) = (value, 0) }
  private init(high: Double, low: Double) { (self.high, self.low) = (high, low) }

  var value: Double { high + low }

  /// The exact sum of two doubles, `a` the larger one.
  @inline(__always)
  private static func quickSum(_ a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    return DoubleDouble(high: sum, low: b - (sum - a))
  }

  @inline(__always)
  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let sum = a.high + b.high
    let part = sum - a.high
    let error = (a.high - (sum - part)) + (b.high - part)
    return quickSum(sum, error + a.low + b.low)
  }

  @inline(__always)
  static prefix func - (a: DoubleDouble) -> DoubleDouble { DoubleDouble(high: -a.high, low: -a.low) }
  @inline(__always)
  static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + (-b) }

  @inline(__always)
  static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let product = a.high * b.high
    let error = (-product).addingProduct(a.high, b.high)
    return quickSum(product, error + (a.high * b.low + a.low * b.high))
  }

  static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let first = a.high / b.high
    let rest = a - b * DoubleDouble(first)
    let second = rest.high / b.high
    let last = rest - b * DoubleDouble(second)
    return quickSum(first, second) + DoubleDouble(last.high / b.high)
  }

  func squareRoot() -> DoubleDouble {
    guard high > 0 else { return DoubleDouble(0) }
    let root = DoubleDouble(high.squareRoot())
    let rest = self - root * root
    return root + DoubleDouble(rest.high / (2 * root.high))
  }
}
