import SharedRules
import Specs
import Tables
import Transforms

extension UnitEncoder {
  /// For each row, whether it passes the test of a conditional alternative.
  ///
  /// - A selection is as it is before anybody touches the chart: its initial value, or empty, which passes unless `empty` is false.
  /// - Source: Vega-Lite `parseSelectionPredicate`.
  func flags(_ condition: ConditionalDef) throws(SpecError) -> RowValues<Bool> {
    try flags(condition.test, pointer: condition.pointer)
  }

  /// For each row, whether a predicate holds.
  func flags(_ predicate: Predicate, pointer: String) throws(SpecError) -> RowValues<Bool> {
    let predicate = settled(predicate)
    if case .expression(let text, let pointer) = predicate { return try rows(expression: text, pointer: pointer).map(\.isTruthy) }
    do {
      return .each(try predicate.mask(of: table, context: TransformContext(scope: context.scope(), selections: context.selections.stores)))
    } catch {
      throw SpecError(pointer: error.pointer.isEmpty ? pointer : error.pointer, reason: .invalid("\(error)"))
    }
  }

  /// The predicate with the answers of parameters filled in.
  private func settled(_ predicate: Predicate) -> Predicate {
    switch predicate {
    case .parameter(let name, let whenEmpty):
      if context.selections.stores[name] != nil { return predicate }
      let holds = context.parameters[name]?.isTruthy ?? whenEmpty
      return .expression(holds ? "true" : "false", pointer: "")
    case .and(let parts): return .and(parts.map(settled))
    case .or(let parts): return .or(parts.map(settled))
    case .not(let part): return .not(settled(part))
    case .expression, .field: return predicate
    }
  }
}
