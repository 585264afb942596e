/// Every value between two bounds, equally likely.
///
/// - Source: vega-statistics `randomUniform`.
public struct UniformDistribution: Distribution {
  public let minimum: Double
  public let maximum: Double

  public init(minimum: Double = 0, maximum: Double = 1) { (self.minimum, self.maximum) = (minimum, maximum) }

  /// One over the width within the bounds, else zero.
  public func density(at value: Double) -> Double {
    value >= minimum && value <= maximum ? 1 / (maximum - minimum) : 0
  }
  /// How much of the width lies below a value.
  public func cumulative(at value: Double) -> Double {
    value < minimum ? 0 : value > maximum ? 1 : (value - minimum) / (maximum - minimum)
  }
  /// The bounds, interpolated; NaN outside of 0...1.
  public func quantile(at probability: Double) -> Double? {
    probability >= 0 && probability <= 1 ? minimum + probability * (maximum - minimum) : .nan
  }
  /// A value between the bounds.
  public func sample(_ random: inout RandomGenerator) -> Double { minimum + (maximum - minimum) * random.next() }
}
