/// A day of the Gregorian calendar; the small part of calendar arithmetic that periods need.
struct CalendarDay: Hashable {
  var year: Int
  var month = 1
  var day = 1

  /// UTC midnight of the day in milliseconds since 1970.
  ///
  /// - Source: days from civil dates by 400-year eras that start in March (H. Hinnant, chrono-compatible date algorithms).
  var instant: Double {
    let y = month > 2 ? year : year - 1
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Double(era * 146_097 + dayOfEra - 719_468) * 86_400_000
  }

  /// The year with months as twelfths and days as parts of their month.
  var decimalYear: Double {
    Double(year) + (Double(month - 1) + Double(day - 1) / Double(daysInMonth)) / 12
  }

  /// The first day after the day, month or year that starts here.
  func next(_ precision: Period.Precision) -> CalendarDay {
    switch precision {
    case .year: CalendarDay(year: year + 1, month: month, day: day)
    case .month: month == 12 ? CalendarDay(year: year + 1) : CalendarDay(year: year, month: month + 1)
    case .day: day < daysInMonth ? CalendarDay(year: year, month: month, day: day + 1) : next(.month)
    }
  }

  /// The day before.
  var previousDay: CalendarDay {
    if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
    let before = month > 1 ? CalendarDay(year: year, month: month - 1) : CalendarDay(year: year - 1, month: 12)
    return CalendarDay(year: before.year, month: before.month, day: before.daysInMonth)
  }

  var daysInMonth: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Reads `2003`, `1918-10` or `2007-04-11`.
  static func parse(_ text: Substring) -> (day: CalendarDay, precision: Period.Precision)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = digits(parts[0], 4) else { return nil }
    guard parts.count > 1 else { return (CalendarDay(year: year), .year) }
    guard let month = digits(parts[1], 2), (1...12).contains(month) else { return nil }
    guard parts.count > 2 else { return (CalendarDay(year: year, month: month), .month) }
    guard let day = digits(parts[2], 2), day >= 1, day <= CalendarDay(year: year, month: month).daysInMonth else { return nil }
    return (CalendarDay(year: year, month: month, day: day), .day)
  }

  /// The number that exactly `count` ASCII digits write.
  static func digits(_ text: Substring, _ count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return Int(text)
  }
}
