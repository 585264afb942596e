import Specs
import Tables

/// How much one transform may produce, so that a few words of a spec cannot take a whole machine.
///
/// - Data that comes in is not limited: a million rows are ordinary. These bound what rows are multiplied to.
package enum TransformLimits {
  /// Rows that a transform may add up to.
  package static let rows = 2_000_000
  /// Cells, rows by columns, of such a result.
  package static let cells = 10_000_000
  /// Columns of a pivot.
  package static let columns = 4_000
  /// Rows by frame lengths, for windows that read whole frames again.
  package static let windowSteps = 100_000_000
  /// Bytes of the texts and eight for each array element of a calculated column.
  package static let calculatedBytes = 16_000_000
}

extension TransformSpec {
  /// - Throws: ``TransformError/Reason/tooLarge(_:limit:)`` when the result would pass ``TransformLimits``, before it is made.
  func checkSize(on table: Table) throws(TransformError) {
    let rows = table.rowCount
    let width = table.columns.count
    switch self {
    case .fold(let spec): try Self.check(rows: Double(rows) * Double(spec.fields.count), columns: width + 2)
    case .flatten(let spec): try Self.check(rows: Double(table.flattenedCount(spec.fields)), columns: width + spec.fields.count)
    case .impute(let spec):
      let keys = Double(spec.keys?.count ?? 0) + Double(ColumnCodes(table.column(spec.key) ?? .missing(count: rows)).firstRows.count)
      try Self.check(rows: keys * Double(Grouping(table, by: spec.groupBy).count), columns: width)
    case .density(let spec):
      let steps = [spec.steps, spec.minimumSteps, spec.maximumSteps].compactMap { $0 }.max() ?? 200
      let groups = Grouping(table, by: spec.groupBy).count
      try Self.check(rows: Double(steps) * Double(groups), columns: 3 + spec.groupBy.count)
      try Self.check(steps: Double(steps) * Double(rows))
    case .quantile(let spec):
      let count = spec.probabilities.map { Double($0.count) } ?? 1 / (spec.step ?? 0.01)
      try Self.check(rows: count * Double(Grouping(table, by: spec.groupBy).count), columns: 2 + spec.groupBy.count)
    case .pivot(let spec):
      let keys = ColumnCodes(table.column(spec.field) ?? .missing(count: rows)).firstRows.count
      let columns = spec.limit > 0 ? min(spec.limit, keys) : keys
      guard columns <= TransformLimits.columns else { throw TransformError(.tooLarge("\(columns) columns", limit: TransformLimits.columns)) }
      try Self.check(rows: Double(Grouping(table, by: spec.groupBy).count), columns: columns + spec.groupBy.count)
    case .window(let spec):
      guard let start = spec.frame.start, start < 0 || spec.readsWholeFrames else {
        if spec.readsWholeFrames { try Self.check(steps: Double(rows) * Double(rows) / 2) }
        return
      }
      let end = spec.frame.end.map(Double.init) ?? Double(rows)
      let frame = min(Double(rows), max(0, end - Double(start) + 1))
      if spec.readsWholeFrames || spec.findsExtremes { try Self.check(steps: Double(rows) * frame) }
    default: return
    }
  }

  private static func check(rows: Double, columns: Int) throws(TransformError) {
    guard rows <= Double(TransformLimits.rows) else {
      throw TransformError(.tooLarge("\(wholeText(rows)) rows", limit: TransformLimits.rows))
    }
    guard rows * Double(columns) <= Double(TransformLimits.cells) else {
      throw TransformError(.tooLarge("\(wholeText(rows * Double(columns))) cells", limit: TransformLimits.cells))
    }
  }

  private static func check(steps: Double) throws(TransformError) {
    guard steps <= Double(TransformLimits.windowSteps) else {
      throw TransformError(.tooLarge("\(wholeText(steps)) steps of work", limit: TransformLimits.windowSteps))
    }
  }

  private static func wholeText(_ count: Double) -> String { count < 1e15 ? "\(Int(count))" : "\(count)" }
}

extension Column {
  /// About how many bytes the texts and arrays of the column take.
  var textBytes: Int {
    switch storage {
    case .strings(_, let dictionary): dictionary.reduce(0) { $0 + $1.utf8.count }
    case .values(let cells): cells.reduce(0) { $0 + $1.textBytes }
    default: 0
    }
  }
}

extension Value {
  /// About how many bytes the texts and arrays of the value take.
  package var textBytes: Int {
    switch self {
    case .string(let text): text.utf8.count
    case .array(let elements): elements.reduce(8 * elements.count) { $0 + $1.textBytes }
    default: 0
    }
  }
}

extension TransformSpec.Window {
  /// Whether each row's frame is read from one end to the other, as for medians; sums and their kin run along.
  fileprivate var readsWholeFrames: Bool {
    fields.contains { field in
      guard case .aggregate(let operation) = field.operation else { return false }
      if FrameMeasure.running.contains(operation) || FrameMeasure.extremes.contains(operation) { return false }
      return !operation.counts || frame != WindowFrame(nil, 0)
    }
  }
  /// Whether some field needs the smallest or largest of each frame, which is sought again when it leaves a moving frame.
  fileprivate var findsExtremes: Bool {
    fields.contains { field in
      guard case .aggregate(let operation) = field.operation else { return false }
      return FrameMeasure.extremes.contains(operation)
    }
  }
}

extension TransformSpec.Impute.Keys {
  /// How many keys there are.
  fileprivate var count: Double {
    switch self {
    case .list(let list): Double(list.count)
    case .sequence(let start, let stop, let step): { $0.isNaN ? 0 : max(0, $0) }(((stop - start) / step).rounded(.up))
    }
  }
}
