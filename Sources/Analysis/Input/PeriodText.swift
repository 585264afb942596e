import Chronology
import Datasets

/// Places in time as people write them in a column: `2003`, `2003-07`, `2003-07-15`, `2012-13` for a fiscal year, or any number.
enum PeriodText {
  /// How a place is written; fiscal years are never mixed with the others.
  enum Form: Hashable { case number, date, fiscal }

  /// The place of one text; a text that could be a month or a fiscal year, such as `2011-12`, is a fiscal year here.
  static func place(_ text: String) -> Double? { fiscal(text) ?? number(text) ?? date(text) }

  /// A fiscal year from July to June, which lies half a year on: 2012-13 at 2012.5.
  static func fiscal(_ text: String) -> Double? {
    guard text.utf8.count == 7, let period = try? Period(text, kind: .fiscal) else { return nil }
    return period.yearPosition
  }

  /// A decimal number in ASCII digits; no NaN, no infinity, no hexadecimal digits.
  static func number(_ text: String) -> Double? {
    let allowed = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || byte == 43 || byte == 45 || byte == 46 || byte == 69 || byte == 101
    }
    guard allowed, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// A day, a month or a moment by ISO 8601 as a year with its part: the start of 2003 is 2003, and a day is 1/365 or 1/366.
  static func date(_ text: String) -> Double? {
    guard let first = text.utf8.first, (48...57).contains(first), text.utf8.contains(45) else { return nil }
    let moment = DateParser.parse(text, in: .utc)
    return moment.isFinite ? decimalYear(moment) : nil
  }

  /// A moment in milliseconds since 1970 as a year with its part.
  static func decimalYear(_ moment: Double) -> Double? {
    guard let date = CivilDateTime(epoch: moment, in: .utc) else { return nil }
    let start = CivilDateTime.epoch(year: date.year, in: .utc), end = CivilDateTime.epoch(year: date.year + 1, in: .utc)
    return Double(date.year) + (moment - start) / (end - start)
  }

  /// The moment of a year with its part, to the second.
  static func moment(_ decimalYear: Double) -> Double? {
    guard decimalYear.isFinite, abs(decimalYear) < 200_000 else { return nil }
    let year = Int(decimalYear.rounded(.down))
    let start = CivilDateTime.epoch(year: year, in: .utc), end = CivilDateTime.epoch(year: year + 1, in: .utc)
    return ((start + (decimalYear - Double(year)) * (end - start)) / 1000).rounded() * 1000
  }

  /// The places of a column of texts, and how they are written.
  ///
  /// - A column in which every text reads as a fiscal year is one of fiscal years; in others `2011-12` is a month.
  /// - Throws: ``AnalysisError/mixedYears(_:_:)``, ``AnalysisError/badCell(row:column:found:rule:)``.
  static func places(_ texts: [(row: Int, text: String)], column: String) throws(AnalysisError) -> (places: [Double], form: Form) {
    let isFiscal = !texts.isEmpty && texts.allSatisfy { fiscal($0.text) != nil }
    var result: [Double] = []
    var forms: [Form: String] = [:]
    for (row, text) in texts {
      if isFiscal, let place = fiscal(text) {
        result.append(place)
        forms[.fiscal] = text
      } else if let place = number(text) {
        result.append(place)
        forms[.number] = text
      } else if let place = date(text) {
        result.append(place)
        forms[.date] = text
      } else if let place = fiscal(text) {
        // No month has this number: a fiscal year among others.
        result.append(place)
        forms[.fiscal] = text
      } else {
        throw .badCell(row: row, column: column, found: text, rule: "is neither a number nor a date nor a period such as 2012-13")
      }
    }
    if let fiscal = forms[.fiscal], let other = forms[.number] ?? forms[.date] { throw .mixedYears(fiscal, other) }
    return (result, forms[.fiscal] != nil ? .fiscal : forms[.date] != nil ? .date : .number)
  }
}
