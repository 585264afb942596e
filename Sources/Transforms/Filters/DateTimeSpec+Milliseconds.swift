import Chronology
import Specs

extension DateTimeSpec {
  /// The moment in milliseconds since 1970 UTC, read on the clock of a zone unless the date says UTC.
  ///
  /// - Source: Vega-Lite `dateTimeToExpr`.
  package func milliseconds(in zone: Zone) -> Double {
    func whole(_ part: Double?, _ absent: Int) -> Int {
      guard let part else { return absent }
      return part.magnitude < 1e9 ? Int(part) : 0
    }
    let month = self.month != nil ? whole(self.month, 1) : quarter != nil ? (whole(quarter, 1) - 1) * 3 + 1 : 1
    let day = date != nil ? whole(date, 1) : whole(self.day, 0) + 1
    let date = CivilDateTime(
      year: CivilDateTime.fullYear(ofShort: whole(year, 2012)), month: month, day: day, hour: whole(hours, 0),
      minute: whole(minutes, 0), second: whole(seconds, 0), millisecond: whole(milliseconds, 0))
    return date.epoch(in: utc ? .utc : zone)
  }
}
