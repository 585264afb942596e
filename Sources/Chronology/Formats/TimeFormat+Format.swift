extension TimeFormat {
  /// The date at `ms` (since 1970 UTC) as a clock in `zone` shows it.
  ///
  /// An invalid date (NaN) shows `NaN` for numbers and nothing for names, as in d3.
  package func format(_ ms: Double, in zone: Zone) -> String {
    let ms = clippedTime(ms)
    guard let date = CivilDateTime(epoch: ms, in: zone) else { return invalid }
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let plain): text += plain
      case .field(let field, let padding): append(field, padding, of: date, ms: ms, zone: zone, to: &text)
      }
    }
    return text
  }

  private func append(
    _ field: Field, _ padding: Padding, of date: CivilDateTime, ms: Double, zone: Zone, to text: inout String
  ) {
    func number(_ value: Int, _ width: Int) { pad(value, width, padding, to: &text) }
    func name(_ names: [String], _ index: Int) { if names.indices ~= index { text += names[index] } }
    switch field {
    case .shortWeekday: name(locale.shortDays, date.weekday)
    case .weekday: name(locale.days, date.weekday)
    case .shortMonth: name(locale.shortMonths, date.month - 1)
    case .month: name(locale.months, date.month - 1)
    case .day, .spacedDay: number(date.day, 2)
    case .microseconds:
      number(date.millisecond, 3)
      text += "000"
    case .shortISOYear: number(date.isoWeek.year % 100, 2)
    case .isoYear: number(date.isoWeek.year % 10_000, 4)
    case .hour24: number(date.hour, 2)
    case .hour12: number(date.hour % 12 == 0 ? 12 : date.hour % 12, 2)
    case .dayOfYear: number(date.dayOfYear, 3)
    case .milliseconds: number(date.millisecond, 3)
    case .monthNumber: number(date.month, 2)
    case .minutes: number(date.minute, 2)
    case .period: name(locale.periods, date.hour >= 12 ? 1 : 0)
    case .quarter: text += String(date.quarter)
    case .timestamp: text += String(Int(ms))
    case .timestampSeconds: text += String(Int((ms / 1000).rounded(.down)))
    case .seconds: number(date.second, 2)
    case .mondayFirstWeekday: text += String(date.weekday == 0 ? 7 : date.weekday)
    case .sundayWeek: number(date.sundayWeek, 2)
    case .isoWeek: number(date.isoWeek.week, 2)
    case .weekdayNumber: text += String(date.weekday)
    case .mondayWeek: number(date.mondayWeek, 2)
    case .shortYear: number(date.year % 100, 2)
    case .year: number(date.year % 10_000, 4)
    case .zone: appendOffset(Int(zone.offset(atUTC: ms) / millisecondsPerMinute), to: &text)
    case .percent: text += "%"
    }
  }

  private func appendOffset(_ minutes: Int, to text: inout String) {
    text += minutes < 0 ? "-" : "+"
    pad(Int(minutes.magnitude) / 60, 2, .zero, to: &text)
    pad(Int(minutes.magnitude) % 60, 2, .zero, to: &text)
  }

  private func pad(_ value: Int, _ width: Int, _ padding: Padding, to text: inout String) {
    if value < 0 { text += "-" }
    let digits = String(value.magnitude)
    if padding != .none {
      for _ in 0..<max(0, width - digits.utf8.count) { text += padding == .zero ? "0" : " " }
    }
    text += digits
  }

  private var invalid: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let plain): text += plain
      case .field(let field, let padding):
        switch field {
        case .shortWeekday, .weekday, .shortMonth, .month, .period: break
        case .percent: text += "%"
        case .zone: text += "+NaNNaN"
        case .year, .isoYear: text += padding == .none ? "NaN" : padding == .zero ? "0NaN" : " NaN"
        case .microseconds: text += "NaN000"
        default: text += "NaN"
        }
      }
    }
  }
}
