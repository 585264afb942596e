/// Which clock a time scale or time unit goes by.
///
/// A local clock in the zone UTC shows the same times as UTC does, yet d3 counts every second day from the first of the
/// month on a local clock and from 1970 in UTC, so the two are kept apart.
package enum TimeClock: Sendable, Hashable {
  case utc
  case local(Zone)

  /// The zone that turns moments into wall-clock times.
  package var zone: Zone {
    switch self {
    case .utc: .utc
    case .local(let zone): zone
    }
  }
}

/// Round calendar values for time axes.
///
/// - Source: d3-time `ticks`, which picks among 18 intervals from a second to a year.
package enum TimeTicks {
  /// The boundaries between `start` and `stop`, both included, about `count` of them; descending when `stop` is first.
  package static func values(from start: Double, to stop: Double, count: Double, clock: TimeClock) -> [Double] {
    let (low, high) = (clippedTime(min(start, stop)), clippedTime(max(start, stop)))
    guard let interval = interval(from: low, to: high, count: count, clock: clock) else { return [] }
    return values(from: start, to: stop, every: interval)
  }

  /// The same for an interval of one's own.
  package static func values(from start: Double, to stop: Double, every interval: CalendarInterval) -> [Double] {
    let (low, high) = (clippedTime(min(start, stop)), clippedTime(max(start, stop)))
    let values = interval.range(from: low, to: high + 1)
    return stop < start ? values.reversed() : values
  }

  /// The interval whose length comes closest, in ratio, to a `count`th of the span; nil when there is none.
  package static func interval(from start: Double, to stop: Double, count: Double, clock: TimeClock) -> CalendarInterval? {
    let (start, stop) = (clippedTime(start), clippedTime(stop))
    let target = abs(stop - start) / count
    let zone = clock.zone
    let above = choices.firstIndex { $0.duration > target } ?? (target.isNaN ? 0 : choices.count)
    if above == choices.count {
      let years = RoundSteps.step(from: start / durationYear, to: stop / durationYear, count: count)
      return CalendarInterval(.year, in: zone).every(years)
    }
    if above == 0 {
      let step = max(RoundSteps.step(from: start, to: stop, count: count), 1)
      return CalendarInterval(.millisecond, in: zone).every(step)
    }
    let isNearerBelow = target / choices[above - 1].duration < choices[above].duration / target
    let choice = choices[isNearerBelow ? above - 1 : above]
    var unit = choice.unit
    if unit == .day, clock == .utc { unit = .epochDay }
    return CalendarInterval(unit, in: zone).every(choice.step)
  }

  /// Both ends of a domain moved outward to boundaries; for `nice` on time scales. Domains may descend and have inner values.
  package static func nice(_ domain: [Double], every interval: CalendarInterval) -> [Double] {
    guard var first = domain.first, var last = domain.last else { return domain }
    let descends = last < first
    if descends { swap(&first, &last) }
    var domain = domain
    domain[descends ? domain.count - 1 : 0] = interval.floor(first)
    domain[descends ? 0 : domain.count - 1] = interval.ceil(last)
    return domain
  }

  private static let durationYear = 365 * millisecondsPerDay

  private static let choices: [(unit: CalendarInterval.Unit, step: Double, duration: Double)] = [
    (.second, 1, 1000), (.second, 5, 5000), (.second, 15, 15_000), (.second, 30, 30_000),
    (.minute, 1, 60_000), (.minute, 5, 300_000), (.minute, 15, 900_000), (.minute, 30, 1_800_000),
    (.hour, 1, 3_600_000), (.hour, 3, 10_800_000), (.hour, 6, 21_600_000), (.hour, 12, 43_200_000),
    (.day, 1, 86_400_000), (.day, 2, 172_800_000), (.week, 1, 604_800_000),
    (.month, 1, 30 * 86_400_000), (.month, 3, 90 * 86_400_000), (.year, 1, 365 * 86_400_000),
  ]
}
