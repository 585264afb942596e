/// All intervals of some rows of pixels, in whatever order they arrive; what touches the one before in its row widens it.
final class RowIntervals: RowSink {
  let count: Int
  /// For each row of pixels the place of its rows of samples in `lists`, or -1.
  private let places: [Int]
  private var lists: [[(from: Int32, to: Int32)]]

  init(count: Int, pixelRows: Set<Int>) {
    self.count = count
    let samples = Int(Grid.rows)
    var places = [Int](repeating: -1, count: count / samples)
    for (index, row) in pixelRows.enumerated() { places[row] = index * samples }
    self.places = places
    lists = [[(from: Int32, to: Int32)]](repeating: [], count: pixelRows.count * samples)
  }

  /// The intervals of a row of pixels, with their rows of samples.
  func intervals(pixelRow: Int) -> [(row: Int, from: Int32, to: Int32)] {
    let samples = Int(Grid.rows)
    return (0..<samples).flatMap { sample in lists[places[pixelRow] + sample].map { (pixelRow * samples + sample, $0.from, $0.to) } }
  }

  func add(between one: RowSide, _ two: RowSide, _ rows: Range<Int>) {
    let (from, to) = (max(0, rows.lowerBound), min(count, rows.upperBound))
    guard from < to else { return }
    for row in from..<to where places[row / Int(Grid.rows)] >= 0 {
      let (a, b) = (one.at(row), two.at(row))
      add(min(a, b), max(a, b), row: row)
    }
  }

  func add(_ low: Double, _ high: Double, row: Int) {
    let (pixel, sample) = row.quotientAndRemainder(dividingBy: Int(Grid.rows))
    let place = places[pixel] + sample
    guard places[pixel] >= 0 else { return }
    let (from, to) = (RowSide.cell(low), RowSide.cell(high))
    guard from < to else { return }
    let last = lists[place].count - 1
    if last >= 0, from <= lists[place][last].to, to >= lists[place][last].from {
      lists[place][last].from = min(from, lists[place][last].from)
      lists[place][last].to = max(to, lists[place][last].to)
    } else {
      lists[place].append((from, to))
    }
  }
}
