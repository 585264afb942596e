import Chronology

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ticks, nice ends and the choice of labels of logarithmic scales.
///
/// - Source: d3-scale `log`.
struct LogTicks {
  let base: Double
  /// Whether the domain is negative, which mirrors everything.
  let isNegative: Bool

  /// The exponent of a value, mirrored for negative domains.
  func exponent(_ value: Double) -> Double { isNegative ? -logarithm(-value) : logarithm(value) }
  /// The value that has an exponent.
  func power(_ exponent: Double) -> Double { isNegative ? -plainPower(-exponent) : plainPower(exponent) }

  private func logarithm(_ value: Double) -> Double {
    base == 10 ? log10(value) : base == 2 ? log2(value) : base == M_E ? log(value) : log(value) / log(base)
  }

  private func plainPower(_ exponent: Double) -> Double {
    base == M_E ? exp(exponent) : pow(base, exponent)
  }

  func nice(_ domain: [Double]) -> [Double] {
    guard let first = domain.first, let last = domain.last else { return domain }
    let descends = last < first
    var domain = domain
    let (low, high) = descends ? (domain.count - 1, 0) : (0, domain.count - 1)
    domain[low] = power(exponent(domain[low]).rounded(.down))
    domain[high] = power(exponent(domain[high]).rounded(.up))
    return domain
  }

  /// Powers of the base and, when they are few, their multiples; descending when `stop` is first.
  func values(from start: Double, to stop: Double, count: Double) -> [Double] {
    let (low, high) = stop < start ? (stop, start) : (start, stop)
    let (from, to) = (exponent(low), exponent(high))
    guard from.isFinite, to.isFinite else { return [] }
    var values: [Double]
    if base.truncatingRemainder(dividingBy: 1) == 0, to - from < count {
      values = multiples(from: low, to: high, exponents: Int(from.rounded(.down))...Int(to.rounded(.up)))
      if Double(values.count) * 2 < count { values = Ticks.values(from: low, to: high, count: count) }
    } else {
      values = Ticks.values(from: from, to: to, count: min(to - from, count)).map(power)
    }
    return stop < start ? values.reversed() : values
  }

  private func multiples(from low: Double, to high: Double, exponents: ClosedRange<Int>) -> [Double] {
    let ascending = Array(stride(from: 1.0, to: base, by: 1))
    let factors = low > 0 ? ascending : ascending.reversed()
    var values: [Double] = []
    for exponent in exponents {
      // Dividing by a whole power is exact where multiplying by its reciprocal is not.
      let inverted = low > 0 ? exponent < 0 : exponent > 0
      let scale = power(Double(inverted ? -exponent : exponent))
      for factor in factors {
        let value = inverted ? factor / scale : factor * scale
        if value > high { break }
        if value >= low { values.append(value) }
      }
    }
    return values
  }

  /// Whether a tick among `tickCount` keeps its label when about `count` labels are wanted.
  func keepsLabel(_ value: Double, count: Double, tickCount: Int) -> Bool {
    // Vega uses the natural logarithm here, for which negative values have no label.
    let room = max(1, base * count / Double(tickCount))
    let nearest = roundedHalfUp(log(value) / log(base))
    var factor = value / pow(base, nearest)
    if factor * base < base - 0.5 { factor *= base }
    return factor <= room
  }
}
