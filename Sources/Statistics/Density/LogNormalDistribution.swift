#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The distribution of numbers whose logarithms are normal.
public struct LogNormalDistribution: Distribution {
  /// Mean and standard deviation of the logarithms.
  public let mean: Double
  public let deviation: Double
  private var logs: NormalDistribution { NormalDistribution(mean: mean, deviation: deviation) }

  public init(mean: Double = 0, deviation: Double = 1) { (self.mean, self.deviation) = (mean, deviation) }

  public func density(at value: Double) -> Double {
    if value <= 0 { return 0 }
    let z = (log(value) - mean) / deviation
    return exp(-0.5 * z * z) / (deviation * NormalDistribution.rootOfTwoPi * value)
  }
  public func cumulative(at value: Double) -> Double { value <= 0 ? 0 : logs.cumulative(at: log(value)) }
  public func quantile(at probability: Double) -> Double? { logs.quantile(at: probability).map { exp($0) } }
  public func sample(_ random: inout RandomGenerator) -> Double { exp(mean + random.nextNormal() * deviation) }
}
