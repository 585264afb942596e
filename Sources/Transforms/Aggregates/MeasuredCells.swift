import Statistics
import Tables

/// The cells of one field, gathered cell after cell of an aggregation, with those that count told apart.
///
/// - Missing cells and empty texts are missing; NaN is neither missing nor valid; all else is valid.
/// - Source: Vega's aggregate measures.
struct MeasuredCells {
  let column: Column
  let members: GroupMembers
  /// Valid cells as numbers, group after group, and where each group begins.
  let numbers: [Double]
  let starts: [Int]
  /// The rows of ``numbers``.
  let rows: [Int]
  /// How many cells of each group are missing.
  let missing: [Int]

  init(_ column: Column, members: GroupMembers) {
    (self.column, self.members) = (column, members)
    let all = column.numbers()
    let kinds = CellKinds(column)
    var numbers: [Double] = [], rows: [Int] = [], starts = [0]
    numbers.reserveCapacity(members.rows.count)
    rows.reserveCapacity(members.rows.count)
    starts.reserveCapacity(members.count + 1)
    var missing = [Int](repeating: 0, count: members.count)
    for group in 0..<members.count {
      for row in members[group] {
        switch kinds[row] {
        case .valid:
          numbers.append(all[row])
          rows.append(row)
        case .missing: missing[group] += 1
        case .notNumber: break
        }
      }
      starts.append(numbers.count)
    }
    (self.numbers, self.rows, self.starts, self.missing) = (numbers, rows, starts, missing)
  }

  var count: Int { members.count }
  func valid(_ group: Int) -> ArraySlice<Double> { numbers[starts[group]..<starts[group + 1]] }
  func validRows(_ group: Int) -> ArraySlice<Int> { rows[starts[group]..<starts[group + 1]] }
}

/// What each cell of a column is to an aggregate.
struct CellKinds {
  enum Kind { case valid, missing, notNumber }
  private let missing: [Bool]?
  /// The cells, of columns whose cells differ in kind by more than ``missing``.
  private let storage: Column.Storage?
  private let emptyCode: Int32

  init(_ column: Column) {
    let decimals = column.decimals
    missing = decimals?.isEmpty ?? column.missing
    storage = decimals == nil ? column.storage : nil
    if case .strings(_, let dictionary) = storage {
      emptyCode = dictionary.firstIndex(of: "").map(Int32.init) ?? -2
    } else {
      emptyCode = -2
    }
  }

  subscript(row: Int) -> Kind {
    if let missing, missing[row] { return .missing }
    switch storage {
    case .numbers(let cells): return cells[row].isNaN ? .notNumber : .valid
    case .dates, .booleans, nil: return .valid
    case .strings(let codes, _): return codes[row] == emptyCode ? .missing : .valid
    case .values(let cells):
      switch cells[row] {
      case .null, .string(""): return .missing
      case .number(let number): return number.isNaN ? .notNumber : .valid
      default: return .valid
      }
    }
  }
}
