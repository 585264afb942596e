extension TimeUnit {
  /// The first moment with the same kept fields as `ms`; fields that are not kept take their smallest value.
  ///
  /// A missing year is 2012, which is a leap year that begins on a Sunday (2015 for ISO weeks, which has 53 of them).
  ///
  /// - Returns: milliseconds since 1970 UTC; NaN for NaN.
  /// - Source: vega-time `timeFloor` and `utcFloor`.
  package func floor(_ ms: Double, in zone: Zone) -> Double {
    TimeUnitFloor(self, zone: zone).floor(ms)
  }

  /// ``floor(_:in:)`` of a whole column, in row order.
  package func floor(_ column: [Double], in zone: Zone) -> [Double] {
    let floor = TimeUnitFloor(self, zone: zone)
    return column.map { floor.floor($0) }
  }
}

/// ``TimeUnit/floor(_:in:)`` with the choices made once for a column.
private struct TimeUnitFloor {
  let zone: Zone
  let has: PartSet
  let finest: TimeUnit.Part
  let step: Int

  struct PartSet: OptionSet {
    let rawValue: Int
    init(rawValue: Int) { self.rawValue = rawValue }
    init(_ part: TimeUnit.Part) { rawValue = 1 << part.order }
    func contains(_ part: TimeUnit.Part) -> Bool { rawValue & (1 << part.order) != 0 }
  }

  init(_ unit: TimeUnit, zone: Zone) {
    self.zone = unit.utc ? .utc : zone
    has = unit.parts.reduce(into: PartSet(rawValue: 0)) { $0.insert(PartSet($1)) }
    (finest, step) = (unit.finest, unit.step)
  }

  /// `value` cut to a multiple of the step, counted from `phase`, when `part` is the finest.
  @inline(__always)
  private func stepped(_ value: Int, _ part: TimeUnit.Part, from phase: Int = 0) -> Int {
    guard step > 1, part == finest else { return value }
    return phase + step * floorDivide(value - phase, step)
  }

  func floor(_ time: Double) -> Double {
    let ms = clippedTime(time)
    guard ms == ms else { return .nan }
    let (days, rest) = splitDay(ms + zone.offset(atUTC: ms))
    let date = civilFromDays(days)
    let year = year(date.year, days: days)
    let day = dayNumber(date, days: days, year: year)
    var time = 0
    if has.contains(.hours) { time += stepped(rest / 3_600_000, .hours) * 3_600_000 }
    if has.contains(.minutes) { time += stepped(rest / 60_000 % 60, .minutes) * 60_000 }
    if has.contains(.seconds) { time += stepped(rest / 1000 % 60, .seconds) * 1000 }
    if has.contains(.milliseconds) { time += stepped(rest % 1000, .milliseconds) }
    return clippedTime(zone.utc(fromLocal: Double(day) * millisecondsPerDay + Double(time)))
  }

  private func year(_ year: Int, days: Int) -> Int {
    guard has.contains(.year) else { return has.contains(.isoweek) ? 2015 : 2012 }
    return stepped(has.contains(.isoweek) ? isoYear(days) : year, .year)
  }

  /// The day since 1970 that the kept date fields stand for in `year`.
  private func dayNumber(_ date: (year: Int, month: Int, day: Int), days: Int, year: Int) -> Int {
    let month =
      has.contains(.month)
      ? stepped(date.month - 1, .month)
      : has.contains(.quarter) ? 3 * stepped((date.month - 1) / 3, .quarter) : 0
    let weekday = weekdayFromDays(days)
    let day: Int
    if has.contains(.week) {
      let first = weekdayFromDays(daysFromCivil(year: year, month: 1, day: 1))
      let dayOfYear = days - daysFromCivil(year: date.year, month: 1, day: 1)
      let week = (dayOfYear + 7 - weekday) / 7
      day =
        has.contains(.day)
        ? stepped(dayInYear(week: week, weekday: weekday, first: first), .day, from: 1)
        : dayInYear(week: stepped(week, .week, from: 1), weekday: 0, first: first)
    } else if has.contains(.isoweek) {
      let weekOne = isoWeekOne(year) - daysFromCivil(year: year, month: 1, day: 1) + 1
      let thursday = days - (weekday + 6) % 7 + 3
      let week = (thursday - daysFromCivil(year: civilFromDays(thursday).year, month: 1, day: 1)) / 7 + 1
      day =
        has.contains(.day)
        ? stepped(weekOne + (week - 1) * 7 + (weekday + 6) % 7, .day, from: 1)
        : weekOne + (stepped(week, .isoweek, from: 1) - 1) * 7
    } else if has.contains(.day) {
      let first = weekdayFromDays(daysFromCivil(year: year, month: 1, day: 1))
      day = stepped(dayInYear(week: 1, weekday: weekday, first: first), .day, from: 1)
    } else if has.contains(.date) {
      day = stepped(date.day, .date, from: 1)
    } else if has.contains(.dayofyear) {
      day = stepped(days - daysFromCivil(year: date.year, month: 1, day: 1) + 1, .dayofyear, from: 1)
    } else {
      day = 1
    }
    return daysFromCivil(year: year, month: month + 1, day: day)
  }

  /// The day of the year (from 1) of a weekday in a Sunday week, where `first` is the weekday of 1 January.
  private func dayInYear(week: Int, weekday: Int, first: Int) -> Int { weekday + week * 7 - (first + 6) % 7 }

  /// The year whose ISO week a day is in.
  private func isoYear(_ days: Int) -> Int { civilFromDays(days - (weekdayFromDays(days) + 6) % 7 + 3).year }

  /// The Monday on which the first ISO week of `year` begins.
  private func isoWeekOne(_ year: Int) -> Int {
    let fourth = daysFromCivil(year: year, month: 1, day: 4)
    return fourth - (weekdayFromDays(fourth) + 6) % 7
  }
}
