/// A calendar step such as a day, a month or every third hour, in a time zone.
///
/// Times go in and out as milliseconds since 1970 UTC; NaN stays NaN.
///
/// - Source: d3-time `interval`, its `floor`, `ceil`, `round`, `offset`, `count`, `range` and `every`.
package struct CalendarInterval: Sendable, Hashable {
  /// What the step is made of.
  package enum Unit: Sendable, Hashable {
    case millisecond, second, minute, hour, day
    /// A day whose multiples are counted from 1970 instead of from the first of the month.
    case epochDay
    /// Seven days from a weekday, 0 for Sunday.
    case week(startingOn: Int)
    case month, year

    /// A week from Sunday.
    package static let week = Unit.week(startingOn: 0)
  }

  /// What the step is made of.
  package let unit: Unit
  /// How many units to a step; see ``every(_:)`` for where the steps begin.
  package let step: Int
  /// Whose clock the boundaries are on.
  package let zone: Zone

  /// Single units on a clock in `zone`.
  package init(_ unit: Unit, in zone: Zone) {
    (self.unit, self.step, self.zone) = (unit, 1, zone)
  }

  private init(unit: Unit, step: Int, zone: Zone) {
    (self.unit, self.step, self.zone) = (unit, step, zone)
  }

  /// The interval that keeps only each `count`th boundary.
  ///
  /// Milliseconds and years are multiples of `count`; seconds to months are multiples within the next larger field
  /// (every second day is the 1st, 3rd … of each month); weeks and ``Unit/epochDay`` count from 1970.
  ///
  /// - Returns: nil when `count` is not finite or below 1.
  package func every(_ count: Double) -> CalendarInterval? {
    let whole = count.rounded(.down)
    guard whole.isFinite, whole >= 1, whole <= timeLimit else { return nil }
    return CalendarInterval(unit: unit, step: Int(whole), zone: zone)
  }

  /// The last boundary at or before `ms`.
  package func floor(_ ms: Double) -> Double {
    let ms = clippedTime(ms)
    guard ms == ms else { return .nan }
    switch unit {
    case _ where step == 1: return unitFloor(ms)
    case .millisecond: return (ms / Double(step)).rounded(.down) * Double(step)
    case .year:
      let year = civilFromDays(localDay(ms)).year
      return midnight(daysFromCivil(year: floorDivide(year, step) * step, month: 1, day: 1))
    default:
      var at = unitFloor(ms)
      while at == at, !isKept(at) { at = unitFloor(at - 1) }
      return at
    }
  }

  /// The first boundary at or after `ms`.
  package func ceil(_ ms: Double) -> Double {
    let before = floor(clippedTime(ms) - 1)
    return floor(offset(before, by: 1))
  }

  /// The nearest boundary; the later one when both are equally near.
  package func round(_ ms: Double) -> Double {
    let before = floor(ms)
    let after = ceil(ms)
    return ms - before < after - ms ? before : after
  }

  /// `ms` moved by so many steps; the time of day (and for months the day) is kept.
  package func offset(_ ms: Double, by count: Double) -> Double {
    let ms = clippedTime(ms)
    let count = count.rounded(.down)
    guard ms == ms, count.magnitude <= 2 * timeLimit else { return .nan }
    switch unit {
    case _ where step == 1: return unitOffset(ms, by: count)
    case .millisecond, .year: return unitOffset(ms, by: count * Double(step))
    default: return keptOffset(ms, by: Int(count))
    }
  }

  /// How many boundaries lie after `start` and up to `end`; negative when `end` comes first.
  ///
  /// - Returns: 0 when either time is NaN.
  package func count(from start: Double, to end: Double) -> Int {
    guard let count = exactCount(from: floor(start), to: floor(end)) else { return 0 }
    return Int(count.rounded(.down))
  }

  /// The boundaries from `start` up to, not including, `stop`; each `step`th of them.
  package func range(from start: Double, to stop: Double, step: Double = 1) -> [Double] {
    var at = ceil(start)
    let (stop, step) = (clippedTime(stop), step.rounded(.down))
    guard at < stop, step >= 1 else { return [] }
    var values: [Double] = []
    while true {
      values.append(at)
      let next = floor(offset(at, by: step))
      guard at < next, next < stop else { return values }
      at = next
    }
  }
}

// MARK: - One unit at a time

extension CalendarInterval {
  private func local(_ ms: Double) -> Double { ms + zone.offset(atUTC: ms) }
  private func localDay(_ ms: Double) -> Int { splitDay(local(ms)).days }
  private func midnight(_ day: Int) -> Double { clippedTime(zone.utc(fromLocal: Double(day) * millisecondsPerDay)) }

  private func unitFloor(_ ms: Double) -> Double {
    guard ms.magnitude <= timeLimit else { return .nan }
    switch unit {
    case .millisecond: return ms
    // d3 takes the smaller fields away instead of setting them, so a repeated hour keeps its two halves.
    case .second: return ms - Double(floorModulo(Int(local(ms)), 1000))
    case .minute: return ms - Double(floorModulo(Int(local(ms)), 60_000))
    case .hour: return ms - Double(floorModulo(Int(local(ms)), 3_600_000))
    case .day, .epochDay: return midnight(localDay(ms))
    case .week(let first):
      let day = localDay(ms)
      return midnight(day - floorModulo(weekdayFromDays(day) - first, 7))
    case .month:
      let day = localDay(ms)
      return midnight(day - civilFromDays(day).day + 1)
    case .year: return midnight(daysFromCivil(year: civilFromDays(localDay(ms)).year, month: 1, day: 1))
    }
  }

  private func unitOffset(_ ms: Double, by count: Double) -> Double {
    switch unit {
    case .millisecond: return clippedTime(ms + count)
    case .second: return clippedTime(ms + count * millisecondsPerSecond)
    case .minute: return clippedTime(ms + count * millisecondsPerMinute)
    case .hour: return clippedTime(ms + count * millisecondsPerHour)
    case .day, .epochDay: return clippedTime(zone.utc(fromLocal: local(ms) + count * millisecondsPerDay))
    case .week: return clippedTime(zone.utc(fromLocal: local(ms) + count * millisecondsPerWeek))
    case .month: return monthOffset(ms, by: count)
    case .year: return monthOffset(ms, by: count * 12)
    }
  }

  private func monthOffset(_ ms: Double, by months: Double) -> Double {
    guard months.magnitude < 12_000_000 else { return .nan }
    let (days, rest) = splitDay(local(ms))
    let date = civilFromDays(days)
    let moved = daysFromCivil(year: date.year, month: date.month + Int(months), day: date.day)
    return clippedTime(zone.utc(fromLocal: Double(moved) * millisecondsPerDay + Double(rest)))
  }

  /// Whether a boundary of the unit is also one of every ``step``.
  private func isKept(_ ms: Double) -> Bool {
    let field: Int
    switch unit {
    case .millisecond, .year: return true
    case .second: field = floorModulo(Int(ms / 1000), 60)
    case .minute: field = floorModulo(Int((local(ms) / 60_000).rounded(.down)), 60)
    case .hour: field = floorModulo(Int((local(ms) / 3_600_000).rounded(.down)), 24)
    case .day: field = civilFromDays(localDay(ms)).day - 1
    case .epochDay: field = localDay(ms)
    case .month: field = civilFromDays(localDay(ms)).month - 1
    case .week:
      let plain = CalendarInterval(unit, in: zone)
      field = plain.count(from: 0, to: ms)
    }
    return field % step == 0
  }

  private func keptOffset(_ ms: Double, by count: Int) -> Double {
    var at = ms
    let direction: Double = count < 0 ? -1 : 1
    for _ in 0..<count.magnitude {
      repeat { at = unitOffset(at, by: direction) } while at == at && !isKept(at)
      if at != at { return .nan }
    }
    return at
  }

  private func exactCount(from start: Double, to end: Double) -> Double? {
    guard start == start, end == end else { return nil }
    switch unit {
    case .millisecond: return (end - start) / Double(step)
    case .year: return Double(civilYear(end) - civilYear(start)) / Double(step)
    case _ where step > 1: return steppedCount(from: start, to: end)
    case .second: return (end - start) / millisecondsPerSecond
    case .minute: return (end - start) / millisecondsPerMinute
    case .hour: return (end - start) / millisecondsPerHour
    case .day, .epochDay: return (local(end) - local(start)) / millisecondsPerDay
    case .week: return (local(end) - local(start)) / millisecondsPerWeek
    case .month: return Double(civilMonths(end) - civilMonths(start))
    }
  }

  private func steppedCount(from start: Double, to end: Double) -> Double {
    if end < start { return -steppedCount(from: end, to: start) }
    return Double(range(from: start + 1, to: end + 1).count)
  }

  private func civilYear(_ ms: Double) -> Int { civilFromDays(localDay(ms)).year }
  private func civilMonths(_ ms: Double) -> Int {
    let date = civilFromDays(localDay(ms))
    return date.year * 12 + date.month
  }
}
