/// The words and standard formats that dates are written with in a language.
///
/// - Source: the locale definition of d3-time-format.
package struct TimeLocale: Sendable, Hashable {
  /// Formats that `%c`, `%x` and `%X` stand for.
  package var dateTime, date, time: String
  /// Before and after noon.
  package var periods: [String]
  /// Seven names from Sunday on.
  package var days, shortDays: [String]
  /// Twelve names from January on.
  package var months, shortMonths: [String]

  /// - Lists that are too short leave the missing names empty.
  package init(
    dateTime: String, date: String, time: String, periods: [String],
    days: [String], shortDays: [String], months: [String], shortMonths: [String]
  ) {
    (self.dateTime, self.date, self.time, self.periods) = (dateTime, date, time, periods)
    (self.days, self.shortDays, self.months, self.shortMonths) = (days, shortDays, months, shortMonths)
  }

  /// English as written in the United States; Vega's default.
  package static let enUS = TimeLocale(
    dateTime: "%x, %X", date: "%-m/%-d/%Y", time: "%-I:%M:%S %p", periods: ["AM", "PM"],
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
}
