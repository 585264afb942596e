/// The rows of samples of a box while the sides of an area arrive from left to right: every second one ends what the one before began.
final class CrossingRows {
  private let samples: SampleRows
  /// Where the interval at hand begins; not a number between intervals.
  private let starts: UnsafeMutablePointer<Double>

  init(_ samples: SampleRows) {
    self.samples = samples
    starts = .allocate(capacity: samples.count)
    starts.initialize(repeating: .nan, count: samples.count)
  }

  deinit { starts.deallocate() }

  /// Takes the sides of a column, both of which may cross a row.
  @inline(__always)
  func add(_ one: RowSide, _ two: RowSide) {
    let (a, b) = (one.rows.clamped(to: 0..<samples.count), two.rows.clamped(to: 0..<samples.count))
    let both = a.clamped(to: b)
    guard !both.isEmpty else {
      for row in a { cross(row, one.at(row)) }
      for row in b { cross(row, two.at(row)) }
      return
    }
    add(one, a.lowerBound..<both.lowerBound)
    add(two, b.lowerBound..<both.lowerBound)
    for row in both {
      let (x, y) = (one.at(row), two.at(row))
      cross(row, min(x, y))
      cross(row, max(x, y))
    }
    add(one, both.upperBound..<max(both.upperBound, a.upperBound))
    add(two, both.upperBound..<max(both.upperBound, b.upperBound))
  }

  @inline(__always)
  private func add(_ side: RowSide, _ rows: Range<Int>) {
    for row in rows { cross(row, side.at(row)) }
  }

  /// Takes one side that stands alone.
  func add(_ side: RowSide) { add(side, side.rows.clamped(to: 0..<samples.count)) }

  @inline(__always)
  private func cross(_ row: Int, _ place: Double) {
    let start = starts[row]
    if start.isNaN {
      starts[row] = place
    } else {
      starts[row] = .nan
      samples.endExactly(row, start, place)
    }
  }
}
