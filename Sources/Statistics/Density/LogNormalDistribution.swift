#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The distribution of numbers whose logarithms are normal.
///
/// - Source: vega-statistics `randomLogNormal`.
public struct LogNormalDistribution: Distribution {
  /// Mean and standard deviation of the logarithms.
  public let mean: Double
  public let deviation: Double
  private var logs: NormalDistribution { NormalDistribution(mean: mean, deviation: deviation) }

  public init(mean: Double = 0, deviation: Double = 1) { (self.mean, self.deviation) = (mean, deviation) }

  /// The density, zero up to a value of zero.
  public func density(at value: Double) -> Double {
    if value <= 0 { return 0 }
    let z = (log(value) - mean) / deviation
    return exp(-0.5 * z * z) / (deviation * NormalDistribution.rootOfTwoPi * value)
  }
  /// That of the logarithm, zero up to a value of zero.
  public func cumulative(at value: Double) -> Double { value <= 0 ? 0 : logs.cumulative(at: log(value)) }
  /// e to the quantile of the logarithm.
  public func quantile(at probability: Double) -> Double? { logs.quantile(at: probability).map { exp($0) } }
  /// e to a normal number.
  public func sample(_ random: inout RandomGenerator) -> Double { exp(mean + random.nextNormal() * deviation) }
}
