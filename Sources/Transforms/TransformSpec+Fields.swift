import Specs

extension TransformSpec {
  /// The fields that the transform reads by name, not counting those in expressions.
  package var inputFields: [String] {
    switch self {
    case .aggregate(let spec): spec.groupBy + spec.measures.compactMap(\.field)
    case .bin(let spec): [spec.field]
    case .calculate, .sample: []
    case .density(let spec): [spec.field] + spec.groupBy
    case .extent(let spec): [spec.field]
    case .filter(let predicate): predicate.inputFields
    case .flatten(let spec): spec.fields
    case .fold(let spec): spec.fields
    case .impute(let spec): [spec.field, spec.key] + spec.groupBy
    case .joinAggregate(let spec): spec.groupBy + spec.measures.compactMap(\.field)
    case .loess(let spec): [spec.x, spec.y] + spec.groupBy
    case .lookup(let spec): [spec.field]
    case .pivot(let spec): [spec.field, spec.value] + spec.groupBy
    case .quantile(let spec): [spec.field] + spec.groupBy
    case .regression(let spec): [spec.x, spec.y] + spec.groupBy
    case .stack(let spec): [spec.field] + spec.groupBy + spec.sort.map(\.field)
    case .timeUnit(let spec): [spec.field]
    case .window(let spec): spec.groupBy + spec.sort.map(\.field) + spec.fields.compactMap(\.field)
    }
  }

  /// Those of them whose values the transform calculates with.
  var numberFields: [String] {
    switch self {
    case .aggregate(let spec): spec.measures.numberFields
    case .bin(let spec): [spec.field]
    case .density(let spec): [spec.field]
    case .extent(let spec): [spec.field]
    case .impute(let spec): spec.method == .value ? [] : [spec.field]
    case .joinAggregate(let spec): spec.measures.numberFields
    case .loess(let spec): [spec.x, spec.y]
    case .pivot(let spec): spec.operation.needsNumbers ? [spec.value] : []
    case .quantile(let spec): [spec.field]
    case .regression(let spec): [spec.x, spec.y]
    case .stack(let spec): [spec.field]
    case .window(let spec):
      spec.fields.compactMap { field in
        guard case .aggregate(let operation) = field.operation, operation.needsNumbers else { return nil }
        return field.field
      }
    case .calculate, .filter, .flatten, .fold, .lookup, .sample, .timeUnit: []
    }
  }
}

extension [Measure] {
  fileprivate var numberFields: [String] { filter(\.operation.needsNumbers).compactMap(\.field) }
}

extension Predicate {
  /// The fields of field predicates.
  package var inputFields: [String] {
    switch self {
    case .expression, .parameter: []
    case .field(let predicate): [predicate.field]
    case .and(let parts), .or(let parts): parts.flatMap(\.inputFields)
    case .not(let part): part.inputFields
    }
  }
}
