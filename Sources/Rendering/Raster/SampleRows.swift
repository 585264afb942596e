/// The rows of samples of a box while pieces of a line arrive from left to right: one interval each that still grows, and what is done.
///
/// - Places are units from the left end of the box and rows count from its top.
final class SampleRows: RowSink {
  let width: Int
  let count: Int
  private let left: UnsafeMutablePointer<Double>
  private let right: UnsafeMutablePointer<Double>
  private let done: FinishedIntervals
  /// Where the last interval of an area has ended.
  private let areaEnd: UnsafeMutablePointer<Int32>
  /// How the covered area changes from pixel to pixel, a row of `width + 2` for each row of pixels.
  private let changes: PageArray<Int16>
  /// Rows of pixels where an interval arrived too late to be told from what is done.
  private(set) var unordered: Set<Int> = []

  private static let nothing = 1e30

  /// - `nil` where there is no memory for it.
  init?(width: Int, pixelRows: Int) {
    count = pixelRows * Int(Grid.rows)
    guard let changes = PageArray<Int16>(count: (width + 2) * pixelRows), let done = FinishedIntervals(rows: count) else { return nil }
    self.changes = changes
    self.done = done
    self.width = width
    left = .allocate(capacity: count)
    right = .allocate(capacity: count)
    areaEnd = .allocate(capacity: count)
    left.initialize(repeating: Self.nothing, count: count)
    right.initialize(repeating: -Self.nothing, count: count)
    areaEnd.initialize(repeating: .min, count: count)
  }

  deinit {
    left.deallocate()
    right.deallocate()
    areaEnd.deallocate()
  }

  /// Covers what is between two sides in some rows.
  @inline(never)
  func add(between one: RowSide, _ two: RowSide, _ rows: Range<Int>) {
    let (from, to) = (max(0, rows.lowerBound), min(count, rows.upperBound))
    guard from < to else { return }
    let (near, far) = one.at(from) + one.at(to - 1) <= two.at(from) + two.at(to - 1) ? (one, two) : (two, one)
    var row = from
    while row + 8 <= to {
      // Plain loops over eight rows become vector instructions; the sign of a difference tells an interval that does not touch.
      let (left, right) = (left + row, right + row)
      var signs: UInt64 = 0
      for lane in 0..<8 {
        signs |= (right[lane] - near.at(row + lane)).bitPattern | (far.at(row + lane) - left[lane]).bitPattern
      }
      if signs >> 63 == 0 {
        for lane in 0..<8 {
          let (low, high) = (near.at(row + lane), far.at(row + lane))
          left[lane] = low < left[lane] ? low : left[lane]
          right[lane] = high > right[lane] ? high : right[lane]
        }
      } else {
        for lane in 0..<8 { merge(row + lane, near.at(row + lane), far.at(row + lane)) }
      }
      row += 8
    }
    while row < to {
      merge(row, near.at(row), far.at(row))
      row += 1
    }
  }

  @inline(__always)
  func add(_ low: Double, _ high: Double, row: Int) { merge(row, low, high) }

  @inline(__always)
  private func merge(_ row: Int, _ low: Double, _ high: Double) {
    if low <= right[row], high >= left[row] {
      if low < left[row] { left[row] = low }
      if high > right[row] { right[row] = high }
    } else if low > right[row] {
      if left[row] <= right[row] { end(row, left[row], right[row]) }
      (left[row], right[row]) = (low, high)
    } else {
      end(row, low, high)
    }
  }

  /// Ends all intervals.
  func finish() {
    for row in 0..<count where left[row] <= right[row] { end(row, left[row], right[row]) }
  }

  /// Counts an interval between two sides of an area, which must not run back nor into another.
  @inline(__always)
  func endExactly(_ row: Int, _ low: Double, _ high: Double) {
    let (from, to) = (RowSide.cell(low), RowSide.cell(high))
    if from >= areaEnd[row], from <= to {
      areaEnd[row] = to
      count(from, to, row: row / Int(Grid.rows))
    } else {
      unordered.insert(row / Int(Grid.rows))
    }
  }

  /// Counts what a finished interval covers beyond those before it.
  private func end(_ row: Int, _ low: Double, _ high: Double) {
    let (from, to) = (RowSide.cell(low), RowSide.cell(high))
    guard from < to else { return }
    if done.append(from, to, row: row) { count(from, to, row: row / Int(Grid.rows)) } else { endLate(row, from, to) }
  }

  @inline(never)
  private func endLate(_ row: Int, _ from: Int32, _ to: Int32) {
    let pixelRow = row / Int(Grid.rows)
    if !done.insert((from, to), row: row, new: { count($0, $1, row: pixelRow) }) { unordered.insert(pixelRow) }
  }

  @inline(__always)
  private func count(_ from: Int32, _ to: Int32, row: Int) {
    let (low, high) = (max(0, from), min(to, Int32(width) * 256))
    guard low < high else { return }
    let line = changes.start + row * (width + 2)
    let (a, b) = (Int(low >> 8), Int(high >> 8))
    let (x, y) = (Int16(truncatingIfNeeded: low & 255), Int16(truncatingIfNeeded: high & 255))
    line[a] &+= 2 * (256 - x)
    line[a + 1] &+= 2 * x
    line[b] &-= 2 * (256 - y)
    line[b + 1] &-= 2 * y
  }

  /// Counts the rows of a row of pixels anew, from all of their intervals in any order.
  func recount(pixelRow: Int, _ intervals: [(row: Int, from: Int32, to: Int32)]) {
    (changes.start + pixelRow * (width + 2)).update(repeating: 0, count: width + 2)
    var (row, start, end) = (-1, Int32(0), Int32(0))
    for interval in intervals.sorted(by: { ($0.row, $0.from) < ($1.row, $1.from) }) {
      if interval.row == row, interval.from <= end {
        end = max(end, interval.to)
      } else {
        if row >= 0 { count(start, end, row: pixelRow) }
        (row, start, end) = interval
      }
    }
    if row >= 0 { count(start, end, row: pixelRow) }
  }

  /// Hands out the coverage of some columns of a row of pixels, where there is any.
  @inline(__always)
  func drain(pixelRow: Int, columns: Range<Int>, _ body: (_ column: Int, _ alpha: UInt8) -> Void) {
    let line = changes.start + pixelRow * (width + 2)
    var area: Int16 = 0
    var column = 0
    while column < columns.upperBound {
      // Most of a row is empty: sixteen or four columns at a time.
      if area == 0, column + 4 <= columns.upperBound {
        let here = UnsafeRawPointer(line + column)
        if column + 16 <= columns.upperBound, here.loadUnaligned(as: SIMD4<UInt64>.self) == .zero {
          column += 16
          continue
        }
        if here.loadUnaligned(as: UInt64.self) == 0 {
          column += 4
          continue
        }
      }
      area &+= line[column]
      if area != 0, column >= columns.lowerBound { body(column, Grid.alpha(Int32(area))) }
      column += 1
    }
  }
}
