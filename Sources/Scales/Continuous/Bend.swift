#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The curve that a scale sends values through before it spaces them evenly.
package protocol Bend: Sendable {
  /// The place of a value along the curve.
  func bend(_ value: Double) -> Double
  /// The reverse of ``bend(_:)``.
  func unbend(_ bent: Double) -> Double
}

/// No curve: linear and time scales.
package struct StraightBend: Bend {
  /// The curve.
  package init() {}
  package func bend(_ value: Double) -> Double { value }
  package func unbend(_ bent: Double) -> Double { bent }
}

/// Equal ratios are equal distances. The base only matters for ticks.
package struct LogBend: Bend {
  /// Whether the values are all negative, which mirrors the curve.
  package let isNegative: Bool
  /// The curve.
  package init(isNegative: Bool) { self.isNegative = isNegative }
  package func bend(_ value: Double) -> Double { isNegative ? -log(-value) : log(value) }
  package func unbend(_ bent: Double) -> Double { isNegative ? -exp(-bent) : exp(bent) }
}

/// A power that keeps the sign.
package struct PowBend: Bend {
  /// The power.
  package let exponent: Double
  /// The curve.
  package init(exponent: Double) { self.exponent = exponent }
  package func bend(_ value: Double) -> Double { value < 0 ? -pow(-value, exponent) : pow(value, exponent) }
  package func unbend(_ bent: Double) -> Double { bent < 0 ? -pow(-bent, 1 / exponent) : pow(bent, 1 / exponent) }
}

/// The square root, which keeps the sign.
package struct SqrtBend: Bend {
  /// The curve.
  package init() {}
  package func bend(_ value: Double) -> Double { value < 0 ? -(-value).squareRoot() : value.squareRoot() }
  package func unbend(_ bent: Double) -> Double { bent < 0 ? -bent * bent : bent * bent }
}

/// Logarithmic far from zero and linear near it, so that zero and both signs are allowed.
package struct SymlogBend: Bend {
  /// How far from zero the linear part reaches.
  package let constant: Double
  /// The curve.
  package init(constant: Double) { self.constant = constant }
  package func bend(_ value: Double) -> Double {
    value == 0 ? value : (value < 0 ? -1 : 1) * log1p(abs(value / constant))
  }
  package func unbend(_ bent: Double) -> Double {
    bent == 0 ? bent : (bent < 0 ? -1 : 1) * expm1(abs(bent)) * constant
  }
}
