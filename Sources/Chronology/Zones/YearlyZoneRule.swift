/// The rule for clock changes in every year after a zone file's last entry.
///
/// Source: POSIX `TZ` strings such as `CET-1CEST,M3.5.0,M10.5.0/3`, with RFC 8536's times of −167 to 167 hours.
struct YearlyZoneRule {
  /// Offset of standard time, milliseconds east.
  var standard: Double
  /// Summer time, if it is kept.
  var daylight: Daylight?

  /// When summer time begins and ends, and its offset in milliseconds east.
  struct Daylight {
    var offset: Double
    var start: Moment
    var end: Moment
  }

  /// A day of the year and a wall-clock time on it.
  struct Moment {
    var day: Day
    /// Milliseconds after midnight; may be negative or beyond the day.
    var time: Double

    /// Wall-clock milliseconds since 1970 of this moment in `year`.
    func local(in year: Int) -> Double { Double(day.number(in: year)) * millisecondsPerDay + time }
  }

  /// The three ways to name a day.
  enum Day {
    /// Month, week (5 is the last) and weekday (0 is Sunday).
    case weekday(month: Int, week: Int, weekday: Int)
    /// 1...365, never counting 29 February.
    case ordinaryYear(Int)
    /// 0...365, counting 29 February.
    case dayOfYear(Int)

    /// Days since 1970.
    func number(in year: Int) -> Int {
      switch self {
      case .weekday(let month, let week, let weekday):
        let first = daysFromCivil(year: year, month: month, day: 1)
        let day = first + floorModulo(weekday - weekdayFromDays(first), 7) + (week - 1) * 7
        return day < daysFromCivil(year: year, month: month + 1, day: 1) ? day : day - 7
      case .ordinaryYear(let n):
        let march = daysFromCivil(year: year, month: 3, day: 1)
        return n >= 60 ? march + n - 60 : daysFromCivil(year: year, month: 1, day: n)
      case .dayOfYear(let n):
        return daysFromCivil(year: year, month: 1, day: 1) + n
      }
    }
  }

  /// Reads a POSIX `TZ` string; nil when it is empty or not one.
  init?(_ text: [UInt8]) {
    var reader = Reader(text: text)
    guard reader.skipName(), let west = reader.duration() else { return nil }
    standard = -west
    guard reader.skipName() else { return }
    let offset = reader.atComma ? standard + millisecondsPerHour : reader.duration().map { -$0 }
    guard let offset, let start = reader.moment(), let end = reader.moment() else { return nil }
    daylight = Daylight(offset: offset, start: start, end: end)
  }

  private struct Reader {
    var text: [UInt8]
    var at = 0

    var peek: UInt8? { at < text.count ? text[at] : nil }
    var atComma: Bool { peek == UInt8(ascii: ",") }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard peek == UInt8(ascii: character) else { return false }
      at += 1
      return true
    }

    /// A name such as `CET` or `<+03>`.
    mutating func skipName() -> Bool {
      let start = at
      if skip("<") {
        while let byte = peek, byte != UInt8(ascii: ">") { at += 1; _ = byte }
        return skip(">")
      }
      while let byte = peek, (byte | 32) >= UInt8(ascii: "a"), (byte | 32) <= UInt8(ascii: "z") { at += 1 }
      return at > start
    }

    mutating func number() -> Int? {
      let start = at
      var value = 0
      while let byte = peek, 48...57 ~= byte, at - start < 6 {
        value = value * 10 + Int(byte - 48)
        at += 1
      }
      return at > start ? value : nil
    }

    /// `[+-]hh[:mm[:ss]]` in milliseconds.
    mutating func duration() -> Double? {
      let sign: Double = skip("-") ? -1 : 1
      if sign > 0 { _ = skip("+") }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      if skip(":") { seconds += (number() ?? 0) * 60 }
      if skip(":") { seconds += number() ?? 0 }
      return sign * Double(seconds) * 1000
    }

    /// `,date[/time]`, where the time is 02:00 when it is not given.
    mutating func moment() -> Moment? {
      guard skip(","), let day = day() else { return nil }
      guard skip("/") else { return Moment(day: day, time: 2 * millisecondsPerHour) }
      return duration().map { Moment(day: day, time: $0) }
    }

    private mutating func day() -> Day? {
      if skip("M") {
        guard let month = number(), skip("."), let week = number(), skip("."), let weekday = number() else { return nil }
        return .weekday(month: month, week: week, weekday: weekday)
      }
      if skip("J") { return number().map { .ordinaryYear($0) } }
      return number().map { .dayOfYear($0) }
    }
  }
}
