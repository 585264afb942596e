import JSON

/// What many values are summed up to.
///
/// - Source: Vega's aggregate operations; the raw value is the name in a spec.
package enum AggregateOperation: String, SpecChoice {
  case count, valid, missing, distinct, values
  case sum, product, mean, average
  case variance, variancep, stdev, stdevp, stderr
  case median, q1, q3, ci0, ci1
  case min, max, argmin, argmax
  case exponential, exponentialb

  /// Whether the result is a count of rows, whatever the field holds.
  package var counts: Bool { [.count, .valid, .missing, .distinct].contains(self) }

  /// Whether the operation calculates with its values; the others count, collect or compare them, which texts can stand, too.
  package var needsNumbers: Bool { !counts && ![.values, .min, .max, .argmin, .argmax].contains(self) }
}

/// An operation on one field and the column that it fills.
package struct Measure: SpecValue {
  package var operation: AggregateOperation
  /// The rate of the exponential operations; other operations have none.
  package var rate: Double?
  /// The field as written; a count needs none.
  package var field: String?
  /// The column to fill; Vega-Lite's default name if the author gave none.
  package var output: String

  /// - Parameter output: `nil` for `operation_field`, or `__count`.
  package init(_ operation: AggregateOperation, rate: Double? = nil, of field: String? = nil, as output: String? = nil) {
    (self.operation, self.rate, self.field) = (operation, rate, field)
    self.output = output ?? Self.defaultOutput(operation.rawValue, field)
  }

  package var json: JSONValue {
    var members: JSONObject = ["op": rate.map { [operation.rawValue: .number($0)] } ?? operation.json]
    members["field"] = field.map(JSONValue.string)
    members["as"] = .string(output)
    return .object(members)
  }

  static func defaultOutput(_ operation: String, _ field: String?) -> String {
    if operation == "count" { return "__count" }
    return field.map { "\(operation)_\($0)" } ?? operation
  }

  /// Reads `{"op": …, "field": …, "as": …}`, where `op` may be `{"exponential": rate}`.
  init(_ node: SpecNode) throws(SpecError) {
    try node.allowOnly(AggregateFieldMembers.self)
    let op = try node.required("op")
    let field = try node.optionalString("field")
    let output = try node.optionalString("as")
    if op.value.object != nil {
      try op.allowOnly(["exponential", "exponentialb"])
      let biased = op["exponentialb"] != nil
      let rate = try op.required(biased ? "exponentialb" : "exponential").number()
      self.init(biased ? .exponentialb : .exponential, rate: rate, of: field, as: output)
    } else {
      self.init(try op.choice(AggregateOperation.self), of: field, as: output)
    }
    if operation != .count, field == nil { throw node.error(.missingProperty("field")) }
  }

  static func list(_ node: SpecNode) throws(SpecError) -> [Measure] {
    var result: [Measure] = []
    for element in try node.elements() { result.append(try Measure(element)) }
    return result
  }
}
