/// The rules by which a place sets its clocks.
///
/// A zone is always passed in; nothing here reads `TZ` or any other setting of the machine. UTC needs no file;
/// other zones are read once, from the system's compiled time zone database.
///
/// - Units: offsets are milliseconds to add to UTC to get local time, so east is positive.
/// - Source: RFC 8536 (TZif); ECMAScript `LocalTime` and `UTC` for skipped and repeated times.
package final class Zone: Sendable {
  /// The name in the time zone database, such as `Europe/Moscow`, or `UTC`.
  package let identifier: String

  /// The offset before the first change.
  private let earliest: Double
  /// Moments of change in UTC, ascending.
  private let changes: [Double]
  /// The same moments on the wall clock: the first local time that takes the new offset.
  private let localChanges: [Double]
  /// The offset from each change on.
  private let offsets: [Double]
  /// Where the 400 years end that the yearly rule has been laid out for; later times repeat them.
  private let horizon: Double

  /// Length of the Gregorian cycle, after which dates fall on the same weekdays again.
  private static let cycle = 146_097 * millisecondsPerDay

  /// Coordinated universal time.
  package static let utc = Zone(identifier: "UTC", earliest: 0, changes: [], offsets: [], horizon: .infinity)

  init(identifier: String, earliest: Double, changes: [Double], offsets: [Double], horizon: Double) {
    (self.identifier, self.earliest, self.changes) = (identifier, earliest, changes)
    (self.offsets, self.horizon) = (offsets, horizon)
    var before = earliest
    var local: [Double] = []
    local.reserveCapacity(changes.count)
    for (change, after) in zip(changes, offsets) {
      // A skipped or repeated local time is read with the offset that held before the change.
      local.append(change + max(before, after))
      before = after
    }
    localChanges = local
  }

  /// A zone that never changes, `minutes` east of UTC.
  package convenience init(fixedMinutesEast minutes: Int) {
    let sign = minutes < 0 ? "-" : "+"
    let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
    func pad(_ n: UInt) -> String { n < 10 ? "0\(n)" : "\(n)" }
    self.init(
      identifier: "\(sign)\(pad(hours)):\(pad(rest))", earliest: Double(minutes) * millisecondsPerMinute,
      changes: [], offsets: [], horizon: .infinity)
  }

  /// The zone that the system's database knows as `identifier`; `UTC`, `Etc/UTC`, `GMT` and `Z` need no file.
  ///
  /// - Throws: ``ZoneError/unknown(_:)`` when no file has that name, ``ZoneError/damaged(_:)`` when its content is not TZif.
  package convenience init(identifier: String) throws(ZoneError) {
    if ["UTC", "Etc/UTC", "GMT", "Z", "Etc/GMT"].contains(identifier) {
      self.init(identifier: identifier, earliest: 0, changes: [], offsets: [], horizon: .infinity)
      return
    }
    let bytes = try ZoneDatabase.bytes(for: identifier)
    guard let file = ZoneFile(bytes) else { throw .damaged(identifier) }
    let layout = file.layout(cycleDays: 146_097)
    self.init(
      identifier: identifier, earliest: layout.earliest,
      changes: layout.changes, offsets: layout.offsets, horizon: layout.horizon)
  }

  /// Milliseconds to add to `ms` (since 1970 UTC) to get local time.
  package func offset(atUTC ms: Double) -> Double {
    if changes.isEmpty { return earliest }
    return offset(at: ms, in: changes, horizon: horizon)
  }

  /// The moment at which the local clock shows `ms`.
  ///
  /// A local time that is skipped or that happens twice is read with the offset that held before the
  /// change, as ECMAScript demands; so a skipped time moves forward and of two the first is meant.
  package func utc(fromLocal ms: Double) -> Double {
    if changes.isEmpty { return ms - earliest }
    return ms - offset(at: ms, in: localChanges, horizon: horizon)
  }

  private func offset(at ms: Double, in table: [Double], horizon: Double) -> Double {
    var ms = ms
    if ms >= horizon {
      guard ms < .infinity else { return .nan }
      ms -= (((ms - horizon) / Self.cycle).rounded(.down) + 1) * Self.cycle
    }
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low &+ high) >> 1
      if table[middle] <= ms { low = middle &+ 1 } else { high = middle }
    }
    return low == 0 ? earliest : offsets[low - 1]
  }
}

extension Zone: Hashable {
  package static func == (a: Zone, b: Zone) -> Bool { a === b || a.identifier == b.identifier }
  package func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}
