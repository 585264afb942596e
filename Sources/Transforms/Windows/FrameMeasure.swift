import Expressions
import Specs
import Statistics
import Tables

/// An aggregate over the moving frames of a partition.
///
/// - Rows that leave a frame are subtracted from sums and moments, with the rounding that Vega's subtraction leaves.
/// - Source: Vega `WindowState`.
struct FrameMeasure {
  private let operation: AggregateOperation
  private let partition: WindowPartition
  private let column: Column
  private let numbers: [Double]
  private let kinds: [CellKinds.Kind]
  private let rate: Double

  init(_ operation: AggregateOperation, rate: Double, _ column: Column, _ partition: WindowPartition) {
    (self.operation, self.rate, self.column, self.partition) = (operation, rate, column, partition)
    let all = CellKinds(column)
    kinds = partition.rows.map { all[$0] }
    numbers = column.selecting(partition.rows).numbers()
  }

  /// Operations that follow a moving frame value by value; the others read each frame from one end to the other, or seek its extremes.
  static let running: Set<AggregateOperation> = [
    .sum, .product, .mean, .average, .variance, .variancep, .stdev, .stdevp, .stderr, .exponential, .exponentialb,
  ]
  static let extremes: Set<AggregateOperation> = [.min, .max, .argmin, .argmax]

  /// One number a place.
  func numbers(random: RandomSource) -> [Double?] {
    switch operation {
    case .count: return frames { Double($0.count) }
    case .valid: return frames { Double($0.count { kinds[$0] == .valid }) }
    case .missing: return frames { Double($0.count { kinds[$0] == .missing }) }
    case .distinct:
      let codes = ColumnCodes(column.selecting(partition.rows)).codes
      return frames { Double(Set($0.map { codes[$0] }).count) }
    case .ci0: return frames { bootstrapInterval(of: valid($0)[...], random: random.next)?.lower }
    case .ci1: return frames { bootstrapInterval(of: valid($0)[...], random: random.next)?.upper }
    default: return Self.running.contains(operation) ? running() : frames { MeasuredCells.result(of: operation, valid($0)[...], rate: rate) }
    }
  }

  /// The row of the smallest or largest value of each frame, -1 for none.
  func extremes(largest: Bool) -> [Int] {
    let order = RowOrder(column)
    var best = -1
    var before = 0..<0
    return (0..<partition.count).map { place in
      let frame = self.frame(place)
      let added = before.upperBound..<max(before.upperBound, frame.upperBound)
      if frame.lowerBound > before.lowerBound || best < 0 {
        best = Self.best(frame, from: -1, better)
      } else {
        best = Self.best(added, from: best, better)
      }
      before = frame
      return best < 0 ? -1 : partition.rows[best]
    }
    func better(_ place: Int, _ best: Int) -> Bool {
      guard kinds[place] == .valid else { return false }
      if best < 0 { return true }
      let comparison = order.compare(partition.rows[place], partition.rows[best])
      return largest ? comparison > 0 : comparison < 0
    }
  }

  private static func best(_ places: Range<Int>, from start: Int, _ better: (Int, Int) -> Bool) -> Int {
    var best = start
    for place in places where better(place, best) { best = place }
    return best
  }

  /// The operations that give whole rows.
  func rowObjects(_ operation: AggregateOperation, of table: Table) -> [Value] {
    if operation == .values {
      return (0..<partition.count).map { .array(frame($0).map { .object(table.row(partition.rows[$0])) }) }
    }
    return extremes(largest: operation == .argmax).map { $0 < 0 ? .object([:]) : .object(table.row($0)) }
  }

  private func frame(_ place: Int) -> Range<Int> {
    partition.starts[place]..<max(partition.starts[place], partition.ends[place])
  }
  private func frames(_ reduce: (Range<Int>) -> Double?) -> [Double?] {
    (0..<partition.count).map { reduce(frame($0)) }
  }
  private func valid(_ frame: Range<Int>) -> [Double] {
    frame.compactMap { kinds[$0] == .valid ? numbers[$0] : nil }
  }

  private func running() -> [Double?] {
    var measure = RunningMeasure(rate: rate)
    var (start, end) = (0, 0)
    return (0..<partition.count).map { place in
      for index in start..<max(start, partition.starts[place]) where kinds[index] == .valid { measure.remove(numbers[index]) }
      for index in end..<max(end, partition.ends[place]) where kinds[index] == .valid { measure.add(numbers[index]) }
      (start, end) = (partition.starts[place], partition.ends[place])
      return measure.result(of: operation)
    }
  }
}

extension RunningMeasure {
  /// The result of an operation that can follow a sliding window.
  fileprivate func result(of operation: AggregateOperation) -> Double? {
    switch operation {
    case .sum: sum
    case .product: product
    case .mean, .average: mean
    case .variance: moments.variance
    case .variancep: moments.populationVariance
    case .stdev: moments.deviation
    case .stdevp: moments.populationDeviation
    case .stderr: moments.standardError
    case .exponential: exponential
    case .exponentialb: exponentialBiased
    default: nil
    }
  }
}
