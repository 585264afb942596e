/// All intervals of some rows of pixels, in whatever order they arrive.
final class RowIntervals: RowSink {
  let count: Int
  /// By row of pixels: the row of samples and the units from and to.
  private(set) var intervals: [Int: [(row: Int, from: Int32, to: Int32)]] = [:]

  init(count: Int, pixelRows: Set<Int>) {
    self.count = count
    for row in pixelRows { intervals[row] = [] }
  }

  func add(between one: RowSide, _ two: RowSide, _ rows: Range<Int>) {
    let (from, to) = (max(0, rows.lowerBound), min(count, rows.upperBound))
    guard from < to else { return }
    for row in from..<to {
      let (a, b) = (one.at(row), two.at(row))
      add(min(a, b), max(a, b), row: row)
    }
  }

  func add(_ low: Double, _ high: Double, row: Int) {
    let (from, to) = (RowSide.cell(low), RowSide.cell(high))
    if from < to { intervals[row / Int(Grid.rows)]?.append((row, from, to)) }
  }
}
