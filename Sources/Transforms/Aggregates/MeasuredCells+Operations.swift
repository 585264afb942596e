import Specs
import Statistics
import Tables

extension MeasuredCells {
  /// The result of an operation for every group, as a column of one row a group.
  ///
  /// - Groups with too few valid cells have a missing result. Confidence intervals are computed elsewhere (``Intervals``).
  /// - Parameter table: the rows that `values`, `argmin` and `argmax` give whole.
  func column(_ measure: Measure, in table: Table) -> Column {
    switch measure.operation {
    case .count: counts { members[$0].count }
    case .valid: counts { valid($0).count }
    case .missing: counts { missing[$0] }
    case .distinct: Column(numbers: distinct.map(Double.init))
    case .min: column.selecting(orMissing: extremes(largest: false))
    case .max: column.selecting(orMissing: extremes(largest: true))
    case .argmin: wholeRows(extremes(largest: false), of: table)
    case .argmax: wholeRows(extremes(largest: true), of: table)
    case .values: allRows(of: table)
    case .ci0, .ci1: .missing(count: count)
    default: numbers { Self.result(of: measure.operation, $0, rate: measure.rate) }
    }
  }

  private func counts(_ count: (Int) -> Int) -> Column { Column(numbers: (0..<self.count).map { Double(count($0)) }) }

  private func numbers(_ reduce: (ArraySlice<Double>) -> Double?) -> Column {
    var results = [Double](repeating: .nan, count: count)
    var missing = [Bool](repeating: false, count: count)
    for group in 0..<count {
      if let result = reduce(valid(group)) { results[group] = result } else { missing[group] = true }
    }
    return Column(storage: .numbers(results), missing: missing)
  }

  /// How many different values each group has; missing and NaN are values too.
  private var distinct: [Int] {
    let codes = ColumnCodes(column)
    var lastGroup = [Int](repeating: -1, count: codes.count)
    return (0..<count).map { group in
      members[group].count { row in
        let code = Int(codes.codes[row])
        defer { lastGroup[code] = group }
        return lastGroup[code] != group
      }
    }
  }

  /// The first row with the smallest or largest valid value of each group, -1 where there is none.
  func extremes(largest: Bool) -> [Int] {
    switch column.storage {
    case .numbers, .dates, .booleans:
      return (0..<count).map { group in
        var best = -1
        var bound = 0.0
        for (value, row) in zip(valid(group), validRows(group)) where best < 0 || (largest ? value > bound : value < bound) {
          (best, bound) = (row, value)
        }
        return best
      }
    case .strings, .values:
      let order = RowOrder(column)
      return (0..<count).map { group in
        var best = -1
        for row in validRows(group) {
          if best < 0 { best = row; continue }
          let comparison = order.compare(row, best)
          if largest ? comparison > 0 : comparison < 0 { best = row }
        }
        return best
      }
    }
  }

  private func wholeRows(_ rows: [Int], of table: Table) -> Column {
    Column(storage: .values(rows.map { $0 < 0 ? .object([:]) : .object(table.row($0)) }))
  }

  private func allRows(of table: Table) -> Column {
    Column(storage: .values((0..<count).map { group in .array(members[group].map { .object(table.row($0)) }) }))
  }
}

extension MeasuredCells {
  /// What an operation that calculates makes of the valid values of a group or of a frame; `nil` for too few of them.
  ///
  /// - Confidence intervals need random numbers and are computed elsewhere (``Intervals``).
  /// - Parameter rate: of the exponential operations.
  static func result(of operation: AggregateOperation, _ values: ArraySlice<Double>, rate: Double?) -> Double? {
    switch operation {
    case .sum: sum(of: values)
    case .product: product(of: values)
    case .mean, .average: mean(of: values)
    case .variance: Moments(of: values).variance
    case .variancep: Moments(of: values).populationVariance
    case .stdev: Moments(of: values).deviation
    case .stdevp: Moments(of: values).populationDeviation
    case .stderr: Moments(of: values).standardError
    case .median: median(of: values)
    case .q1: quartiles(of: values)?.lower
    case .q3: quartiles(of: values)?.upper
    case .exponential: exponentialMean(of: values, rate: rate ?? .nan)
    case .exponentialb: exponentialMean(of: values, rate: rate ?? .nan, biased: true)
    case .count, .valid, .missing, .distinct, .values, .min, .max, .argmin, .argmax, .ci0, .ci1: nil
    }
  }
}
