extension TimeUnit {
  /// One field of a date, in the order in which Vega lists them.
  package enum Part: String, Sendable, Hashable, CaseIterable, Comparable {
    case year, quarter, month, week, isoweek, date, day, dayofyear, hours, minutes, seconds, milliseconds

    /// Place in Vega's order, from coarse to fine.
    var order: Int {
      switch self {
      case .year: 0
      case .quarter: 1
      case .month: 2
      case .week: 3
      case .isoweek: 4
      case .date: 5
      case .day: 6
      case .dayofyear: 7
      case .hours: 8
      case .minutes: 9
      case .seconds: 10
      case .milliseconds: 11
      }
    }

    /// Coarse fields come before fine ones.
    package static func < (a: Part, b: Part) -> Bool { a.order < b.order }

    /// The calendar step of this part; a quarter is each third month.
    ///
    /// - Source: vega-time `timeInterval`.
    package func interval(in zone: Zone) -> CalendarInterval {
      switch self {
      case .year: CalendarInterval(.year, in: zone)
      case .quarter: CalendarInterval(.month, in: zone).every(3) ?? CalendarInterval(.month, in: zone)
      case .month: CalendarInterval(.month, in: zone)
      case .week: CalendarInterval(.week, in: zone)
      case .isoweek: CalendarInterval(.week(startingOn: 1), in: zone)
      case .date, .day, .dayofyear: CalendarInterval(.day, in: zone)
      case .hours: CalendarInterval(.hour, in: zone)
      case .minutes: CalendarInterval(.minute, in: zone)
      case .seconds: CalendarInterval(.second, in: zone)
      case .milliseconds: CalendarInterval(.millisecond, in: zone)
      }
    }
  }
}
