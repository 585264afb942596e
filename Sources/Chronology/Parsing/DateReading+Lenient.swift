/// The lenient reading, which makes sense of what V8 makes sense of.
extension DateReading {
  mutating func readLeniently(from first: DateToken) -> Bool {
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
    if time.count < 4 { time.append(value) }
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
      guard case .number(let fraction, let length) = tokens.next() else { return false }
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
