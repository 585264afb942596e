import Specs
import Tables

extension Table {
  /// The same rows, each with the lower and upper end of its place in its group's pile.
  ///
  /// - Missing values count as 0. From zero, negative values pile downwards.
  /// - Parameter field: `nil` for piles of rows that count 1 each.
  /// - Parameter sort: the order within a pile; that of the rows where nothing else tells.
  /// - Source: Vega `stack` transform.
  package func stacked(
    _ field: String?, by fields: [String], offset: StackOffset = .zero, sort: [SortField] = [], start: String, end: String
  ) -> Table {
    let values =
      field.map { (column($0) ?? .missing(count: rowCount)).numbers(missing: 0) }
      ?? [Double](repeating: 1, count: rowCount)
    let members = Grouping(self, by: fields, sameness: .value).members
    let order = RowOrder(sort, in: self)
    let sums = (0..<members.count).map { members[$0].reduce(0) { $0 + abs(values[$1]) } }
    let highest = sums.reduce(0) { $1 > $0 ? $1 : $0 }
    var lower = [Double](repeating: 0, count: rowCount)
    var upper = lower
    for group in 0..<members.count {
      let rows = order.isEmpty ? Array(members[group]) : order.sorted(Array(members[group]))
      switch offset {
      case .zero:
        var positive = 0.0, negative = 0.0
        for row in rows {
          if values[row] < 0 {
            lower[row] = negative
            negative += values[row]
            upper[row] = negative
          } else {
            lower[row] = positive
            positive += values[row]
            upper[row] = positive
          }
        }
      case .center:
        var last = (highest - sums[group]) / 2
        for row in rows {
          lower[row] = last
          last += abs(values[row])
          upper[row] = last
        }
      case .normalize:
        let scale = 1 / sums[group]
        var total = 0.0, last = 0.0
        for row in rows {
          lower[row] = last
          total += abs(values[row])
          last = scale * total
          upper[row] = last
        }
      }
    }
    return adding(start, Column(numbers: lower)).adding(end, Column(numbers: upper))
  }
}
