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
    case .sum: numbers { sum(of: $0) }
    case .product: numbers { product(of: $0) }
    case .mean, .average: numbers { mean(of: $0) }
    case .variance: numbers { Moments(of: $0).variance }
    case .variancep: numbers { Moments(of: $0).populationVariance }
    case .stdev: numbers { Moments(of: $0).deviation }
    case .stdevp: numbers { Moments(of: $0).populationDeviation }
    case .stderr: numbers { Moments(of: $0).standardError }
    case .median: numbers { median(of: $0) }
    case .q1: numbers { quartiles(of: $0)?.lower }
    case .q3: numbers { quartiles(of: $0)?.upper }
    case .exponential: numbers { exponentialMean(of: $0, rate: measure.rate ?? .nan) }
    case .exponentialb: numbers { exponentialMean(of: $0, rate: measure.rate ?? .nan, biased: true) }
    case .min: column.selecting(orMissing: extremes(largest: false))
    case .max: column.selecting(orMissing: extremes(largest: true))
    case .argmin: wholeRows(extremes(largest: false), of: table)
    case .argmax: wholeRows(extremes(largest: true), of: table)
    case .values: allRows(of: table)
    case .ci0, .ci1: .missing(count: count)
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
