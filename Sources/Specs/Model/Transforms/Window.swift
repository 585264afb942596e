import JSON

extension TransformSpec {
  /// `window`: values from the rows around each row.
  package struct Window: Hashable, Sendable {
    package var fields: [WindowField]
    package var frame: WindowFrame
    /// Whether the frame counts rows only, rather than taking in all rows that sort alike.
    package var ignorePeers: Bool
    package var groupBy: [String]
    package var sort: [SortField]

    package init(
      _ fields: [WindowField], frame: WindowFrame = WindowFrame(nil, 0), ignorePeers: Bool = false,
      groupBy: [String] = [], sort: [SortField] = []
    ) {
      (self.fields, self.frame, self.ignorePeers) = (fields, frame, ignorePeers)
      (self.groupBy, self.sort) = (groupBy, sort)
    }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(WindowTransformMembers.self)
      var fields: [WindowField] = []
      for element in try node.required("window").elements() { fields.append(try WindowField(element)) }
      self.init(
        fields,
        frame: try node.optional("frame") { (frame) throws(SpecError) in try WindowFrame(frame) } ?? WindowFrame(nil, 0),
        ignorePeers: try node.optionalBool("ignorePeers") ?? false,
        groupBy: try node.optionalStrings("groupby") ?? [],
        sort: try node.optional("sort") { (sort) throws(SpecError) in try SortField.list(sort) } ?? [])
    }
  }
}

/// Row offsets from the current row; `nil` for no bound.
package struct WindowFrame: SpecValue {
  package var start: Int?
  package var end: Int?
  package init(_ start: Int?, _ end: Int?) { (self.start, self.end) = (start, end) }
  package var json: JSONValue { .array([start, end].map { $0.map { .number(Double($0)) } ?? .null }) }

  /// Reads a pair such as `[-3, null]`.
  package init(_ node: SpecNode) throws(SpecError) {
    let ends = try node.elements()
    guard ends.count == 2 else { throw node.error(.wrongKind(found: "\(ends.count) offsets", expected: "two offsets")) }
    start = ends[0].value.isNull ? nil : try ends[0].integer(atLeast: .min)
    end = ends[1].value.isNull ? nil : try ends[1].integer(atLeast: .min)
  }
}

/// Operations that only a window has.
///
/// - Source: Vega's window operations; the raw value is the name in a spec.
package enum WindowOperation: String, SpecChoice {
  case rowNumber = "row_number"
  case rank
  case denseRank = "dense_rank"
  case percentRank = "percent_rank"
  case cumeDist = "cume_dist"
  case ntile, lag, lead
  case firstValue = "first_value"
  case lastValue = "last_value"
  case nthValue = "nth_value"
  case prevValue = "prev_value"
  case nextValue = "next_value"

  /// Whether the operation reads a field.
  package var needsField: Bool {
    switch self {
    case .rowNumber, .rank, .denseRank, .percentRank, .cumeDist, .ntile: false
    default: true
    }
  }
}

/// One operation of a window and the column that it fills.
package struct WindowField: Hashable, Sendable {
  package enum Operation: Hashable, Sendable {
    case window(WindowOperation)
    case aggregate(AggregateOperation)
  }
  package var operation: Operation
  /// Groups of `ntile`, offset of `lag` and `lead`, place of `nth_value`.
  package var parameter: Double?
  package var field: String?
  package var output: String

  package init(_ operation: Operation, parameter: Double? = nil, of field: String? = nil, as output: String) {
    (self.operation, self.parameter, self.field, self.output) = (operation, parameter, field, output)
  }

  init(_ node: SpecNode) throws(SpecError) {
    try node.allowOnly(WindowFieldMembers.self)
    let op = try node.required("op")
    let name = try op.string()
    let field = try node.optionalString("field")
    let parameter = try node.optionalNumber("param")
    let needsField: Bool
    if let known = WindowOperation(rawValue: name) {
      operation = .window(known)
      needsField = known.needsField
      if known == .ntile || known == .nthValue, !((parameter ?? 0) > 0) {
        throw node.error(.invalid("\"\(name)\" needs a \"param\" above zero"))
      }
    } else if let known = AggregateOperation(rawValue: name) {
      operation = .aggregate(known)
      needsField = known != .count
    } else {
      let known = WindowOperation.allCases.map(\.rawValue) + AggregateOperation.allCases.map(\.rawValue)
      throw op.error(.unknownValue(name, known: known))
    }
    if needsField, field == nil { throw node.error(.missingProperty("field")) }
    self.field = field
    self.parameter = parameter
    output = try node.optionalString("as") ?? Measure.defaultOutput(name, field)
  }
}
