import Chronology

/// Maps numbers or moments to positions, or to any other numbers such as sizes and opacities.
///
/// - Domain: data values; milliseconds since 1970 UTC on time scales. It may descend and may have inner values, one for
///   each inner range value.
/// - Range: points or whatever the channel takes, in either direction.
/// - Missing values (NaN) stay NaN.
/// - Source: d3-scale's continuous scales, as Vega uses them.
package struct ContinuousScale: Sendable, Hashable {
  /// The curve, and for time scales the clock.
  package let kind: ScaleKind
  /// Data values.
  package let domain: [Double]
  /// What the domain's values map to, already turned around if the scale is reversed.
  package let range: [Double]
  /// Whether values beyond the domain are moved to its ends.
  package let clamps: Bool
  /// Whether positions are rounded to whole numbers.
  package let rounds: Bool
  /// Bin boundaries, if the data is binned; they become the ticks.
  package var bins: [Double]?

  private let forward: PiecewiseMap
  private let backward: PiecewiseMap

  /// - Parameter reversed: turns the range around (Vega-Lite `scale.reverse`).
  package init(
    _ kind: ScaleKind = .linear, domain: [Double] = [0, 1], range: [Double] = [0, 1],
    clamps: Bool = false, rounds: Bool = false, reversed: Bool = false, bins: [Double]? = nil
  ) {
    let range = reversed ? range.reversed() : range
    // Dates have no fractions of a millisecond.
    let domain = kind.isTemporal ? domain.map { $0.rounded(.towardZero) } : domain
    (self.kind, self.domain, self.range) = (kind, domain, range)
    (self.clamps, self.rounds, self.bins) = (clamps, rounds, bins)
    let bent = Self.bent(domain, kind: kind)
    forward = PiecewiseMap(domain: bent, range: range)
    backward = PiecewiseMap(domain: range, range: bent)
  }

  /// The same scale with another domain.
  package func with(domain: [Double]) -> ContinuousScale {
    ContinuousScale(kind, domain: domain, range: range, clamps: clamps, rounds: rounds, bins: bins)
  }

  /// The same scale with another range.
  package func with(range: [Double]) -> ContinuousScale {
    ContinuousScale(kind, domain: domain, range: range, clamps: clamps, rounds: rounds, bins: bins)
  }

  /// Where a value goes.
  package func position(of value: Double) -> Double {
    switch kind {
    case .linear, .time, .utc: place(value, StraightBend())
    case .identity: value
    case .log: place(value, LogBend(isNegative: isNegative))
    case .pow(let exponent): exponent == 1 ? place(value, StraightBend()) : place(value, PowBend(exponent: exponent))
    case .sqrt: place(value, SqrtBend())
    case .symlog(let constant): place(value, SymlogBend(constant: constant))
    }
  }

  /// ``position(of:)`` of a column, in row order.
  package func positions(of values: [Double]) -> [Double] {
    switch kind {
    case .linear, .time, .utc: places(values, StraightBend())
    case .identity: values
    case .log: places(values, LogBend(isNegative: isNegative))
    case .pow(let exponent): exponent == 1 ? places(values, StraightBend()) : places(values, PowBend(exponent: exponent))
    case .sqrt: places(values, SqrtBend())
    case .symlog(let constant): places(values, SymlogBend(constant: constant))
    }
  }

  /// The value that goes to a position; the reverse of ``position(of:)``.
  package func value(at position: Double) -> Double {
    if kind == .identity { return position }
    let value = bend.unbend(backward.map(position))
    return clamps ? clamped(value) : value
  }

  /// The domain values at the two ends of a stretch of the range, from its lower to its upper end.
  package func values(at stretch: ClosedRange<Double>) -> (Double, Double) {
    (value(at: stretch.lowerBound), value(at: stretch.upperBound))
  }

  /// Whether a logarithmic domain holds zero or both signs, so that no honest position exists. Vega warns of it.
  package var domainTouchesZero: Bool {
    guard kind.isLogarithmic else { return false }
    return !domain.allSatisfy { $0 > 0 } && !domain.allSatisfy { $0 < 0 }
  }

  /// The least and the greatest of the domain's two ends.
  package var extent: (low: Double, high: Double) {
    let (first, last) = (domain.first ?? .nan, domain.last ?? .nan)
    return (min(first, last), max(first, last))
  }

  var isNegative: Bool { (domain.first ?? 0) < 0 }

  /// The curve of this scale's kind.
  package var bend: any Bend {
    switch kind {
    case .identity, .linear, .time, .utc: StraightBend()
    case .log: LogBend(isNegative: isNegative)
    case .pow(let exponent): PowBend(exponent: exponent)
    case .sqrt: SqrtBend()
    case .symlog(let constant): SymlogBend(constant: constant)
    }
  }

  private static func bent(_ domain: [Double], kind: ScaleKind) -> [Double] {
    let bend: any Bend =
      switch kind {
      case .identity, .linear, .time, .utc: StraightBend()
      case .log: LogBend(isNegative: (domain.first ?? 0) < 0)
      case .pow(let exponent): PowBend(exponent: exponent)
      case .sqrt: SqrtBend()
      case .symlog(let constant): SymlogBend(constant: constant)
      }
    return domain.map { bend.bend($0) }
  }

  private func clamped(_ value: Double) -> Double {
    let count = min(domain.count, range.count)
    guard count > 0, value == value else { return value }
    let (first, last) = (domain[0], domain[count - 1])
    return first > last ? max(last, min(first, value)) : max(first, min(last, value))
  }

  @inline(__always)
  private func place(_ value: Double, _ bend: some Bend) -> Double {
    let position = forward.map(bend.bend(clamps ? clamped(value) : value))
    return rounds ? roundedHalfUp(position) : position
  }

  private func places(_ values: [Double], _ bend: some Bend) -> [Double] {
    guard forward.domain.count == 2, !clamps else { return values.map { place($0, bend) } }
    // The plain case without a look at the arrays for every row.
    let (low, span) = (forward.domain[0], forward.domain[1] - forward.domain[0])
    let (first, last) = (forward.range[0], forward.range[1])
    guard span != 0 else { return values.map { place($0, bend) } }
    if rounds {
      return values.map { value in
        let share = (bend.bend(value) - low) / span
        return roundedHalfUp(first * (1 - share) + last * share)
      }
    }
    return values.map { value in
      let share = (bend.bend(value) - low) / span
      return first * (1 - share) + last * share
    }
  }
}
