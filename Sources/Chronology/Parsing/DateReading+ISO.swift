/// The strict reading: ISO 8601 as ECMAScript narrows it.
extension DateReading {
  mutating func readISO() -> Outcome {
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
  static func milliseconds(_ value: Int, length: Int) -> Int {
    var value = value
    var length = length
    while length < 3 { (value, length) = (value * 10, length + 1) }
    // The tokenizer keeps nine significant digits at most.
    length = min(length, 9)
    while length > 3 { (value, length) = (value / 10, length - 1) }
    return value
  }
}
