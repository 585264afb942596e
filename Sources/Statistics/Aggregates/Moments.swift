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
package struct Moments: Sendable {
  package private(set) var count = 0
  /// The mean of what was added so far; zero before.
  package private(set) var mean = 0.0
  /// Sum of squared distances from the mean.
  private var squares = 0.0

  package init() {}
  package init(of values: ArraySlice<Double>) { for value in values { add(value) } }

  /// Takes a value in.
  ///
  /// - Source: Welford (1962).
  package mutating func add(_ value: Double) {
    count += 1
    let distance = value - mean
    mean += distance / Double(count)
    squares += distance * (value - mean)
  }

  /// Takes a value out again, with the rounding that this leaves.
  ///
  /// - Source: Welford's step taken back, as Vega does.
  package mutating func remove(_ value: Double) {
    count -= 1
    let distance = value - mean
    mean -= count != 0 ? distance / Double(count) : mean
    squares -= distance * (value - mean)
  }

  private var spread: Double { squares.isNaN ? .nan : max(0, squares) }

  /// Sample variance (divisor n - 1).
  package var variance: Double? { count > 1 ? spread / Double(count - 1) : nil }
  /// Population variance (divisor n).
  package var populationVariance: Double? { count != 0 ? spread / Double(count) : nil }
  /// Sample standard deviation.
  package var deviation: Double? { variance?.squareRoot() }
  /// Population standard deviation.
  package var populationDeviation: Double? { populationVariance?.squareRoot() }
  /// Standard error of the mean.
  package var standardError: Double? {
    count > 1 ? (spread / (Double(count) * Double(count - 1))).squareRoot() : nil
  }
}
