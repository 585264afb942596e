/// What went less well than asked, without stopping the chart. Facts only; the sentences are in `TransformWarning+Message.swift`.
package struct TransformWarning: Hashable, Sendable {
  /// What is wrong with a field.
  package enum Reason: Hashable, Sendable {
    /// Values that are there but are no numbers where numbers are needed; the text of the first, unless it was lost when the data were read.
    case notNumbers(sample: String?)
    /// Values that are there but are no dates where dates are needed; the text of the first as for numbers.
    case notDates(sample: String?)
    /// There is no number to make bins of.
    case nothingToBin
  }

  package var reason: Reason
  /// The field as its author wrote it.
  package var field: String
  /// How many rows are concerned.
  package var rows: Int
  /// How many rows there are.
  package var rowCount: Int
  /// The JSON pointer of the transform or of the definition that asks for it.
  package var pointer: String

  package init(_ reason: Reason, field: String, rows: Int, of rowCount: Int, pointer: String) {
    (self.reason, self.field, self.rows, self.rowCount, self.pointer) = (reason, field, rows, rowCount, pointer)
  }
}

extension [TransformWarning] {
  /// Adds warnings, each place and field once: what the cells of a facet have in common is one warning about all their rows.
  package mutating func add(_ others: some Sequence<TransformWarning>) {
    for other in others {
      if let place = firstIndex(where: { $0.concernsTheSame(as: other) }) {
        self[place].rows += other.rows
        self[place].rowCount += other.rowCount
      } else {
        append(other)
      }
    }
  }
}

extension TransformWarning {
  fileprivate func concernsTheSame(as other: TransformWarning) -> Bool {
    guard pointer == other.pointer, field == other.field else { return false }
    switch (reason, other.reason) {
    case (.notNumbers, .notNumbers), (.notDates, .notDates), (.nothingToBin, .nothingToBin): return true
    default: return false
    }
  }
}
