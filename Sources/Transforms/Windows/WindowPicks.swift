import Specs
import Tables

/// The window operations that take a value from another row.
struct WindowPicks {
  /// The row to take for each place, -1 for none.
  let rows: [Int]

  init(_ operation: WindowOperation, parameter: Double?, _ partition: WindowPartition, _ column: Column) {
    let all = partition.rows
    let count = partition.count
    let offset = Self.whole(parameter ?? 1, orZero: 1)
    func row(_ place: Int, from start: Int = 0, to end: Int? = nil) -> Int {
      place >= start && place < end ?? count ? all[place] : -1
    }
    switch operation {
    case .lag: rows = (0..<count).map { row($0 - offset) }
    case .lead: rows = (0..<count).map { row($0 + offset) }
    case .firstValue: rows = (0..<count).map { row(partition.starts[$0]) }
    case .lastValue: rows = (0..<count).map { row(partition.ends[$0] - 1) }
    case .nthValue:
      rows = (0..<count).map { row(partition.starts[$0] + offset - 1, from: partition.starts[$0], to: partition.ends[$0]) }
    case .prevValue: rows = Self.nearest(Array(0..<count), all, column)
    case .nextValue: rows = Self.nearest((0..<count).reversed(), all, column).reversed()
    default: rows = [Int](repeating: -1, count: count)
    }
  }

  /// The last row with a value on the way, for each place in the order given.
  private static func nearest(_ places: [Int], _ rows: [Int], _ column: Column) -> [Int] {
    var last = -1
    return places.map { place in
      if !column.isMissing(rows[place]) { last = rows[place] }
      return last
    }
  }

  private static func whole(_ number: Double, orZero replacement: Int) -> Int {
    number == 0 || number.isNaN ? replacement : Int(max(-1e9, min(1e9, number)))
  }
}
