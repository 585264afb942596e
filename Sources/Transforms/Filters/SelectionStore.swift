import Tables

/// What a selection holds when the chart is drawn: its initial value, or nothing.
///
/// - Source: Vega-Lite's `_store` data set and vega-selections `selectionTest`.
package struct SelectionStore: Hashable, Sendable {
  /// What a selected point or interval asks of one field.
  package enum Test: Hashable, Sendable {
    /// One of these values; dates count as their milliseconds.
    case oneOf([Value])
    /// A number between two, both included unless the upper end is left out.
    case range(Double, Double, includesEnd: Bool = true)
  }
  /// A row is selected if it passes all tests of one of the entries.
  package var entries: [[String: Test]]
  package init(_ entries: [[String: Test]] = []) { self.entries = entries }

  /// For each row whether it is selected.
  func mask(of table: Table) -> [Bool] {
    var mask = [Bool](repeating: false, count: table.rowCount)
    for entry in entries {
      var passes = [Bool](repeating: true, count: table.rowCount)
      for (field, test) in entry {
        let column = table.column(field) ?? .missing(count: table.rowCount)
        let single = test.mask(of: column)
        for row in passes.indices where !single[row] { passes[row] = false }
      }
      for row in passes.indices where passes[row] { mask[row] = true }
    }
    return mask
  }
}

extension SelectionStore.Test {
  fileprivate func mask(of column: Column) -> [Bool] {
    switch self {
    case .oneOf(let values):
      let wanted = values.map(Comparand.init)
      return column.test { cell in wanted.contains { $0.equals(cell) } }
    case .range(let a, let b, let includesEnd):
      let (low, high) = a <= b ? (a, b) : (b, a)
      return column.numbers(missing: 0).map { $0 >= low && (includesEnd ? $0 <= high : $0 < high) }
    }
  }
}
