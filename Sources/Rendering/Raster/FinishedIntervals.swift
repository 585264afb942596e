/// What is covered for good on rows of samples, the last few intervals of each row, so that one that arrives late can be told from them.
///
/// - Intervals of a line arrive nearly in order; late ones mostly reach back over a few narrow ones at the ends of pieces.
final class FinishedIntervals {
  private typealias Interval = (from: Int32, to: Int32)

  /// How many intervals are kept a row.
  private static let kept = 4

  /// The last intervals of each row, none touching another, from left to right in a ring; empty ones far to the left at first. The first
  /// ones of all rows stand together, as do the second ones and so on.
  private let last: PageArray<Interval>
  private let rows: Int
  /// Which interval of a row is the furthest left and the next to be forgotten.
  private let oldest: UnsafeMutablePointer<UInt8>
  /// Where all intervals have ended, and where those that are not kept any more have.
  private let ends: UnsafeMutablePointer<Int32>
  private let before: UnsafeMutablePointer<Int32>

  /// - `nil` where there is no memory for it.
  init?(rows: Int) {
    guard let last = PageArray<Interval>(count: rows * Self.kept, zeroed: false) else { return nil }
    self.last = last
    self.rows = rows
    oldest = .allocate(capacity: rows)
    ends = .allocate(capacity: rows)
    before = .allocate(capacity: rows)
    self.last.start.initialize(repeating: (.min, .min), count: rows * Self.kept)
    oldest.initialize(repeating: 0, count: rows)
    ends.initialize(repeating: .min, count: rows)
    before.initialize(repeating: .min, count: rows)
  }

  deinit {
    oldest.deallocate()
    ends.deallocate()
    before.deallocate()
  }

  /// Adds an interval if it is to the right of all others.
  @inline(__always)
  func append(_ from: Int32, _ to: Int32, row: Int) -> Bool {
    guard from > ends[row] else { return false }
    let first = Int(oldest[row])
    let place = last.start + (first &* rows + row)
    before[row] = place.pointee.to
    place.pointee = (from, to)
    ends[row] = to
    oldest[row] = UInt8(truncatingIfNeeded: (first &+ 1) & (Self.kept &- 1))
    return true
  }

  /// Adds any interval and hands out its parts that are new; `false` if it begins where it is not known any more what is covered.
  func insert(_ interval: (from: Int32, to: Int32), row: Int, new: (Int32, Int32) -> Void) -> Bool {
    guard interval.from >= before[row] else { return false }
    var line = (0..<Self.kept).map { last.start[(Int(oldest[row]) + $0) % Self.kept * rows + row] }
    // The kept ones that the interval touches become one with it.
    let first = line.firstIndex { $0.to >= interval.from } ?? line.count
    let end = line[first...].firstIndex { $0.from > interval.to } ?? line.count
    var (all, place) = (interval, interval.from)
    for member in line[first..<end] {
      if place < member.from { new(place, member.from) }
      place = max(place, member.to)
      all = (min(all.from, member.from), max(all.to, member.to))
    }
    if place < interval.to { new(place, interval.to) }
    line.replaceSubrange(first..<end, with: CollectionOfOne(all))
    if line.count > Self.kept { before[row] = max(before[row], line.removeFirst().to) }
    while line.count < Self.kept { line.insert((.min, .min), at: 0) }
    for (index, member) in line.enumerated() { last.start[index * rows + row] = member }
    (oldest[row], ends[row]) = (0, line[Self.kept - 1].to)
    return true
  }
}
