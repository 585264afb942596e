import Chronology
import JSON
import SharedRules

extension Value {
  /// The value as JavaScript's `Number(value)`: null is 0, text is read, objects are NaN.
  package var javaScriptNumber: Double {
    switch self {
    case .null: 0
    case .bool(let flag): flag ? 1 : 0
    case .number(let number), .date(let number): number
    case .string(let text): DecimalText.javaScriptNumber(text)
    // The zone is of no matter: the text of a date is never a number.
    case .array: DecimalText.javaScriptNumber(javaScriptText(in: .utc))
    case .object: .nan
    }
  }

  /// The same, except that the caller says what a missing value counts as.
  package func javaScriptNumber(missing: Double) -> Double {
    if case .null = self { missing } else { javaScriptNumber }
  }

  /// The value as JavaScript's `String(value)`; dates show the clock of the zone.
  package func javaScriptText(in zone: Zone) -> String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): number.javaScriptText
    case .string(let text): text
    case .date(let time): Self.javaScriptText(ofDate: time, in: zone)
    case .array(let elements): elements.map { $0.isNull ? "" : $0.javaScriptText(in: zone) }.joined(separator: ",")
    case .object: "[object Object]"
    }
  }

  /// The value as JavaScript's `Boolean(value)`: null, false, 0, NaN and the empty text are false.
  package var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .number(let number): number.isTruthy
    case .string(let text): text.isTruthy
    case .date, .array, .object: true
    }
  }

  /// A date as JavaScript prints it, such as `Tue Jan 01 2019 00:00:00 GMT+0100 (Europe/Paris)`.
  ///
  /// - What stands in parentheses is up to the engine; here it is the zone's identifier.
  package static func javaScriptText(ofDate time: Double, in zone: Zone) -> String {
    guard let date = CivilDateTime(epoch: time, in: zone) else { return "Invalid Date" }
    let offset = Int((zone.offset(atUTC: time) / 60_000).rounded(.towardZero))
    let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][date.weekday]
    let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][date.month - 1]
    let year = (date.year < 0 ? "-" : "") + padded(abs(date.year), 4)
    let clock = [date.hour, date.minute, date.second].map { padded($0, 2) }.joined(separator: ":")
    let shift = (offset < 0 ? "-" : "+") + padded(abs(offset) / 60, 2) + padded(abs(offset) % 60, 2)
    let name = zone.identifier == "UTC" ? "Coordinated Universal Time" : zone.identifier
    return "\(weekday) \(month) \(padded(date.day, 2)) \(year) \(clock) GMT\(shift) (\(name))"
  }

  /// A date as JavaScript's `toISOString`, always in UTC; `nil` for an invalid date.
  package static func isoText(ofDate time: Double) -> String? {
    guard let date = CivilDateTime(epoch: time, in: .utc) else { return nil }
    return String(unsafeUninitializedCapacity: 32) { buffer in
      var count = 0
      func put(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
      }
      func put(_ number: Int, width: Int) {
        var power = 1
        for _ in 1..<width { power *= 10 }
        while power > 0 {
          put(0x30 + UInt8(truncatingIfNeeded: number / power % 10))
          power /= 10
        }
      }
      let isShort = 0...9999 ~= date.year
      if !isShort { put(date.year < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")) }
      put(abs(date.year), width: isShort ? 4 : 6)
      for (mark, number) in [("-", date.month), ("-", date.day), ("T", date.hour), (":", date.minute), (":", date.second)]
        as [(Unicode.Scalar, Int)]
      {
        put(UInt8(ascii: mark))
        put(number, width: 2)
      }
      put(UInt8(ascii: "."))
      put(date.millisecond, width: 3)
      put(UInt8(ascii: "Z"))
      return count
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Value {
  /// The value as JSON: dates are ISO texts in UTC, invalid ones null.
  package var json: JSONValue {
    switch self {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let number): .number(number)
    case .string(let text): .string(text)
    case .date(let time): Self.isoText(ofDate: time).map(JSONValue.string) ?? .null
    case .array(let elements): .array(elements.map(\.json))
    case .object(let members): .object(members.mapValues(\.json))
    }
  }
}
