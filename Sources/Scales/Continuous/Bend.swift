#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The curve that a scale sends values through before it spaces them evenly.
public protocol Bend: Sendable {
  /// The place of a value along the curve.
  func bend(_ value: Double) -> Double
  /// The reverse of ``bend(_:)``.
  func unbend(_ bent: Double) -> Double
}

/// No curve: linear and time scales.
public struct StraightBend: Bend {
  /// The curve.
  public init() {}
  public func bend(_ value: Double) -> Double { value }
  public func unbend(_ bent: Double) -> Double { bent }
}

/// Equal ratios are equal distances. The base only matters for ticks.
public struct LogBend: Bend {
  /// Whether the values are all negative, which mirrors the curve.
  public let isNegative: Bool
  /// The curve.
  public init(isNegative: Bool) { self.isNegative = isNegative }
  public func bend(_ value: Double) -> Double { isNegative ? -log(-value) : log(value) }
  public func unbend(_ bent: Double) -> Double { isNegative ? -exp(-bent) : exp(bent) }
}

/// A power that keeps the sign.
public struct PowBend: Bend {
  /// The power.
  public let exponent: Double
  /// The curve.
  public init(exponent: Double) { self.exponent = exponent }
  public func bend(_ value: Double) -> Double { value < 0 ? -pow(-value, exponent) : pow(value, exponent) }
  public func unbend(_ bent: Double) -> Double { bent < 0 ? -pow(-bent, 1 / exponent) : pow(bent, 1 / exponent) }
}

/// The square root, which keeps the sign.
public struct SqrtBend: Bend {
  /// The curve.
  public init() {}
  public func bend(_ value: Double) -> Double { value < 0 ? -(-value).squareRoot() : value.squareRoot() }
  public func unbend(_ bent: Double) -> Double { bent < 0 ? -bent * bent : bent * bent }
}

/// Logarithmic far from zero and linear near it, so that zero and both signs are allowed.
public struct SymlogBend: Bend {
  /// How far from zero the linear part reaches.
  public let constant: Double
  /// The curve.
  public init(constant: Double) { self.constant = constant }
  public func bend(_ value: Double) -> Double {
    value == 0 ? value : (value < 0 ? -1 : 1) * log1p(abs(value / constant))
  }
  public func unbend(_ bent: Double) -> Double {
    bent == 0 ? bent : (bent < 0 ? -1 : 1) * expm1(abs(bent)) * constant
  }
}
