public import Specs
public import Tables

/// A step that turns one table into another.
///
/// - Tables are values: the one passed in stays as it was.
public protocol Transform {
  func apply(to table: Table, context: TransformContext) throws(TransformError) -> Table
}

extension Table {
  /// Applies transforms one after the other. An `extent` leaves its result in the context's parameters.
  ///
  /// - Parameter pointer: where the list stands in the spec, for errors and warnings.
  public func applying(
    _ transforms: [TransformSpec], context: inout TransformContext, pointer: String = "/transform"
  ) throws(TransformError) -> Table {
    var table = self
    for (index, transform) in transforms.enumerated() {
      let place = "\(pointer)/\(index)"
      if table.rowCount > 0 {
        for field in transform.inputFields where table.column(field) == nil {
          context.warn(.unknownField(field, known: table.names, pointer: place))
        }
      }
      do {
        table = try transform.apply(to: table, context: context)
      } catch {
        throw error.placed(at: place)
      }
      if case .extent(let extent) = transform {
        let found = table.extent(of: extent.field)
        context.scope.parameters[extent.parameter] =
          .array(found.map { [.number($0.minimum), .number($0.maximum)] } ?? [.null, .null])
      }
    }
    return table
  }
}

extension TransformSpec {
  /// The fields that the transform reads by name, not counting those in expressions.
  public var inputFields: [String] {
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
}

extension Predicate {
  /// The fields of field predicates.
  public var inputFields: [String] {
    switch self {
    case .expression, .parameter: []
    case .field(let predicate): [predicate.field]
    case .and(let parts), .or(let parts): parts.flatMap(\.inputFields)
    case .not(let part): part.inputFields
    }
  }
}
