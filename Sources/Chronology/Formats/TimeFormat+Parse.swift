extension TimeFormat {
  /// The moment that `text` names, in milliseconds since 1970 UTC; a clock in `zone` is meant unless the text says otherwise.
  ///
  /// - Returns: nil when the text does not have this format from end to end.
  package func parse(_ text: String, in zone: Zone) -> Double? {
    var scanner = Scanner(text: Array(text.utf8))
    for piece in pieces {
      // Like d3, an ended text fails even where the directive could match nothing.
      guard scanner.at < scanner.text.count else { return nil }
      let matches =
        switch piece {
        case .text(let plain): scanner.skip(plain)
        case .field(let field, _): scanner.read(field, locale: locale)
        }
      guard matches else { return nil }
    }
    guard scanner.at == scanner.text.count else { return nil }
    return scanner.found.epoch(in: zone)
  }

  /// Fields read so far; nil where the text gave none.
  private struct Found {
    var year = 1900, day = 1, hour = 0, minute = 0, second = 0, millisecond: Int?
    var month, quarter, weekday, mondayFirstWeekday, sundayWeek, mondayWeek, isoWeek, period: Int?
    /// Hours times 100 plus minutes, to add to get UTC.
    var zone: Int?
    var timestamp, timestampSeconds: Double?

    func epoch(in zone: Zone) -> Double? {
      if let timestamp { return valid(timestamp) }
      if let timestampSeconds { return valid(timestampSeconds * 1000 + Double(millisecond ?? 0)) }
      var date = CivilDateTime(
        year: year, month: month ?? quarter ?? 1, day: day, hour: hour, minute: minute, second: second,
        millisecond: millisecond ?? 0)
      if let period { date.hour = hour % 12 + period * 12 }
      let first = CivilDateTime(year: year)
      if let isoWeek {
        guard 1...53 ~= isoWeek else { return nil }
        let fourth = CivilDateTime(year: year, day: 4)
        let monday = 4 - (fourth.weekday + 6) % 7 + (isoWeek - 1) * 7
        (date.month, date.day) = (1, monday + ((weekday ?? 1) + 6) % 7)
      } else if let mondayWeek {
        let weekday = weekdayOrMonday ?? 1
        (date.month, date.day) = (1, (weekday + 6) % 7 + mondayWeek * 7 - (first.weekday + 5) % 7)
      } else if let sundayWeek {
        let weekday = weekdayOrMonday ?? 0
        (date.month, date.day) = (1, weekday + sundayWeek * 7 - (first.weekday + 6) % 7)
      }
      if let offset = self.zone {
        date.hour += offset / 100
        date.minute += offset % 100
        return valid(date.epoch(in: .utc))
      }
      return valid(date.epoch(in: zone))
    }

    private var weekdayOrMonday: Int? { weekday ?? mondayFirstWeekday.map { $0 % 7 } }
    private func valid(_ ms: Double) -> Double? { ms == ms ? ms : nil }
  }

  private struct Scanner {
    let text: [UInt8]
    var at = 0
    var found = Found()

    mutating func skip(_ plain: String) -> Bool {
      for byte in plain.utf8 {
        guard at < text.count, text[at] == byte else { return false }
        at += 1
      }
      return true
    }

    /// White space and digits, together at most `limit` bytes.
    mutating func number(_ limit: Int) -> Int? {
      let end = min(text.count, limit == .max ? text.count : at + limit)
      var index = at
      while index < end, text[index] == 32 || 9...13 ~= text[index] { index += 1 }
      let start = index
      var value = 0
      while index < end, 48...57 ~= text[index] {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        guard !overflow, product < .max - 9 else { return nil }
        value = product + Int(text[index] - 48)
        index += 1
      }
      guard index > start else { return nil }
      at = index
      return value
    }

    mutating func name(_ names: [String]) -> Int? {
      for (index, name) in names.enumerated() {
        let wanted = Array(name.lowercased().utf8)
        guard at + wanted.count <= text.count else { continue }
        let piece = String(decoding: text[at..<at + wanted.count], as: UTF8.self).lowercased()
        if piece.utf8.elementsEqual(wanted) {
          at += wanted.count
          return index
        }
      }
      return nil
    }

    mutating func read(_ field: Field, locale: TimeLocale) -> Bool {
      switch field {
      case .shortWeekday: set(\.weekday, name(locale.shortDays))
      case .weekday: set(\.weekday, name(locale.days))
      case .shortMonth: set(\.month, name(locale.shortMonths).map { $0 + 1 })
      case .month: set(\.month, name(locale.months).map { $0 + 1 })
      case .day, .spacedDay: set(\.day, number(2))
      case .microseconds: set(\.millisecond, number(6).map { $0 / 1000 })
      case .shortISOYear, .shortYear: set(\.year, number(2).map { $0 + ($0 > 68 ? 1900 : 2000) })
      case .isoYear, .year: set(\.year, number(4))
      case .hour24, .hour12: set(\.hour, number(2))
      case .dayOfYear: set(\.day, number(3)) && set(\.month, 1)
      case .milliseconds: set(\.millisecond, number(3))
      case .monthNumber: set(\.month, number(2))
      case .minutes: set(\.minute, number(2))
      case .period: set(\.period, name(locale.periods))
      case .quarter: set(\.quarter, number(1).map { $0 * 3 - 2 })
      case .timestamp: set(\.timestamp, number(.max).map(Double.init))
      case .timestampSeconds: set(\.timestampSeconds, number(.max).map(Double.init))
      case .seconds: set(\.second, number(2))
      case .mondayFirstWeekday: set(\.mondayFirstWeekday, number(1))
      case .sundayWeek: set(\.sundayWeek, number(2))
      case .isoWeek: set(\.isoWeek, number(2))
      case .weekdayNumber: set(\.weekday, number(1))
      case .mondayWeek: set(\.mondayWeek, number(2))
      case .zone: readZone()
      case .percent: skip("%")
      }
    }

    private mutating func set<Value>(_ path: WritableKeyPath<Found, Value?>, _ value: Value?) -> Bool {
      guard let value else { return false }
      found[keyPath: path] = value
      return true
    }

    private mutating func set(_ path: WritableKeyPath<Found, Int>, _ value: Int?) -> Bool {
      guard let value else { return false }
      found[keyPath: path] = value
      return true
    }

    /// `Z`, `+hh`, `+hhmm` or `+hh:mm`.
    private mutating func readZone() -> Bool {
      if skip("Z") { found.zone = 0; return true }
      guard at < text.count, text[at] == 43 || text[at] == 45, let hours = twoDigits(at + 1) else { return false }
      let sign = text[at] == 45 ? 1 : -1
      at += 3
      let colon = at < text.count && text[at] == 58 ? 1 : 0
      let minutes = twoDigits(at + colon)
      if minutes != nil { at += colon + 2 }
      found.zone = sign * (hours * 100 + (minutes ?? 0))
      return true
    }

    private func twoDigits(_ start: Int) -> Int? {
      guard start + 1 < text.count, 48...57 ~= text[start], 48...57 ~= text[start + 1] else { return nil }
      return Int(text[start] - 48) * 10 + Int(text[start + 1] - 48)
    }
  }
}
