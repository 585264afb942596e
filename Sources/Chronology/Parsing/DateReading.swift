/// A written date while it is being read: first as ISO 8601, then, from where that stopped, leniently.
struct DateReading {
  var tokens: DateTokenizer
  var date: [Int] = []
  var namedMonth: Int?
  var isISO = false
  var time: [Int] = []
  var hoursAfterNoon: Int?
  var offset = Offset()

  /// An offset from UTC whose parts may come one by one.
  struct Offset {
    var sign: Int?
    var hour: Int?
    var minute: Int?
    var isUTC: Bool { hour == 0 && minute == 0 }

    mutating func set(hours: Int) { (sign, hour, minute) = (hours < 0 ? -1 : 1, abs(hours), 0) }
    var minutes: Int? { sign.map { $0 * ((hour ?? 0) * 60 + (minute ?? 0)) } }
  }

  /// How far the strict reading came.
  enum Outcome {
    case done
    /// Not ISO; the lenient reading goes on with this token.
    case stopped(DateToken)
    case invalid
  }

  init(_ text: UnsafeBufferPointer<UInt8>) { tokens = DateTokenizer(text) }

  /// Milliseconds since 1970 UTC; nil when the text is not a date.
  mutating func epoch(in zone: Zone) -> Double? {
    switch readISO() {
    case .invalid: return nil
    case .done: break
    case .stopped(let token): guard readLeniently(from: token) else { return nil }
    }
    guard let date = civilDate(), let time = clockTime() else { return nil }
    let stamp = CivilDateTime(
      year: date.year, month: date.month, day: date.day,
      hour: time[0], minute: time[1], second: time[2], millisecond: time[3])
    if let minutes = offset.minutes { return stamp.epoch(in: .utc) - Double(minutes) * millisecondsPerMinute }
    return stamp.epoch(in: zone)
  }
}

extension DateReading {
  private func civilDate() -> (year: Int, month: Int, day: Int)? {
    guard !date.isEmpty else { return nil }
    let parts = date + Array(repeating: 1, count: 3 - date.count)
    let isDay = 1...31 ~= parts[0]
    var year: Int
    let month: Int
    let day: Int
    if let namedMonth {
      month = namedMonth
      (year, day) = isDay ? (parts[1], parts[0]) : (parts[0], parts[1])
    } else if isISO || !isDay {
      (year, month, day) = (parts[0], parts[1], parts[2])
    } else {
      (year, month, day) = (parts[2], parts[0], parts[1])
    }
    if !isISO {
      if 0...49 ~= year { year += 2000 } else if 50...99 ~= year { year += 1900 }
    }
    return 1...12 ~= month && 1...31 ~= day ? (year, month, day) : nil
  }

  private func clockTime() -> [Int]? {
    var parts = time + Array(repeating: 0, count: 4 - time.count)
    if let hoursAfterNoon {
      guard parts[0] <= 12 else { return nil }
      parts[0] = parts[0] % 12 + hoursAfterNoon
    }
    if parts == [24, 0, 0, 0] { return parts }
    return parts[0] < 24 && parts[1] < 60 && parts[2] < 60 && parts[3] < 1000 ? parts : nil
  }
}
