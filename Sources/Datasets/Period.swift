/// The stretch of time that a figure, an event or an era covers, as exactly as its source gives it.
///
/// - Instants are milliseconds since 1970-01-01T00:00Z; `end` is when the period is over, so that 2003 ends as 2004 starts.
/// - An open side is `nil`.
package struct Period: Sendable, Hashable {
  /// How a stretch of time is written and counted.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Years, months or days of the calendar: `2003`, `1918-10`, `2007-04-11`.
    case calendar
    /// A Pakistani fiscal year, from 1 July to 30 June: `2012-13`.
    case fiscal
    /// Months of one year or of neighboring ones: `2022-07/2022-08`.
    case partial
  }

  /// How exactly the source dates it.
  package enum Precision: String, Sendable, Hashable, CaseIterable { case day, month, year }

  /// The period as its source writes it.
  package let text: String
  package let kind: Kind
  /// The precision of the start, or of the end where the start is open.
  package let precision: Precision
  /// UTC midnight at which the period starts; `nil` is open.
  package let start: Double?
  /// UTC midnight at which the period is over; `nil` is open.
  package let end: Double?
  /// The calendar year of the start, or of the last day where the start is open.
  package let year: Int

  /// A year of the calendar.
  package init(year: Int) {
    let day = CalendarDay(year: year)
    self.init(text: String(year), kind: .calendar, precision: .year, first: day, after: day.next(.year))
  }

  /// - Parameters:
  ///   - text: one period of the given kind.
  ///   - kind: tells the fiscal year `2011-12` from December 2011.
  /// - Throws: ``CatalogueError/unreadablePeriod(_:kind:)``.
  package init(_ text: String, kind: Kind = .calendar) throws(CatalogueError) {
    let parsed: (first: CalendarDay, after: CalendarDay, precision: Precision)? =
      switch kind {
      case .calendar: CalendarDay.parse(text[...]).map { ($0.day, $0.day.next($0.precision), $0.precision) }
      case .fiscal: Period.fiscalYear(text).map { ($0, $0.next(.year), .year) }
      case .partial: Period.months(text).map { ($0.first, $0.after, .month) }
      }
    guard let parsed else { throw .unreadablePeriod(text, kind: kind) }
    self.init(text: text, kind: kind, precision: parsed.precision, first: parsed.first, after: parsed.after)
  }

  /// A stretch between two dates of mixed precision; either may be open, both may not.
  ///
  /// - A missing `end` with a `start` is open; use ``init(_:kind:)`` for a single day, month or year.
  /// - Throws: ``CatalogueError/unreadablePeriod(_:kind:)``, also when both ends are missing or the end comes first.
  package init(from start: String?, to end: String?) throws(CatalogueError) {
    let text = "\(start ?? "")/\(end ?? "")"
    let (first, last) = (start.flatMap { CalendarDay.parse($0[...]) }, end.flatMap { CalendarDay.parse($0[...]) })
    guard (first == nil) == (start == nil), (last == nil) == (end == nil), let precision = (first ?? last)?.precision
    else { throw .unreadablePeriod(text, kind: .calendar) }
    let after = last.map { $0.day.next($0.precision) }
    if let first, let after, after.instant <= first.day.instant { throw .unreadablePeriod(text, kind: .calendar) }
    self.init(text: text, kind: .calendar, precision: precision, first: first?.day, after: after)
  }

  private init(text: String, kind: Kind, precision: Precision, first: CalendarDay?, after: CalendarDay?) {
    (self.text, self.kind, self.precision) = (text, kind, precision)
    (start, end) = (first?.instant, after?.instant)
    year = first?.year ?? after.map { $0.previousDay.year } ?? 0
    yearPosition = ((first ?? after)?.decimalYear ?? 0).midpoint(with: (after ?? first)?.decimalYear ?? 0) - 0.5
  }

  /// Where the middle of the period lies on a scale of years, on which each calendar year lies at its own number.
  ///
  /// - The year 2012 is at 2012, the fiscal year 2012-13 at 2012.5, since months count as twelfths.
  /// - An open period lies at its only end.
  package let yearPosition: Double

  /// The first day of a fiscal year, if the text is one.
  private static func fiscalYear(_ text: String) -> CalendarDay? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = CalendarDay.digits(parts[0], 4), let next = CalendarDay.digits(parts[1], 2),
      next == (year + 1) % 100
    else { return nil }
    return CalendarDay(year: year, month: 7)
  }

  /// The first day and the day after the last one of `first month/last month`.
  private static func months(_ text: String) -> (first: CalendarDay, after: CalendarDay)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = CalendarDay.parse(parts[0]), let last = CalendarDay.parse(parts[1]),
      first.precision == .month, last.precision == .month
    else { return nil }
    let after = last.day.next(.month)
    return first.day.instant < after.instant ? (first.day, after) : nil
  }
}

extension Double {
  /// Halfway between this number and another.
  fileprivate func midpoint(with other: Double) -> Double { (self + other) / 2 }
}
