#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sums and moments that follow a sliding window: values come in at one end and leave at the other.
///
/// - Leaving values are subtracted, so results carry the rounding that Vega's do.
/// - Every result is `nil` while the window holds too few values for it.
/// - Source: Vega's aggregate measures (`add`, `rem`).
package struct RunningMeasure: Sendable {
  package private(set) var moments = Moments()
  private var total = 0.0
  private var factor = 1.0
  private var decayed = 0.0
  private let rate: Double

  /// - Parameter rate: that of ``exponential``; the other results do not use it.
  package init(rate: Double = 0) { self.rate = rate }

  /// Takes in the value at the front of the window.
  ///
  /// - Source: Vega's `add`.
  package mutating func add(_ value: Double) {
    moments.add(value)
    total += value
    factor *= value
    decayed = rate * decayed + value
  }

  /// Lets go of the value at the back of the window.
  ///
  /// - Source: Vega's `rem`.
  package mutating func remove(_ value: Double) {
    moments.remove(value)
    total -= value
    factor /= value
    decayed = (decayed - value / pow(rate, Double(moments.count - 1))) / rate
  }

  package var sum: Double? { moments.count != 0 ? total : nil }
  package var product: Double? { moments.count != 0 ? factor : nil }
  package var mean: Double? { moments.count != 0 ? moments.mean : nil }
  /// Exponentially weighted mean, its weights adding up to one.
  package var exponential: Double? {
    moments.count != 0 ? decayed * (1 - rate) / (1 - pow(rate, Double(moments.count))) : nil
  }
  /// Exponentially weighted mean, its weights adding up to less than one.
  package var exponentialBiased: Double? { moments.count != 0 ? decayed * (1 - rate) : nil }
}
