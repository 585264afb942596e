extension TimeUnit {
  /// How long one group lasts, in milliseconds, measured from the start of 2001; nil for weekdays.
  ///
  /// - Source: Vega-Lite `durationExpr`, which sets the minimum distance of ticks.
  package func duration(in zone: Zone) -> Double? {
    guard finest != .day else { return nil }
    let zone = utc ? Zone.utc : zone
    let start = CivilDateTime(year: 2001)
    var end = start
    // Larger steps than this leave the calendar anyway.
    let step = min(step, 10_000_000)
    switch finest {
    case .year: end.year += step
    case .quarter: end.month += 3 * step
    case .month: end.month += step
    case .week, .isoweek: end.day += 7 * step
    case .date, .day, .dayofyear: end.day += step
    case .hours: end.hour += step
    case .minutes: end.minute += step
    case .seconds: end.second += step
    case .milliseconds: end.millisecond += step
    }
    return end.epoch(in: zone) - start.epoch(in: zone)
  }
}
