import Chronology

/// How many ticks are asked for.
package enum TickRequest: Sendable, Hashable {
  case count(Double)
  /// One each so many calendar units; for time scales only.
  case interval(TimeUnit.Part, step: Double = 1)
}

/// How many ticks there will be, worked out from a ``TickRequest`` for one scale.
package enum TickCount: Sendable, Hashable {
  case count(Double)
  case every(CalendarInterval)

  /// The number, or nil for an interval.
  package var number: Double? { if case .count(let number) = self { number } else { nil } }
}

extension ContinuousScale {
  /// Fits a request to this scale: no fewer ticks than bins, none closer than `minStep`.
  ///
  /// - Parameter minStep: in domain units.
  /// - Source: vega-scale `tickCount`.
  package func tickCount(_ request: TickRequest, minStep: Double? = nil) -> TickCount {
    switch request {
    case .interval(let part, let step):
      guard let clock = kind.clock, let interval = part.interval(in: clock.zone, step: step) else { return .count(10) }
      return .every(interval)
    case .count(var count):
      if let bins { count = max(count, Double(bins.count)) }
      guard let minStep else { return .count(count) }
      let (low, high) = extent
      let parts = (high - low) / minStep
      count = min(count, (parts == 0 || parts.isNaN ? 1 : parts).rounded(.down) + 1)
      if bins == nil, !kind.isLogarithmic, !kind.isTemporal, low < high {
        while count > 1, Ticks.step(from: low, to: high, count: count) < minStep { count -= 1 }
      }
      return .count(count)
    }
  }

  /// The domain values that get a tick.
  ///
  /// - Source: vega-scale `tickValues`: bin boundaries if there are any, else the ticks of d3-scale.
  package func tickValues(_ count: TickCount = .count(10)) -> [Double] {
    if let bins { return validTicks(bins, count: count) }
    let (first, last) = (domain.first ?? .nan, domain.last ?? .nan)
    if let clock = kind.clock {
      switch count {
      case .count(let number): return TimeTicks.values(from: first, to: last, count: number, clock: clock)
      case .every(let interval): return TimeTicks.values(from: first, to: last, every: interval)
      }
    }
    let number = count.number ?? 10
    if case .log(let base) = kind {
      return LogTicks(base: base, isNegative: isNegative).values(from: first, to: last, count: number)
    }
    return Ticks.values(from: first, to: last, count: number)
  }

  /// The given ticks that lie in the range, in the order of their positions, thinned by halves to at most `count`.
  ///
  /// - Source: vega-scale `validTicks`.
  package func validTicks(_ ticks: [Double], count: TickCount? = nil) -> [Double] {
    guard let first = range.first, let last = range.last else { return [] }
    let (low, high) = (min(first, last).rounded(.down), max(first, last).rounded(.up))
    var placed: [(value: Double, position: Double, order: Int)] = []
    for (order, value) in ticks.enumerated() {
      let position = position(of: value)
      if low <= position, position <= high { placed.append((value, position, order)) }
    }
    let descends = first > last
    placed.sort {
      $0.position == $1.position ? $0.order < $1.order : ($0.position < $1.position) != descends
    }
    var values = placed.map(\.value)
    guard let count = count?.number, count > 0, values.count > 1 else { return values }
    let ends = [values[0], values[values.count - 1]]
    while Double(values.count) > count, values.count >= 3 {
      values = values.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    }
    return values.count < 3 ? ends : values
  }

  /// Whether a log tick keeps its label; all ticks of other scales do.
  ///
  /// - Source: vega-scale `tickLog`.
  func logLabels(_ count: TickCount) -> (Double) -> Bool {
    guard case .log(let base) = kind else { return { _ in true } }
    let ticks = LogTicks(base: base, isNegative: isNegative)
    let tickCount = tickValues(count).count
    let wanted = count.number ?? 10
    return { ticks.keepsLabel($0, count: wanted, tickCount: tickCount) }
  }
}
