/// A written date while it is being read: first as ISO 8601, then, from where that stopped, leniently.
struct DateReading {
  private var tokens: DateTokenizer
  private var date: [Int] = []
  private var namedMonth: Int?
  private var isISO = false
  private var time: [Int] = []
  private var hoursAfterNoon: Int?
  private var offset = Offset()

  /// An offset from UTC whose parts may come one by one.
  private struct Offset {
    var sign: Int?
    var hour: Int?
    var minute: Int?
    var isUTC: Bool { hour == 0 && minute == 0 }

    mutating func set(hours: Int) { (sign, hour, minute) = (hours < 0 ? -1 : 1, abs(hours), 0) }
    var minutes: Int? { sign.map { $0 * ((hour ?? 0) * 60 + (minute ?? 0)) } }
  }

  /// How far the strict reading came.
  private enum Outcome {
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

// MARK: - ISO 8601

extension DateReading {
  private mutating func readISO() -> Outcome {
    if let stop = readISODate() { return .stopped(stop) }
    if tokens.peek == .word(.timeMark) {
      _ = tokens.next()
      guard readISOTime(), readISOOffset(), tokens.peek == .end else { return .invalid }
    } else if tokens.peek != .end {
      return .stopped(tokens.next())
    }
    if offset.sign == nil, time.isEmpty { offset.set(hours: 0) }
    isISO = true
    return .done
  }

  /// Reads `yyyy[-MM[-dd]]` or `±yyyyyy…`. Returns the token to go on with when it is something else.
  private mutating func readISODate() -> DateToken? {
    if tokens.peek.isSign {
      let sign = tokens.next()
      guard case .number(let year, length: 6) = tokens.peek else { return sign }
      _ = tokens.next()
      let isNegative = sign == .symbol("-")
      if isNegative, year == 0 { return sign }
      date.append(isNegative ? -year : year)
    } else if case .number(let year, length: 4) = tokens.peek {
      _ = tokens.next()
      date.append(year)
    } else {
      return tokens.next()
    }
    for allowed in [1...12, 1...31] {
      guard tokens.skip("-") else { return nil }
      guard case .number(let value, length: 2) = tokens.peek, allowed ~= value else { return tokens.next() }
      _ = tokens.next()
      date.append(value)
    }
    return nil
  }

  private mutating func twoDigits(upTo limit: Int) -> Int? {
    guard case .number(let value, length: 2) = tokens.peek, value <= limit else { return nil }
    _ = tokens.next()
    return value
  }

  private mutating func readISOTime() -> Bool {
    guard let hour = twoDigits(upTo: 24), tokens.skip(":") else { return false }
    // 24:00 is the midnight that ends the day; nothing else begins with 24.
    let limit = hour == 24 ? 0 : 59
    guard let minute = twoDigits(upTo: limit) else { return false }
    time = [hour, minute]
    guard tokens.skip(":") else { return true }
    guard let second = twoDigits(upTo: limit) else { return false }
    time.append(second)
    guard tokens.skip(".") else { return true }
    guard case .number(let value, let length) = tokens.peek, hour < 24 || value == 0 else { return false }
    _ = tokens.next()
    time.append(Self.milliseconds(value, length: length))
    return true
  }

  private mutating func readISOOffset() -> Bool {
    if tokens.peek == .word(.zone(hours: 0, isZ: true)) {
      _ = tokens.next()
      offset.set(hours: 0)
      return true
    }
    guard tokens.peek.isSign else { return true }
    offset.sign = tokens.next() == .symbol("-") ? -1 : 1
    if case .number(let joined, length: 4) = tokens.peek {
      _ = tokens.next()
      (offset.hour, offset.minute) = (joined / 100, joined % 100)
      return joined / 100 < 24 && joined % 100 < 60
    }
    guard let hour = twoDigits(upTo: 23), tokens.skip(":"), let minute = twoDigits(upTo: 59) else { return false }
    (offset.hour, offset.minute) = (hour, minute)
    return true
  }

  /// Digits after the decimal point as milliseconds; further digits are cut off.
  private static func milliseconds(_ value: Int, length: Int) -> Int {
    var value = value
    var length = length
    while length < 3 { (value, length) = (value * 10, length + 1) }
    // The tokenizer keeps nine significant digits at most.
    length = min(length, 9)
    while length > 3 { (value, length) = (value / 10, length - 1) }
    return value
  }
}

// MARK: - The lenient fallback

extension DateReading {
  private mutating func readLeniently(from first: DateToken) -> Bool {
    var hasNumber = !date.isEmpty
    var token = first
    while token != .end {
      switch token {
      case .number(let value, _):
        hasNumber = true
        guard readNumber(value) else { return false }
      case .word(let word):
        guard readWord(word, hasNumber: hasNumber) else { return false }
      case .symbol where token.isSign && (offset.isUTC || !time.isEmpty):
        hasNumber = true
        guard readOffset(sign: token == .symbol("-") ? -1 : 1) else { return false }
      case .symbol(UInt8(ascii: ")")) where hasNumber, .symbol where token.isSign && hasNumber:
        return false
      default: break
      }
      token = tokens.next()
    }
    return true
  }

  private var expectsTime: (Int) -> Bool {
    let filled = time.count
    return { value in
      switch filled {
      case 1, 2: value < 60
      case 3: value < 1000
      default: false
      }
    }
  }

  private mutating func finishTime(with value: Int) {
    time.append(value)
    while time.count < 4 { time.append(0) }
  }

  private mutating func readNumber(_ value: Int) -> Bool {
    if tokens.skip(":") {
      if tokens.skip(":") {
        guard time.isEmpty else { return false }
        time = [value, 0]
        return true
      }
      guard time.count < 4 else { return false }
      time.append(value)
      _ = tokens.skip(".")
      return true
    }
    if tokens.skip("."), expectsTime(value) {
      time.append(value)
      guard case .number(let fraction, let length) = tokens.next(), time.count < 4 else { return false }
      finishTime(with: Self.milliseconds(fraction, length: length))
      return true
    }
    if offset.hour != nil, offset.minute == nil, value < 60 {
      offset.minute = value
      return true
    }
    if expectsTime(value) {
      finishTime(with: value)
      // What follows a time must be set apart from it.
      switch tokens.peek {
      case .end, .space, .word(.zone(hours: 0, isZ: true)): return true
      default: return tokens.peek.isSign
      }
    }
    guard date.count < 3 else { return false }
    date.append(value)
    _ = tokens.skip("-")
    return true
  }

  private mutating func readWord(_ word: DateWord, hasNumber: Bool) -> Bool {
    switch word {
    case .period(let hours) where !time.isEmpty: hoursAfterNoon = hours
    case .month(let month):
      namedMonth = month
      _ = tokens.skip("-")
    case .zone(let hours, _) where hasNumber: offset.set(hours: hours)
    default: return !hasNumber && !tokens.peek.isNumber
    }
    return true
  }

  private mutating func readOffset(sign: Int) -> Bool {
    offset.sign = sign
    var (value, length) = (0, 0)
    if case .number(let given, let digits) = tokens.peek {
      _ = tokens.next()
      (value, length) = (given, digits)
    }
    if tokens.peek == .symbol(":") {
      (offset.hour, offset.minute) = (value, nil)
      return true
    }
    switch length {
    case 1, 2: (offset.hour, offset.minute) = (value, 0)
    case 3, 4: (offset.hour, offset.minute) = (value / 100, value % 100)
    default: return false
    }
    return true
  }
}

// MARK: - What was read

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
