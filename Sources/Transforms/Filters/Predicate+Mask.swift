import Chronology
import Expressions
import JSON
import Specs
import Tables

extension Predicate {
  /// For each row of a table whether it passes.
  ///
  /// - Missing cells compare as JavaScript's `null` does: as zero in an order, and equal to nothing but null.
  /// - Source: Vega-Lite `predicate.ts` (`fieldFilterExpression`) and `selection/parse.ts` (`parseSelectionPredicate`).
  package func mask(of table: Table, context: TransformContext) throws(TransformError) -> [Bool] {
    switch self {
    case .expression(let text, let pointer):
      do {
        return try Expression.parse(text).test(rowsOf: table, scope: context.scope)
      } catch {
        throw TransformError(.expression(text, error), pointer: pointer)
      }
    case .field(let predicate): return try predicate.mask(of: table, context: context)
    case .parameter(let name, let whenEmpty):
      if let store = context.selections[name] {
        return store.entries.isEmpty ? [Bool](repeating: whenEmpty, count: table.rowCount) : store.mask(of: table)
      }
      guard let value = context.scope.parameters[name] else {
        let known = Array(context.selections.keys) + Array(context.scope.parameters.keys)
        throw TransformError(.unknownParameter(name, known: known.sorted()))
      }
      return [Bool](repeating: value.isTruthy, count: table.rowCount)
    case .and(let parts):
      var mask = [Bool](repeating: true, count: table.rowCount)
      for part in parts {
        let other = try part.mask(of: table, context: context)
        for row in mask.indices where !other[row] { mask[row] = false }
      }
      return mask
    case .or(let parts):
      var mask = [Bool](repeating: false, count: table.rowCount)
      for part in parts {
        let other = try part.mask(of: table, context: context)
        for row in mask.indices where other[row] { mask[row] = true }
      }
      return mask
    case .not(let part): return try part.mask(of: table, context: context).map { !$0 }
    }
  }
}

extension FieldPredicate {
  func mask(of table: Table, context: TransformContext) throws(TransformError) -> [Bool] {
    var column = table.column(field) ?? .missing(count: table.rowCount)
    if let timeUnit {
      let times = column.times(in: context.zone)
      if let name = timeUnit.unit, !timeUnit.binned {
        // Vega-Lite reads the unit on the local clock here, whatever its name says.
        let unit: TimeUnit
        do { unit = try TimeUnit(name: name) } catch { throw TransformError(.timeUnit(error)) }
        column = Column(numbers: unit.floor(times, in: context.zone))
      } else {
        column = Column(numbers: times)
      }
    }
    switch test {
    case .equal(let operand):
      let wanted = Comparand(try value(of: operand, context))
      return column.test { wanted.equals($0) }
    case .oneOf(let operands):
      var wanted: [Comparand] = []
      for operand in operands { wanted.append(Comparand(try value(of: operand, context))) }
      return column.test { cell in wanted.contains { $0.equals(cell) } }
    case .less(let operand): return try order(column, operand, context) { $0 < 0 }
    case .lessOrEqual(let operand): return try order(column, operand, context) { $0 <= 0 }
    case .greater(let operand): return try order(column, operand, context) { $0 > 0 }
    case .greaterOrEqual(let operand): return try order(column, operand, context) { $0 >= 0 }
    case .range(let start, let end): return try range(column, start, end, context)
    case .valid(let wanted):
      // A missing cell is not valid, nor is a text that is no number.
      return column.numbers(missing: .nan).map { $0.isFinite == wanted }
    }
  }

  private func order(
    _ column: Column, _ operand: Operand, _ context: TransformContext, _ passes: (Int) -> Bool
  ) throws(TransformError) -> [Bool] {
    let value = try value(of: operand, context)
    let bound = Comparand(value)
    return column.test { cell in bound.order(cell).map(passes) ?? false }
  }

  private func range(
    _ column: Column, _ start: Operand?, _ end: Operand?, _ context: TransformContext
  ) throws(TransformError) -> [Bool] {
    guard let start, let end else {
      if let start { return try order(column, start, context) { $0 >= 0 } }
      if let end { return try order(column, end, context) { $0 <= 0 } }
      return [Bool](repeating: true, count: column.count)
    }
    var first = try value(of: start, context)
    var last = try value(of: end, context)
    // The ends may be given in either order.
    if let order = Comparand(first).order(last), order < 0 { (first, last) = (last, first) }
    let (low, high) = (Comparand(first), Comparand(last))
    return column.test { cell in (low.order(cell) ?? -1) >= 0 && (high.order(cell) ?? 1) <= 0 }
  }

  /// What an operand stands for; dates are milliseconds.
  private func value(of operand: Operand, _ context: TransformContext) throws(TransformError) -> Value {
    switch operand {
    case .dateTime(let date): return .number(date.milliseconds(in: context.zone))
    case .expression(let text, let pointer):
      do {
        let value = try Expression.parse(text).evaluate(scope: context.scope)
        if timeUnit?.unit != nil, case .string(let text) = value { return .number(DateParser.parse(text, in: context.zone)) }
        return value
      } catch {
        throw TransformError(.expression(text, error), pointer: pointer)
      }
    case .constant(let constant):
      guard let unit = timeUnit?.unit else { return Value(constant) }
      return .number(constant.time(of: unit, in: context.zone) ?? Value(constant).javaScriptNumber(missing: 0))
    }
  }
}

extension JSONValue {
  /// A number or text as a time: a small number (or a text that is no date) is one of a single unit, as 3 or "march" is a
  /// month; others are milliseconds or dates. `nil` for other values.
  ///
  /// - Source: Vega-Lite `valueExpr`.
  fileprivate func time(of unit: String, in zone: Zone) -> Double? {
    let parsed: Double
    switch self {
    case .number(let number): parsed = number < 10_000 ? .nan : number
    case .string(let text): parsed = DateParser.parse(text, in: zone)
    default: return nil
    }
    if parsed.isNaN, TimeUnit.Part(rawValue: unit) != nil {
      if unit == "week" || unit == "dayofyear" { return DateTimeSpec().milliseconds(in: zone) }
      return (try? DateTimeSpec(SpecNode(.object([unit: self]))))?.milliseconds(in: zone) ?? .nan
    }
    return parsed.isNaN ? number ?? .nan : parsed
  }
}
