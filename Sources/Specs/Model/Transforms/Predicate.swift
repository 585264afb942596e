import JSON

/// A condition on rows: of a filter, or of a conditional encoding.
///
/// - Source: Vega-Lite `predicate.ts` and `logical.ts`.
package indirect enum Predicate: SpecValue {
  /// An expression of the Vega language, with its place in the spec.
  case expression(String, pointer: String)
  case field(FieldPredicate)
  /// Whether a row is in a selection, or a parameter is truthy. `whenEmpty` is the answer of a selection that holds nothing.
  case parameter(String, whenEmpty: Bool)
  case and([Predicate])
  case or([Predicate])
  case not(Predicate)
}

/// A condition on one field.
package struct FieldPredicate: Hashable, Sendable {
  /// What a field is compared with.
  package enum Operand: Hashable, Sendable {
    /// Null, a boolean, a number or a string.
    case constant(JSONValue)
    case dateTime(DateTimeSpec)
    /// `{"expr": …}` and its place in the spec.
    case expression(String, pointer: String)
  }
  package enum Test: Hashable, Sendable {
    case equal(Operand)
    case less(Operand)
    case lessOrEqual(Operand)
    case greater(Operand)
    case greaterOrEqual(Operand)
    /// Both ends belong to the range; `nil` ends are open.
    case range(Operand?, Operand?)
    case oneOf([Operand])
    /// Whether the value is a finite number (or a date), as against null, NaN or a text that is none.
    case valid(Bool)
  }
  package var field: String
  package var timeUnit: TimeUnitDef?
  package var test: Test
  package init(field: String, timeUnit: TimeUnitDef? = nil, test: Test) {
    (self.field, self.timeUnit, self.test) = (field, timeUnit, test)
  }
}

extension Predicate {
  /// Reads an expression string, a field or parameter predicate, or a composition with `and`, `or`, `not`.
  ///
  /// - Parameter needsField: whether tests of a field have to name it.
  package init(_ node: SpecNode, needsField: Bool = true) throws(SpecError) {
    if let text = node.value.string {
      self = .expression(text, pointer: node.pointer)
      return
    }
    _ = try node.object()
    if let operand = node["not"] {
      try node.allowOnly(["not"])
      self = .not(try Predicate(operand, needsField: needsField))
    } else if let operands = node["and"] {
      try node.allowOnly(["and"])
      self = .and(try Self.list(operands, needsField))
    } else if let operands = node["or"] {
      try node.allowOnly(["or"])
      self = .or(try Self.list(operands, needsField))
    } else if let name = node["param"] {
      try node.allowOnly(["param", "empty"])
      self = .parameter(try name.string(), whenEmpty: try node.optionalBool("empty") ?? true)
    } else {
      self = .field(try FieldPredicate(node, needsField: needsField))
    }
  }

  private static func list(_ node: SpecNode, _ needsField: Bool) throws(SpecError) -> [Predicate] {
    var result: [Predicate] = []
    for element in try node.elements() { result.append(try Predicate(element, needsField: needsField)) }
    return result
  }
}

extension Predicate {
  /// Reads the test of a condition, which may also be a plain truth value.
  init(condition node: SpecNode) throws(SpecError) {
    if let flag = node.value.bool { self = .constant(flag) } else { try self.init(node) }
  }

  /// What always or never holds.
  package static func constant(_ holds: Bool) -> Predicate { .expression(holds ? "true" : "false", pointer: "") }

  /// The predicate with a field filled in wherever one is tested.
  package func about(_ field: String) -> Predicate {
    switch self {
    case .expression, .parameter: return self
    case .field(var test):
      test.field = field
      return .field(test)
    case .and(let parts): return .and(parts.map { $0.about(field) })
    case .or(let parts): return .or(parts.map { $0.about(field) })
    case .not(let part): return .not(part.about(field))
    }
  }

  package var json: JSONValue {
    switch self {
    case .expression(let text, _): .string(text)
    case .field(let field): field.json
    case .parameter(let name, true): ["param": .string(name)]
    case .parameter(let name, false): ["param": .string(name), "empty": false]
    case .and(let parts): ["and": parts.json]
    case .or(let parts): ["or": parts.json]
    case .not(let part): ["not": part.json]
    }
  }
}

extension FieldPredicate {
  var json: JSONValue {
    var members: JSONObject = ["field": .string(field)]
    members["timeUnit"] = timeUnit?.json
    switch test {
    case .equal(let operand): members["equal"] = operand.json
    case .less(let operand): members["lt"] = operand.json
    case .lessOrEqual(let operand): members["lte"] = operand.json
    case .greater(let operand): members["gt"] = operand.json
    case .greaterOrEqual(let operand): members["gte"] = operand.json
    case .range(let start, let end): members["range"] = .array([start?.json ?? .null, end?.json ?? .null])
    case .oneOf(let operands): members["oneOf"] = .array(operands.map(\.json))
    case .valid(let flag): members["valid"] = .bool(flag)
    }
    return .object(members)
  }
}

extension FieldPredicate.Operand {
  fileprivate var json: JSONValue {
    switch self {
    case .constant(let value): value
    case .dateTime(let date): date.json
    case .expression(let text, _): ["expr": .string(text)]
    }
  }
}

extension SpecType where Value == Predicate {
  private static func read(_ read: @escaping @Sendable (SpecNode) throws(SpecError) -> Predicate) -> SpecType {
    var type = SpecType.object("predicate", nil, read)
    type.text = { .expression($0, pointer: $1) }
    type.bool = { .constant($0) }
    return type
  }
  /// The test of a condition.
  static var predicate: SpecType { read { node throws(SpecError) in try Predicate(condition: node) } }
  /// A test of a field that the place of the predicate tells.
  static var predicateOfField: SpecType { read { node throws(SpecError) in try Predicate(node, needsField: false) } }
}

extension FieldPredicate {
  /// - Parameter needsField: whether the field has to be there; it is empty otherwise, for ``Predicate/about(_:)`` to fill in.
  init(_ node: SpecNode, needsField: Bool = true) throws(SpecError) {
    try node.allowOnly(["field", "timeUnit", "equal", "lt", "lte", "gt", "gte", "range", "oneOf", "in", "valid"])
    field = needsField ? try node.requiredString("field") : try node.optionalString("field") ?? ""
    timeUnit = try node.optional("timeUnit") { (unit) throws(SpecError) in try TimeUnitDef(unit) }
    if let operand = node["equal"] {
      test = .equal(try Operand(operand))
    } else if let operand = node["lt"] {
      test = .less(try Operand(operand))
    } else if let operand = node["gt"] {
      test = .greater(try Operand(operand))
    } else if let operand = node["lte"] {
      test = .lessOrEqual(try Operand(operand))
    } else if let operand = node["gte"] {
      test = .greaterOrEqual(try Operand(operand))
    } else if let list = node["oneOf"] ?? node["in"] {
      var operands: [Operand] = []
      for element in try list.elements() { operands.append(try Operand(element)) }
      test = .oneOf(operands)
    } else if let flag = node["valid"] {
      test = .valid(try flag.bool())
    } else if let range = node["range"] {
      test = try Self.range(range)
    } else {
      throw node.error(.invalid("a field predicate needs one of equal, lt, lte, gt, gte, range, oneOf or valid"))
    }
  }

  private static func range(_ node: SpecNode) throws(SpecError) -> Test {
    if let expression = try node.optionalString("expr") {
      let place = node.pointer + "/expr"
      return .range(
        .expression("(\(expression))[0]", pointer: place), .expression("(\(expression))[1]", pointer: place))
    }
    let ends = try node.elements()
    guard ends.count == 2 else { throw node.error(.wrongKind(found: "\(ends.count) values", expected: "two values")) }
    return .range(
      ends[0].value.isNull ? nil : try Operand(ends[0]), ends[1].value.isNull ? nil : try Operand(ends[1]))
  }
}

extension FieldPredicate.Operand {
  init(_ node: SpecNode) throws(SpecError) {
    if let expression = node["expr"] {
      self = .expression(try expression.string(), pointer: expression.pointer)
    } else if DateTimeSpec.isMeant(by: node) {
      self = .dateTime(try DateTimeSpec(node))
    } else {
      switch node.value {
      case .array, .object:
        throw node.error(.wrongKind(found: node.value.kindName, expected: "a constant, a date or an expression"))
      default: self = .constant(node.value)
      }
    }
  }
}
