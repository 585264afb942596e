/// Formats each date by its finest field that is not zero, so that an axis reads 2020, February, Feb 09, 06 PM, 06:15.
///
/// - Source: vega-format `timeMultiFormat`.
package struct TimeMultiFormat: Sendable, Hashable {
  private let milliseconds, seconds, minutes, hours, day, week, month, quarter, year: TimeFormat

  /// - Parameter overrides: formats to use instead of Vega's for dates whose finest field is the key; `date` goes before `day`.
  package init(overrides: [TimeUnit.Part: String] = [:], locale: TimeLocale = .enUS) {
    func format(_ parts: TimeUnit.Part..., default usual: String) -> TimeFormat {
      let given = parts.lazy.compactMap { overrides[$0] }.first { !$0.isEmpty }
      return TimeFormat(given ?? usual, locale: locale)
    }
    milliseconds = format(.milliseconds, default: ".%L")
    seconds = format(.seconds, default: ":%S")
    minutes = format(.minutes, default: "%I:%M")
    hours = format(.hours, default: "%I %p")
    day = format(.date, .day, default: "%a %d")
    week = format(.week, default: "%b %d")
    month = format(.month, default: "%B")
    quarter = format(.quarter, default: "%B")
    year = format(.year, default: "%Y")
  }

  /// The date at `ms` (since 1970 UTC) as a clock in `zone` shows it.
  package func format(_ ms: Double, in zone: Zone) -> String {
    choose(for: ms, in: zone).format(ms, in: zone)
  }

  private func choose(for ms: Double, in zone: Zone) -> TimeFormat {
    func isInside(_ unit: CalendarInterval.Unit) -> Bool { CalendarInterval(unit, in: zone).floor(ms) < ms }
    if isInside(.second) { return milliseconds }
    if isInside(.minute) { return seconds }
    if isInside(.hour) { return minutes }
    if isInside(.day) { return hours }
    if isInside(.month) { return isInside(.week) ? day : week }
    guard isInside(.year) else { return year }
    return TimeUnit.Part.quarter.interval(in: zone).floor(ms) < ms ? month : quarter
  }
}
