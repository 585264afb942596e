import JSON

// The types that members are declared with; `|` joins them.

extension SpecType where Value == Double {
  static var number: SpecType { var type = SpecType(); type.number = { $0 }; return type }
}

extension SpecType where Value == Bool {
  static var flag: SpecType { var type = SpecType(); type.bool = { $0 }; return type }
}

extension SpecType where Value == String {
  static var text: SpecType { var type = SpecType(); type.text = { text, _ in text }; return type }
  /// A name of a list that goes on to the scene as it is.
  static func name(_ names: [String], refusing refused: [String] = []) -> SpecType {
    var type = SpecType()
    (type.choices, type.refused) = (names.map { ($0, $0) }, refused)
    return type
  }
}

extension SpecType where Value == JSONValue {
  /// Whatever JSON holds; its own reader comes later.
  static var any: SpecType {
    var type = SpecType<JSONValue>.object
    type.null = JSONValue.null
    type.bool = { .bool($0) }
    type.number = { .number($0) }
    type.text = { text, _ in .string(text) }
    type.array = { node, _ in node.value }
    type.element = { .bool(true) }
    return type
  }
  /// Any object.
  static var object: SpecType {
    var type = SpecType()
    type.objects = [.init(kind: nil) { node, _ in node.value }]
    return type
  }
}

extension SpecType where Value: SpecChoice {
  /// A name of an enumeration.
  static func choice(refusing refused: [String] = []) -> SpecType {
    var type = SpecType()
    (type.choices, type.refused) = (Value.allCases.map { ($0.rawValue, $0) }.filter { !refused.contains($0.0) }, refused)
    return type
  }
  static var choice: SpecType { choice() }
}

extension SpecType {
  /// A member that the grammar knows and that is not drawn; `what` names it.
  static func unsupported(_ what: String) -> SpecType { var type = SpecType(); type.unsupported = what; return type }

  /// JSON `null`, which stands for a value.
  static func null(_ value: Value) -> SpecType { var type = SpecType(); type.null = value; return type }
  /// One text that stands for a value.
  static func word(_ name: String, _ value: Value) -> SpecType { var type = SpecType(); type.choices = [(name, value)]; return type }
  /// A truth value; `nil` refuses it.
  static func flag(_ read: @escaping @Sendable (Bool) -> Value?) -> SpecType { var type = SpecType(); type.bool = read; return type }

  /// An object with a reader of its own that stops at the first problem.
  ///
  /// - Parameters:
  ///   - members: the names that the object may have, where it has no table.
  ///   - isShared: whether the schema of the kind stands by itself (``Grammar/schema``).
  static func object(
    _ kind: String? = nil, _ members: [String]? = nil, isShared: Bool = false, _ read: @escaping @Sendable (SpecNode) throws(SpecError) -> Value
  ) -> SpecType {
    var type = SpecType()
    type.objects = [
      .init(kind: kind, members: members, isShared: isShared) { node, report in report.catching { () throws(SpecError) in try read(node) } }
    ]
    return type
  }

  /// The value of a node, for decoders that stop at their first problem.
  func value(of node: SpecNode) throws(SpecError) -> Value {
    var report = DecodeReport()
    let value = read(node, &report)
    if let problem = report.problems.first { throw problem }
    guard let value else { throw node.error(.wrongKind(found: node.value.kindName, expected: expectation)) }
    return value
  }

  /// An array of elements of this type; elements that are wrong are reported and left out.
  var list: SpecType<[Value]> {
    var type = SpecType<[Value]>()
    let element = self
    type.array = { node, report in
      guard case .array(let elements) = node.value else { return nil }
      var values: [Value] = []
      values.reserveCapacity(elements.count)
      for (index, value) in elements.enumerated() {
        if let value = element.read(SpecNode(value, pointer: "\(node.pointer)/\(index)"), &report) { values.append(value) }
      }
      return values
    }
    type.element = { element.schema }
    return type
  }

  /// One value, or an array of them.
  var oneOrList: SpecType<[Value]> { map { [$0] } | list }

  /// A constant of this type.
  var setting: SpecType<Setting<Value>> { map { .value($0) } }
  /// A constant or an expression.
  var dynamic: SpecType<Setting<Value>> {
    var type = setting
    type.expression = { .expression($0) }
    return type
  }
  /// A constant or `null` for none.
  var nullable: SpecType<Setting<Value>> { setting | .null(.none) }

  /// A constant, an expression, or an object with conditions.
  ///
  /// - Source: Vega-Lite's `ConditionalAxisProperty`.
  func conditional(null: Bool = false) -> SpecType<Setting<Value>> {
    let plain = null ? dynamic | .null(.none) : dynamic
    var type = plain
    type.expression = nil
    type.objects = [.init(kind: "conditionalValue") { node, report in ConditionalSetting.read(node, plain, &report) }]
    return type
  }
}

/// Reads `{"condition": …, "value": …}` and `{"expr": …}`.
private enum ConditionalSetting {
  static func read<Value>(_ node: SpecNode, _ plain: SpecType<Setting<Value>>, _ report: inout DecodeReport) -> Setting<Value>? {
    report.allowOnly(["condition", "expr", "value"], in: node)
    var alternatives: [Setting<Value>.Alternative] = []
    for one in node["condition"]?.oneOrMany ?? [] {
      guard one.value.object != nil else { report.add(one, .wrongKind(found: one.value.kindName, expected: "an object")); continue }
      report.allowOnly(["expr", "test", "value"], in: one)
      let test = report.catching { () throws(SpecError) in try Predicate(condition: try one.required("test")) }
      if let test { alternatives.append(.init(test: test, setting: bare(one, plain, &report))) }
    }
    let rest = bare(node, plain, &report)
    return alternatives.isEmpty && node["condition"] == nil ? rest ?? Setting<Value>.none : .conditional(alternatives, otherwise: rest)
  }

  private static func bare<Value>(_ node: SpecNode, _ plain: SpecType<Setting<Value>>, _ report: inout DecodeReport) -> Setting<Value>? {
    if let text = node["expr"] {
      return report.catching { () throws(SpecError) in .expression(ExpressionText(try text.string(), pointer: text.pointer)) }
    }
    return node["value"].flatMap { $0.value.isNull ? Setting<Value>.none : plain.read($0, &report) }
  }
}

extension DecodeReport {
  /// Reports members of an object outside a list.
  ///
  /// - Returns: whether there are none.
  @discardableResult mutating func allowOnly(_ known: [String], in node: SpecNode) -> Bool {
    let before = problems.count
    for (name, member) in node.members where !known.contains(name) { add(member, .unknownProperty(name, known: known)) }
    return problems.count == before
  }
}
