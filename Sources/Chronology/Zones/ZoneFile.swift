/// The content of a compiled time zone file: past changes, and the yearly rule for all later years.
///
/// Source: RFC 8536, versions 1 to 4.
struct ZoneFile {
  /// Moments of change, in seconds since 1970 UTC.
  var changes: [Int] = []
  /// The offset from each change on, in seconds.
  var offsets: [Int] = []
  /// The offset before the first change, in seconds.
  var earliest = 0
  /// The rule after the last change; nil when there is none.
  var rule: YearlyZoneRule?

  /// Reads the file; nil when it is not TZif or is cut short.
  init?(_ bytes: [UInt8]) {
    guard let first = Header(bytes, at: 0) else { return nil }
    if first.version == 0 {
      guard readBody(bytes, header: first, timeSize: 4) != nil else { return nil }
      return
    }
    guard let second = Header(bytes, at: first.bodyStart + first.bodySize(timeSize: 4)),
      let end = readBody(bytes, header: second, timeSize: 8)
    else { return nil }
    let footer = bytes[end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    rule = YearlyZoneRule(Array(footer))
  }

  private mutating func readBody(_ bytes: [UInt8], header: Header, timeSize: Int) -> Int? {
    let start = header.bodyStart
    let end = start + header.bodySize(timeSize: timeSize)
    guard end <= bytes.count, header.typeCount > 0 else { return nil }
    let indexStart = start + header.timeCount * timeSize
    let typeStart = indexStart + header.timeCount
    func offset(ofType index: Int) -> Int { bigEndian(bytes, at: typeStart + index * 6, size: 4) }
    earliest = offset(ofType: 0)
    for i in 0..<header.timeCount {
      let type = Int(bytes[indexStart + i])
      guard type < header.typeCount else { return nil }
      changes.append(bigEndian(bytes, at: start + i * timeSize, size: timeSize))
      offsets.append(offset(ofType: type))
    }
    return end
  }

  /// The tables that ``Zone`` searches, in milliseconds, with the yearly rule laid out for one Gregorian cycle.
  func layout(cycleDays: Int) -> (earliest: Double, changes: [Double], offsets: [Double], horizon: Double) {
    var times = changes.map { Double($0) * 1000 }
    var shifts = offsets.map { Double($0) * 1000 }
    var start = Double(earliest) * 1000
    guard let rule else { return (start, times, shifts, .infinity) }
    guard let daylight = rule.daylight else {
      if times.isEmpty { start = rule.standard }
      return (start, times, shifts, .infinity)
    }
    if times.isEmpty { start = rule.standard }
    let last = times.last ?? -.infinity
    let firstYear = times.isEmpty ? 1800 : civilFromDays(splitDay(max(last, -timeLimit)).days).year
    for year in firstYear...(firstYear + 401) {
      let begin = daylight.start.local(in: year) - rule.standard
      let end = daylight.end.local(in: year) - daylight.offset
      for (time, shift) in [(begin, daylight.offset), (end, rule.standard)].sorted(by: { $0.0 < $1.0 })
      where time > last && shifts.last != shift {
        times.append(time)
        shifts.append(shift)
      }
    }
    let horizon = Double(daysFromCivil(year: firstYear + 1, month: 1, day: 1) + cycleDays) * millisecondsPerDay
    return (start, times, shifts, horizon)
  }

  /// The counts at the head of each of the file's two parts.
  private struct Header {
    var version: UInt8
    var utcCount, standardCount, leapCount, timeCount, typeCount, nameBytes: Int
    var bodyStart: Int

    init?(_ bytes: [UInt8], at start: Int) {
      guard bytes.count >= start + 44, Array(bytes[start..<start + 4]) == Array("TZif".utf8) else { return nil }
      version = bytes[start + 4]
      let counts = (0..<6).map { bigEndian(bytes, at: start + 20 + $0 * 4, size: 4) }
      guard counts.allSatisfy({ 0...1_000_000 ~= $0 }) else { return nil }
      (utcCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
      (timeCount, typeCount, nameBytes) = (counts[3], counts[4], counts[5])
      bodyStart = start + 44
    }

    func bodySize(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + nameBytes + leapCount * (timeSize + 4) + standardCount + utcCount
    }
  }
}

/// A signed big-endian number of 4 or 8 bytes.
private func bigEndian(_ bytes: [UInt8], at start: Int, size: Int) -> Int {
  var value: UInt64 = 0
  for byte in bytes[start..<start + size] { value = value << 8 | UInt64(byte) }
  return size == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(Int64(bitPattern: value))
}
