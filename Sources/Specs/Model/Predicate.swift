public import JSON

/// A condition on rows: of a filter, or of a conditional encoding.
///
/// - Source: Vega-Lite `predicate.ts` and `logical.ts`.
public indirect enum Predicate: Hashable, Sendable {
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
public struct FieldPredicate: Hashable, Sendable {
  /// What a field is compared with.
  public enum Operand: Hashable, Sendable {
    /// Null, a boolean, a number or a string.
    case constant(JSONValue)
    case dateTime(DateTimeSpec)
    /// `{"expr": …}` and its place in the spec.
    case expression(String, pointer: String)
  }
  public enum Test: Hashable, Sendable {
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
  public var field: String
  public var timeUnit: TimeUnitDef?
  public var test: Test
  public init(field: String, timeUnit: TimeUnitDef? = nil, test: Test) {
    (self.field, self.timeUnit, self.test) = (field, timeUnit, test)
  }
}

extension Predicate {
  /// Reads an expression string, a field or parameter predicate, or a composition with `and`, `or`, `not`.
  public init(_ node: SpecNode) throws(SpecError) {
    if let text = node.value.string {
      self = .expression(text, pointer: node.pointer)
      return
    }
    _ = try node.object()
    if let operand = node["not"] {
      try node.allowOnly(["not"])
      self = .not(try Predicate(operand))
    } else if let operands = node["and"] {
      try node.allowOnly(["and"])
      self = .and(try Self.list(operands))
    } else if let operands = node["or"] {
      try node.allowOnly(["or"])
      self = .or(try Self.list(operands))
    } else if let name = node["param"] {
      try node.allowOnly(["param", "empty"])
      self = .parameter(try name.string(), whenEmpty: try node.optionalBool("empty") ?? true)
    } else {
      self = .field(try FieldPredicate(node))
    }
  }

  private static func list(_ node: SpecNode) throws(SpecError) -> [Predicate] {
    var result: [Predicate] = []
    for element in try node.elements() { result.append(try Predicate(element)) }
    return result
  }
}

extension FieldPredicate {
  init(_ node: SpecNode) throws(SpecError) {
    try node.allowOnly(["field", "timeUnit", "equal", "lt", "lte", "gt", "gte", "range", "oneOf", "in", "valid"])
    field = try node.requiredString("field")
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
