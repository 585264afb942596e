import Specs
import Transforms

extension UnitEncoder {
  /// What the items are put in order by.
  enum Ordering: Sendable {
    case data
    /// By the fields of the order channel.
    case fields(RowOrder)
    /// Along the drawn dimension, as lines and areas run.
    case along(Channel)
  }

  /// - Source: Vega-Lite `getSort`.
  var ordering: Ordering {
    let order = encoding.all(.order)
    if let first = order.first, !first.isField, first.value?.isNone == true { return .data }
    if order.isEmpty, config.markProperty(\.order, mark) == false { return .data }
    if order.first?.isField == true, unit.stack == nil {
      return .fields(
        RowOrder(
          order.filter(\.isField).map { SortField(FieldReference.escaped(FieldName.column(of: $0)), descending: $0.sort == .descending) },
          in: table))
    }
    let dimension: Channel = mark.orient == .horizontal ? .y : .x
    if mark.type.isPath, encoding[dimension]?.isField == true { return .along(dimension) }
    return .data
  }

  /// Rows in drawing order; those that compare equal keep theirs.
  func ordered(_ rows: [Int], x: RowValues<Double>, y: RowValues<Double>) -> [Int] {
    switch ordering {
    case .data: return rows
    case .fields(let order): return order.sorted(rows)
    case .along(let channel):
      let places = channel == .x ? x : y
      guard case .each(let values) = places.decoded else { return rows }
      if zip(rows, rows.dropFirst()).allSatisfy({ values[$0] <= values[$1] }) { return rows }
      return rows.enumerated().sorted { a, b in
        let (first, second) = (values[a.element], values[b.element])
        // Places that are no number come first, as in Vega's comparison.
        if first.isNaN || second.isNaN { return first.isNaN && second.isNaN ? a.offset < b.offset : first.isNaN }
        return first == second ? a.offset < b.offset : first < second
      }.map(\.element)
    }
  }
}
