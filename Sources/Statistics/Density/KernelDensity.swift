#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A smooth density from a sample: a normal bump on each value.
///
/// - NaN in the support makes every density NaN; leave it out first.
/// - Source: vega-statistics `randomKDE`.
package struct KernelDensity: Sendable {
  package let support: [Double]
  /// Standard deviation of each bump, in the unit of the values.
  package let bandwidth: Double

  /// - Parameter bandwidth: zero or `nil` for ``estimatedBandwidth(of:count:)`` of the support.
  package init(support: [Double], bandwidth: Double? = nil) {
    self.support = support
    if let bandwidth, bandwidth != 0 {
      self.bandwidth = bandwidth
    } else {
      self.bandwidth = Self.estimatedBandwidth(of: support[...])
    }
  }

  /// The bandwidth that suits data not far from normal. NaN is left out.
  ///
  /// - Parameter count: the sample size where it is not that of `values`.
  /// - Source: Scott (1992), section 6.5: 1.06 · min(deviation, interquartile range / 1.34) · n^(-1/5).
  package static func estimatedBandwidth(of values: ArraySlice<Double>, count: Int? = nil) -> Double {
    let numbers = values.filter { !$0.isNaN }
    guard let quarters = quartiles(of: numbers[...]) else { return .nan }
    let range = (quarters.upper - quarters.lower) / 1.34
    let spread: Double
    if let deviation = Moments(of: numbers[...]).deviation {
      let smaller = min(deviation, range)
      spread = smaller != 0 ? smaller : deviation != 0 ? deviation : quarters.lower != 0 ? abs(quarters.lower) : 1
    } else {
      // A single value has no deviation.
      spread = quarters.lower != 0 ? abs(quarters.lower) : 1
    }
    return 1.06 * spread * pow(Double(count ?? values.count), -0.2)
  }

  /// The mean of the kernels' densities, per unit of the values.
  ///
  /// - Source: Silverman (1986), chapter 2.
  package func density(at value: Double) -> Double {
    var total = 0.0
    for center in support { total += NormalKernel.density(at: (value - center) / bandwidth) }
    return total / bandwidth / Double(support.count)
  }
  /// The mean of the kernels' probabilities.
  ///
  /// - Source: the integral of the density.
  package func cumulative(at value: Double) -> Double {
    var total = 0.0
    for center in support { total += NormalKernel.cumulative(at: (value - center) / bandwidth) }
    return total / Double(support.count)
  }
}
