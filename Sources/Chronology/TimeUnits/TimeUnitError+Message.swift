extension TimeUnitError: CustomStringConvertible {
  /// The error as a sentence for the user.
  package var description: String {
    switch self {
    case .noParts:
      "a time unit needs at least one field, such as \"year\""
    case .unknown(let name):
      "no time unit \"\(name)\"; units are made of "
        + "year, quarter, month, date, week, day, dayofyear, hours, minutes, seconds and milliseconds"
    case .incompatible(let parts):
      "the time unit fields \(parts.map(\.rawValue).joined(separator: ", ")) cannot be combined; "
        + "weeks, months and days of the year are different calendars"
    }
  }
}
