#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Mean and spread of a sample in one pass.
///
/// - NaN in, NaN out; missing values are the caller's to leave out.
/// - Each spread is `nil` where it has no meaning: below two values, or below one for the population forms.
/// - Source: Welford (1962), in the order of operations that Vega uses.
public struct Moments: Sendable {
  public private(set) var count = 0
  /// The mean of what was added so far; zero before.
  public private(set) var mean = 0.0
  /// Sum of squared distances from the mean.
  private var squares = 0.0

  public init() {}
  public init(of values: ArraySlice<Double>) { for value in values { add(value) } }

  /// Takes a value in.
  ///
  /// - Source: Welford (1962).
  public mutating func add(_ value: Double) {
    count += 1
    let distance = value - mean
    mean += distance / Double(count)
    squares += distance * (value - mean)
  }

  /// Takes a value out again, with the rounding that this leaves.
  ///
  /// - Source: Welford's step taken back, as Vega does.
  public mutating func remove(_ value: Double) {
    count -= 1
    let distance = value - mean
    mean -= count != 0 ? distance / Double(count) : mean
    squares -= distance * (value - mean)
  }

  private var spread: Double { squares.isNaN ? .nan : max(0, squares) }

  /// Sample variance (divisor n - 1).
  public var variance: Double? { count > 1 ? spread / Double(count - 1) : nil }
  /// Population variance (divisor n).
  public var populationVariance: Double? { count != 0 ? spread / Double(count) : nil }
  /// Sample standard deviation.
  public var deviation: Double? { variance?.squareRoot() }
  /// Population standard deviation.
  public var populationDeviation: Double? { populationVariance?.squareRoot() }
  /// Standard error of the mean.
  public var standardError: Double? {
    count > 1 ? (spread / (Double(count) * Double(count - 1))).squareRoot() : nil
  }
}
