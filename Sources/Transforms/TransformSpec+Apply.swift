import Expressions
import Scales
import SharedRules
import Specs
import Statistics
import Tables

extension TransformSpec {
  /// The table that each kind of transform makes, by a function of its own.
  func transformed(_ table: Table, context: TransformContext) throws(TransformError) -> Table {
    switch self {
    case .aggregate(let spec):
      return table.aggregated(by: spec.groupBy, spec.measures, random: context.random)
    case .bin(let spec): return spec.apply(to: table, context: context)
    case .calculate(let spec): return try spec.apply(to: table, context: context)
    case .density(let spec): return table.densities(spec)
    case .extent: return table
    case .filter(let predicate): return table.filtered(try predicate.mask(of: table, context: context))
    case .flatten(let spec): return table.flattened(spec.fields, as: spec.outputs)
    case .fold(let spec): return table.folded(spec.fields, key: spec.key, value: spec.value)
    case .impute(let spec): return table.imputed(spec)
    case .joinAggregate(let spec):
      return table.joiningAggregates(by: spec.groupBy, spec.measures, random: context.random)
    case .loess(let spec): return table.smoothed(spec)
    case .lookup(let spec): return try spec.apply(to: table, context: context)
    case .pivot(let spec):
      return table.pivoted(
        spec.field, value: spec.value, operation: spec.operation, by: spec.groupBy, limit: spec.limit, random: context.random, zone: context.zone)
    case .quantile(let spec): return table.quantileTable(spec)
    case .regression(let spec): return table.regressions(spec)
    case .sample(let spec):
      if spec.size >= table.rowCount { return table }
      return table.selecting(reservoirSample(of: table.rowCount, size: spec.size, random: context.random.next))
    case .stack(let spec):
      return table.stacked(
        spec.field, by: spec.groupBy, offset: spec.offset, sort: spec.sort, start: spec.start, end: spec.end)
    case .timeUnit(let spec): return try spec.apply(to: table, context: context)
    case .window(let spec): return table.windowed(spec, random: context.random)
    }
  }
}

extension TransformSpec.Calculate {
  fileprivate func apply(to table: Table, context: TransformContext) throws(TransformError) -> Table {
    let column: Column
    do { column = try Expression.parse(expression).evaluate(rowsOf: table, scope: context.scope) } catch {
      throw TransformError(.expression(expression, error), pointer: pointer)
    }
    let bytes = column.textBytes
    guard bytes <= TransformLimits.calculatedBytes else {
      throw TransformError(.tooLarge("\(bytes) bytes of text", limit: TransformLimits.calculatedBytes), pointer: pointer)
    }
    return table.adding(output, column)
  }
}

extension TransformSpec.TimeUnit {
  fileprivate func apply(to table: Table, context: TransformContext) throws(TransformError) -> Table {
    do {
      let unit = try table.timeUnit(unit, of: field, in: context.zone)
      return table.truncated(field, to: unit, in: context.zone, start: output, end: output + "_end")
    } catch {
      throw error.placed(at: pointer)
    }
  }
}

extension TransformSpec.Bin {
  fileprivate func apply(to table: Table, context: TransformContext) -> Table {
    guard case .params(let parameters) = parameters else { return table }
    var span: Double?
    if case .selection(let name, _, _)? = parameters.extent { span = context.scope.parameters[name]?.span }
    guard let bins = table.bins(of: field, parameters, span: span) else {
      let missing = Column.missing(count: table.rowCount)
      return table.adding(start, missing).adding(end, missing)
    }
    return table.binned(field, bins, start: start, end: end)
  }
}

extension TransformSpec.Lookup {
  fileprivate func apply(to table: Table, context: TransformContext) throws(TransformError) -> Table {
    let other: Table
    switch context.lookupTable(source) {
    case .success(let found): other = found
    case .failure(let problem): throw TransformError(.lookupTable(problem: problem.sentence))
    }
    let names: [String]
    if let fields {
      names = outputs ?? fields.map { FieldPath($0).name }
      guard names.count >= fields.count else {
        throw TransformError(.lookupOutputs(found: names.count, needed: fields.count))
      }
    } else if let first = outputs?.first {
      names = [first]
    } else if case .parameter(let name) = source {
      names = [name]
    } else {
      names = ["_lookup"]
    }
    // Vega-Lite passes a default on only if JavaScript takes it for true.
    let fallback = Value(fallback).isTruthy ? Value(fallback) : .null
    return table.lookingUp(field, in: other, key: key, fields: fields, as: names, fallback: fallback)
  }
}

extension Value {
  /// How far the ends of a pair of numbers are apart.
  fileprivate var span: Double? {
    guard case .array(let ends) = self, let first = ends.first, let last = ends.last, ends.count > 1 else { return nil }
    return last.javaScriptNumber(missing: .nan) - first.javaScriptNumber(missing: .nan)
  }
}
