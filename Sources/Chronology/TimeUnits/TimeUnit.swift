/// A choice of date fields to group times by, such as year and month; the other fields are dropped.
///
/// - Source: Vega-Lite `timeUnit`, Vega `timeunit` transform and vega-time.
package struct TimeUnit: Sendable, Hashable {
  /// The fields kept, from coarse to fine, without repeats; never empty.
  package let parts: [Part]
  /// How many of the finest field make one group.
  package var step: Int
  /// Whether fields are read in UTC instead of in the chart's zone.
  package var utc: Bool
  /// Whether the data is grouped already, so that the unit only describes it.
  package var binned: Bool

  /// - Throws: ``TimeUnitError/noParts`` or ``TimeUnitError/incompatible(_:)`` when fields of different calendars
  ///   (weeks, months, days of the year) meet.
  package init(parts: [Part], step: Int = 1, utc: Bool = false, binned: Bool = false) throws(TimeUnitError) {
    let sorted = Set(parts).sorted()
    if sorted.isEmpty { throw .noParts }
    let set = Set(sorted)
    let calendars = [[Part.week, .isoweek, .day], [.quarter, .month, .date], [.dayofyear]]
      .count { !set.isDisjoint(with: $0) }
    if calendars > 1 || set.isSuperset(of: [.week, .isoweek]) { throw .incompatible(sorted) }
    self.init(valid: sorted, step: step, utc: utc, binned: binned)
  }

  /// For parts known to be sorted and compatible.
  init(valid parts: [Part], step: Int = 1, utc: Bool = false, binned: Bool = false) {
    (self.parts, self.step, self.utc, self.binned) = (parts, max(1, step), utc, binned)
  }

  /// Reads a Vega-Lite name such as `yearmonth`, `utcyearquarter` or `binnedyearmonthdate`.
  ///
  /// - Throws: ``TimeUnitError/unknown(_:)`` when the name is not made of field names.
  package init(name: String, step: Int = 1, utc: Bool = false, binned: Bool = false) throws(TimeUnitError) {
    var rest = Substring(name)
    var (utc, binned) = (utc, binned)
    if rest.hasPrefix("binned") { (rest, binned) = (rest.dropFirst(6), true) }
    if rest.hasPrefix("utc") { (rest, utc) = (rest.dropFirst(3), true) }
    var parts: [Part] = []
    while !rest.isEmpty {
      // `dayofyear` comes before `day`, which begins alike.
      guard let part = Self.longestFirst.first(where: { rest.hasPrefix($0.rawValue) }) else { throw .unknown(name) }
      parts.append(part)
      rest = rest.dropFirst(part.rawValue.count)
    }
    if parts.isEmpty { throw .unknown(name) }
    try self.init(parts: parts, step: step, utc: utc, binned: binned)
  }

  private static let longestFirst = Part.allCases.sorted { $0.rawValue.count > $1.rawValue.count }

  /// The finest field, which ``step`` multiplies.
  package var finest: Part { parts[parts.count - 1] }

  /// The unit as Vega-Lite writes it, with `utc` in front where it applies; without step or `binned`.
  package var name: String { (utc ? "utc" : "") + parts.map(\.rawValue).joined() }

  /// The clock that the fields are read from, given the chart's zone.
  package func clock(in zone: Zone) -> TimeClock { utc ? .utc : .local(zone) }

  /// The end of the group that begins at `ms`: one ``step`` of the finest field later.
  ///
  /// - Source: Vega `timeunit` transform, its second output.
  package func end(ofGroupAt ms: Double, in zone: Zone) -> Double {
    finest.interval(in: utc ? .utc : zone).offset(ms, by: Double(step))
  }

  /// `ms` moved by so many of the finest field (vega-time `timeOffset`); ``step`` is not applied.
  package func offset(_ ms: Double, by count: Double = 1, in zone: Zone) -> Double {
    finest.interval(in: utc ? .utc : zone).offset(ms, by: count)
  }

  /// Boundaries of the finest field from `start` up to, not including, `stop` (vega-time `timeSequence`).
  package func sequence(from start: Double, to stop: Double, step: Double = 1, in zone: Zone) -> [Double] {
    finest.interval(in: utc ? .utc : zone).range(from: start, to: stop, step: step)
  }
}
