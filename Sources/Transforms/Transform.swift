import SharedRules
import Specs
import Tables

/// What a transform makes of a table.
package struct TransformResult: Sendable {
  /// The new table; the one that went in stays as it was.
  package var table: Table
  /// The parameters that the transform sets, as `extent` does.
  package var parameters: [String: Value] = [:]
  /// What of the data the transform could not take as it should.
  package var warnings: [TransformWarning] = []
}

extension TransformSpec {
  /// Turns a table into another. Every transform goes this way, in charts as in tests.
  ///
  /// - Parameters:
  ///   - context: everything outside of the table that the transform may ask for.
  ///   - pointer: where the transform stands in the spec, for errors and warnings.
  /// - Throws: ``TransformError`` with the place of the transform or of its part; a field that no column of a filled table has is one.
  package func applied(to table: Table, context: TransformContext, at pointer: String) throws(TransformError) -> TransformResult {
    do {
      try checkFields(of: table)
      try checkSize(on: table)
      var result = TransformResult(table: try transformed(table, context: context))
      result.warnings = warnings(about: table, result: result.table, in: context.zone, at: pointer)
      if case .extent(let extent) = self {
        let found = table.extent(of: extent.field)
        result.parameters[extent.parameter] = .array(found.map { [.number($0.minimum), .number($0.maximum)] } ?? [.null, .null])
      }
      return result
    } catch { throw error.placed(at: pointer) }
  }

  /// - Throws: ``TransformError/Reason/unknownField(_:known:)``, or ``TransformError/Reason/fieldPath(_:)`` for one that is not even a path.
  private func checkFields(of table: Table) throws(TransformError) {
    guard table.rowCount > 0, !table.columns.isEmpty else { return }
    for field in inputFields where table.column(field) == nil {
      do { _ = try FieldPath(parsing: field) } catch { throw TransformError(.fieldPath(error)) }
      throw TransformError(.unknownField(field, known: table.names))
    }
  }
}
