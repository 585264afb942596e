import Expressions
import Specs
import Tables

/// One operation of a window, filling its column partition by partition.
struct WindowColumn {
  let field: WindowField
  private let source: Column
  private let table: Table
  private let random: RandomSource
  private var output: Output

  /// What the operation gives for each row.
  private enum Output {
    /// `nil` where there is no result.
    case numbers([Double?])
    /// The row whose cell is taken, -1 for none.
    case rows([Int])
    case values([Value])
  }

  init(_ field: WindowField, in table: Table, random: RandomSource) {
    (self.field, self.table, self.random) = (field, table, random)
    source = field.field.flatMap { table.column($0) } ?? .missing(count: table.rowCount)
    let count = table.rowCount
    output =
      switch field.operation {
      case .window(let operation) where operation.needsField: .rows([Int](repeating: -1, count: count))
      case .aggregate(.min), .aggregate(.max): .rows([Int](repeating: -1, count: count))
      case .aggregate(.argmin), .aggregate(.argmax), .aggregate(.values): .values([Value](repeating: .null, count: count))
      default: .numbers([Double?](repeating: nil, count: count))
      }
  }

  /// The finished column.
  var column: Column {
    switch output {
    case .numbers(let numbers): Column(numbers)
    case .rows(let rows): source.selecting(orMissing: rows)
    case .values(let values): Column(values)
    }
  }

  /// Computes the rows of a partition.
  mutating func evaluate(_ partition: WindowPartition) {
    switch field.operation {
    case .window(let operation):
      if operation.needsField {
        place(partition, WindowPicks(operation, parameter: field.parameter, partition, source).rows)
      } else {
        place(partition, partition.ranks(operation, parameter: field.parameter ?? 0))
      }
    case .aggregate(let operation):
      let frame = FrameMeasure(operation, rate: .nan, source, partition)
      switch output {
      case .rows: place(partition, frame.extremes(largest: operation == .max))
      case .numbers: place(partition, frame.numbers(random: random))
      case .values: place(partition, frame.rowObjects(operation, of: table))
      }
    }
  }

  private mutating func place(_ partition: WindowPartition, _ results: [Int]) {
    guard case .rows(var rows) = output else { return }
    output = .values([])
    for (row, result) in zip(partition.rows, results) { rows[row] = result }
    output = .rows(rows)
  }
  private mutating func place(_ partition: WindowPartition, _ results: [Double?]) {
    guard case .numbers(var numbers) = output else { return }
    output = .values([])
    for (row, result) in zip(partition.rows, results) { numbers[row] = result }
    output = .numbers(numbers)
  }
  private mutating func place(_ partition: WindowPartition, _ results: [Value]) {
    guard case .values(var values) = output else { return }
    output = .numbers([])
    for (row, result) in zip(partition.rows, results) { values[row] = result }
    output = .values(values)
  }
}
