import Chronology

/// How far a domain is extended to round values.
package enum Niceness: Sendable, Hashable {
  /// As for about ten ticks.
  case automatic
  /// As for about so many ticks.
  case count(Double)
  /// To whole calendar steps; for time scales only.
  case interval(TimeUnit.Part, step: Double = 1)
}

extension ContinuousScale {
  /// The same scale with its domain extended outward to round values.
  ///
  /// - Source: d3-scale `nice`: powers of the base on log scales, calendar steps on time scales, round numbers on all others.
  package func nice(_ niceness: Niceness = .automatic) -> ContinuousScale {
    with(domain: niceDomain(niceness))
  }

  private func niceDomain(_ niceness: Niceness) -> [Double] {
    var count = 10.0
    if case .count(let wanted) = niceness { count = wanted }
    if case .log(let base) = kind { return LogTicks(base: base, isNegative: isNegative).nice(domain) }
    guard let clock = kind.clock else { return Ticks.nice(domain, count: count) }
    let interval: CalendarInterval?
    if case .interval(let part, let step) = niceness {
      interval = part.interval(in: clock.zone, step: step)
    } else {
      interval = TimeTicks.interval(from: domain.first ?? .nan, to: domain.last ?? .nan, count: count, clock: clock)
    }
    guard let interval else { return domain }
    return TimeTicks.nice(domain, every: interval)
  }
}

extension TimeUnit.Part {
  /// The interval of so many of this part; nil when `step` is below 1.
  func interval(in zone: Zone, step: Double) -> CalendarInterval? {
    let single = interval(in: zone)
    return step == 1 || step == 0 ? single : single.every(step * Double(single.step))
  }
}
