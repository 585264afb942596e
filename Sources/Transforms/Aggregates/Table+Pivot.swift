import Chronology
import Expressions
import Specs
import Tables

extension Table {
  /// One row a group with a column for each value of a field, filled by an operation on another field.
  ///
  /// - Columns are named for the values and sorted by them. Where a group has no row with a value, sums and their kin
  ///   are missing and counts are 0.
  /// - Parameter limit: how many columns at most; 0 for all.
  /// - Parameter zone: whose clock the names of dates show.
  /// - Source: Vega `pivot` transform.
  package func pivoted(
    _ field: String, value: String, operation: AggregateOperation = .sum, by fields: [String], limit: Int = 0,
    random: RandomSource = RandomSource(), zone: Zone = .utc
  ) -> Table {
    let keys = column(field) ?? .missing(count: rowCount)
    let codes = ColumnCodes(keys)
    let order = RowOrder(keys).sorted(codes.firstRows)
    let kept = limit > 0 ? Array(order.prefix(limit)) : order
    let grouping = Grouping(self, by: fields)
    let cells = (column(value) ?? .missing(count: rowCount))
    let source = adding(Self.pivotValue, cells)
    var result = grouping.keyTable
    for first in kept {
      // Rows of other values stay out of all groups.
      let code = codes.codes[first]
      let rows = (0..<rowCount).filter { codes.codes[$0] == code }
      let members = GroupMembers(rows.map { grouping.ids[$0] }, groupCount: grouping.count)
      let part = source.selecting(rows)
      let measures: [Measure] =
        operation == .count
        ? [Measure(.valid, of: Self.pivotValue, as: "valid"), Measure(.missing, of: Self.pivotValue, as: "missing")]
        : [Measure(operation, of: Self.pivotValue, as: "value")]
      let found = part.results(measures, members: members, random: random)
      let name = keys[first].javaScriptText(in: zone)
      if operation == .count {
        let sums = zip(found[0].column.numbers(), found[1].column.numbers()).map { $0 + $1 }
        result = result.adding(name, Column(numbers: sums))
      } else {
        result = result.adding(name, found[0].column)
      }
    }
    return result
  }

  private static let pivotValue = "pivot value"
}
