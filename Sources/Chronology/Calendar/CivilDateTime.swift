/// A moment as a calendar and a clock on the wall show it.
///
/// - Calendar: proleptic Gregorian, with a year 0, as in ECMAScript and ISO 8601.
/// - Units: months and days count from 1; ``weekday`` is 0 for Sunday; ``dayOfYear`` counts from 1.
package struct CivilDateTime: Sendable, Hashable {
  /// The date; month and day count from 1.
  package var year, month, day: Int
  /// The time of day.
  package var hour, minute, second, millisecond: Int

  /// A date and time taken as given; fields may overflow and are carried by ``epoch(in:)``.
  package init(
    year: Int, month: Int = 1, day: Int = 1,
    hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0
  ) {
    (self.year, self.month, self.day) = (year, month, day)
    (self.hour, self.minute, self.second, self.millisecond) = (hour, minute, second, millisecond)
  }

  /// What a clock in `zone` shows at `epoch` milliseconds since 1970 UTC.
  ///
  /// - Returns: nil when `epoch` is NaN or more than 8.64e15 ms from 1970.
  package init?(epoch: Double, in zone: Zone) {
    let ms = clippedTime(epoch)
    guard ms == ms else { return nil }
    self.init(local: ms + zone.offset(atUTC: ms))
  }

  /// Reads wall-clock milliseconds, already shifted to the zone.
  init(local: Double) {
    let (days, rest) = splitDay(local)
    (year, month, day) = civilFromDays(days)
    hour = rest / 3_600_000
    minute = rest / 60_000 % 60
    second = rest / 1000 % 60
    millisecond = rest % 1000
  }

  /// Milliseconds since 1970 UTC, or NaN when out of range.
  ///
  /// Fields that overflow are carried, as `new Date(y, m, d, …)` does, so month 13 is next January and
  /// day 0 the last day of the month before. Skipped and repeated local times follow ``Zone/utc(fromLocal:)``.
  package func epoch(in zone: Zone) -> Double {
    Self.epoch(
      year: year, month: month, day: day,
      hour: hour, minute: minute, second: second, millisecond: millisecond, in: zone)
  }

  /// The same without a value in between, for loops over columns.
  package static func epoch(
    year: Int, month: Int = 1, day: Int = 1,
    hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0, in zone: Zone
  ) -> Double {
    // Far outside what a date may be; the guard also keeps the arithmetic below from overflowing.
    let limit = 400_000_000
    guard year.magnitude < 1_000_000, month.magnitude < limit, day.magnitude < limit else { return .nan }
    let days = daysFromCivil(year: year, month: month, day: day)
    let time =
      Double(hour) * millisecondsPerHour + Double(minute) * millisecondsPerMinute
      + Double(second) * millisecondsPerSecond + Double(millisecond)
    return clippedTime(zone.utc(fromLocal: Double(days) * millisecondsPerDay + time))
  }

  /// The full year that ECMAScript's `Date` constructor means by `year`: 0...99 are 1900...1999.
  package static func fullYear(ofShort year: Int) -> Int { 0...99 ~= year ? 1900 + year : year }

  /// 0 for Sunday to 6 for Saturday.
  package var weekday: Int { weekdayFromDays(dayNumber) }

  /// 1 for the first of January.
  package var dayOfYear: Int { dayNumber - daysFromCivil(year: year, month: 1, day: 1) + 1 }

  /// 1 for January to March, up to 4.
  package var quarter: Int { floorDivide(month - 1, 3) + 1 }

  /// Weeks that begin on Sunday; the days before the year's first Sunday are week 0 (`%U`).
  package var sundayWeek: Int { (dayOfYear + 6 - weekday) / 7 }

  /// Weeks that begin on Monday; the days before the year's first Monday are week 0 (`%W`).
  package var mondayWeek: Int { (dayOfYear + 6 - (weekday + 6) % 7) / 7 }

  /// The ISO 8601 week (1...53) and the year that it belongs to.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = dayNumber - (weekday + 6) % 7 + 3
    let year = civilFromDays(thursday).year
    return (year, (thursday - daysFromCivil(year: year, month: 1, day: 1)) / 7 + 1)
  }

  /// Days since 1 January 1970 of the date as shown.
  package var dayNumber: Int { daysFromCivil(year: year, month: month, day: day) }
}
