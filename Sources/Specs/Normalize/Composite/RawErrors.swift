import SharedRules

/// How raw data become a center and two ends.
struct RawErrors {
  var aggregates: [Measure] = []
  var calculates: [TransformStep] = []
  var lines: [CompositeTooltip.Line] = []
  /// Whether the titles still need the field's name.
  var linesNameField = false

  init(mark: MarkSpec, axis: CompositeAxis, config: Config) {
    let field = axis.field
    var extent = ErrorExtent.stderr
    if case .error(let given)? = mark.extent { extent = given }
    func aggregate(_ operation: AggregateOperation, as prefix: String) -> Measure { Measure(operation, of: field, as: "\(prefix)_\(field)") }
    func spread(_ operation: AggregateOperation) {
      aggregates = [aggregate(operation, as: "extent"), aggregate(.mean, as: "center")]
      let (middle, half) = (FieldPath.datumExpression("center_\(field)"), FieldPath.datumExpression("extent_\(field)"))
      calculates = [
        .calculate("\(middle) + \(half)", as: "upper_\(field)", pointer: mark.pointer),
        .calculate("\(middle) - \(half)", as: "lower_\(field)", pointer: mark.pointer),
      ]
      lines = [
        .init("center_", "Mean"), .init("upper_", "Mean + \(operation.rawValue)"), .init("lower_", "Mean - \(operation.rawValue)"),
      ]
      linesNameField = true
    }
    func interval(from lower: AggregateOperation, to upper: AggregateOperation, around center: AggregateOperation) {
      aggregates = [aggregate(lower, as: "lower"), aggregate(upper, as: "upper"), aggregate(center, as: "center")]
      lines = [("upper_", upper), ("lower_", lower), ("center_", center)].map { prefix, operation in
        var summary = ChannelDef()
        (summary.field, summary.aggregate, summary.type) = (field, .op(operation), .quantitative)
        return .init(prefix, FieldTitle.standard(of: summary, config: config))
      }
    }
    switch extent {
    case .stderr: spread(.stderr)
    case .stdev: spread(.stdev)
    case .ci: interval(from: .ci0, to: .ci1, around: .mean)
    case .iqr: interval(from: .q1, to: .q3, around: .median)
    }
  }
}
