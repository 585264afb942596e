/// How a field has to be read before a transform can use it, where the spec says nothing.
package enum ImpliedType: Hashable, Sendable { case number, date, string }

extension TransformSpec {
  /// The fields that the transform takes as dates, numbers or strings; later entries of a field win.
  ///
  /// - Source: Vega-Lite `formatparse.ts` (`getImplicitFromFilterTransform`) and `parse.ts` (time units).
  package var impliedTypes: [(field: String, type: ImpliedType)] {
    switch self {
    case .filter(let predicate): predicate.impliedTypes
    case .timeUnit(let unit): [(unit.field, .date)]
    default: []
    }
  }
}

extension Predicate {
  /// As ``TransformSpec/impliedTypes``.
  package var impliedTypes: [(field: String, type: ImpliedType)] {
    switch self {
    case .expression, .parameter: return []
    case .and(let parts), .or(let parts): return parts.flatMap(\.impliedTypes)
    case .not(let part): return part.impliedTypes
    case .field(let field):
      if field.timeUnit != nil { return [(field.field, .date)] }
      return field.test.firstOperand?.impliedType.map { [(field.field, $0)] } ?? []
    }
  }
}

extension FieldPredicate.Test {
  fileprivate var firstOperand: FieldPredicate.Operand? {
    switch self {
    case .equal(let operand), .less(let operand), .lessOrEqual(let operand): operand
    case .greater(let operand), .greaterOrEqual(let operand): operand
    case .range(let start, _): start
    case .oneOf(let list): list.first
    case .valid: nil
    }
  }
}

extension FieldPredicate.Operand {
  fileprivate var impliedType: ImpliedType? {
    switch self {
    case .dateTime: .date
    // A falsy constant tells nothing in Vega-Lite.
    case .constant(.number(let number)): number == 0 || number.isNaN ? nil : .number
    case .constant(.string(let text)): text.isEmpty ? nil : .string
    default: nil
    }
  }
}
