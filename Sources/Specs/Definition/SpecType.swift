import JSON

/// How a member is read: what becomes of each kind of JSON value, and with that what is allowed, in words and as a schema.
package struct SpecType<Value: Sendable>: Sendable {
  typealias NodeReader = @Sendable (SpecNode, inout DecodeReport) -> Value?
  /// One kind of object that is allowed.
  struct ObjectForm: Sendable {
    /// The kind's name; `nil` for any object.
    let kind: String?
    /// The members of a small kind that has no table.
    let members: [String]?
    /// Whether the schema of the kind stands by itself, to be referred to.
    let isShared: Bool
    private let reader: NodeReader

    init(kind: String?, members: [String]? = nil, isShared: Bool = false, read: @escaping NodeReader) {
      (self.kind, self.members, self.isShared, reader) = (kind, members, isShared, read)
    }

    func read(_ node: SpecNode, _ report: inout DecodeReport) -> Value? {
      // What the reader misses after a misspelled name follows from it.
      if let members, !report.allowOnly(members, in: node) { return nil }
      return reader(node, &report)
    }

    var schema: JSONValue {
      if isShared, let kind { return ["$ref": .string("#/$defs/" + kind)] }
      guard let members else { return ["type": "object"] }
      let properties = JSONObject(members.map { ($0, .bool(true)) }, uniquingKeysWith: { $1 })
      return ["type": "object", "properties": .object(properties), "additionalProperties": false]
    }
  }
  var null: Value?
  var bool: (@Sendable (Bool) -> Value?)?
  var number: (@Sendable (Double) -> Value)?
  /// Any text.
  var text: (@Sendable (String, _ pointer: String) -> Value)?
  /// The texts of a closed list.
  var choices: [(name: String, value: Value)] = []
  /// Texts that the grammar knows and that are not drawn.
  var refused: [String] = []
  var expression: (@Sendable (ExpressionText) -> Value)?
  var array: NodeReader?
  var element: (@Sendable () -> JSONValue)?
  var objects: [ObjectForm] = []
  /// Set where the member as a whole is not drawn; says what it is.
  var unsupported: String?

  init() {}

  /// This type or another one.
  static func | (a: SpecType, b: SpecType) -> SpecType {
    var result = a
    result.null = a.null ?? b.null
    result.bool = a.bool ?? b.bool
    result.number = a.number ?? b.number
    result.text = a.text ?? b.text
    result.choices += b.choices
    result.refused += b.refused
    result.expression = a.expression ?? b.expression
    if result.array == nil { (result.array, result.element) = (b.array, b.element) }
    result.objects += b.objects
    return result
  }

  /// The same with every value made into another.
  func map<Other>(_ change: @escaping @Sendable (Value) -> Other) -> SpecType<Other> {
    var result = SpecType<Other>()
    func reader(_ read: @escaping NodeReader) -> SpecType<Other>.NodeReader { { node, report in read(node, &report).map(change) } }
    result.null = null.map(change)
    if let bool { result.bool = { bool($0).map(change) } }
    if let number { result.number = { change(number($0)) } }
    if let text { result.text = { change(text($0, $1)) } }
    result.choices = choices.map { ($0.name, change($0.value)) }
    result.refused = refused
    if let expression { result.expression = { change(expression($0)) } }
    result.array = array.map(reader)
    result.element = element
    result.objects = objects.map { form in
      .init(kind: form.kind, members: form.members, isShared: form.isShared) { node, report in form.read(node, &report).map(change) }
    }
    result.unsupported = unsupported
    return result
  }

  // MARK: Reading

  /// The value of a node; `nil`, with the problem in the report, for what is not allowed.
  func read(_ node: SpecNode, _ report: inout DecodeReport) -> Value? {
    if let unsupported { return refuse(node, .unsupported(unsupported), &report) }
    switch node.value {
    case .null: if let null { return null }
    case .bool(let flag): if let value = bool?(flag) { return value }
    case .number(let number): if let value = self.number?(number) { return value }
    case .string(let text): return read(text, node, &report)
    case .array:
      if let array { return report.nested(node) { array(node, &$0) } }
    case .object(let members):
      if let expression, let text = members["expr"] {
        guard let text = text.string else {
          return refuse(SpecNode(text, pointer: node.pointer + "/expr"), .wrongKind(found: text.kindName, expected: "a string"), &report)
        }
        return expression(ExpressionText(text, pointer: node.pointer + "/expr"))
      }
      if !objects.isEmpty { return closest(node, &report) }
    }
    return refuse(node, .wrongKind(found: node.value.kindName, expected: expectation), &report)
  }

  private func read(_ text: String, _ node: SpecNode, _ report: inout DecodeReport) -> Value? {
    if let known = choices.first(where: { $0.name == text }) { return known.value }
    if let value = self.text?(text, node.pointer) { return value }
    if refused.contains(text) { return refuse(node, .unsupported("\"\(text)\""), &report) }
    if choices.isEmpty { return refuse(node, .wrongKind(found: node.value.kindName, expected: expectation), &report) }
    return refuse(node, .unknownValue(text, known: choices.map(\.name)), &report)
  }

  /// Reads an object that may be of several kinds as the one that it fits best.
  private func closest(_ node: SpecNode, _ report: inout DecodeReport) -> Value? {
    if objects.count == 1 { return report.nested(node) { objects[0].read(node, &$0) } }
    var best: (value: Value?, problems: [SpecError])?
    for form in objects {
      var trial = report
      trial.problems = []
      let value = trial.nested(node) { form.read(node, &$0) }
      if trial.problems.isEmpty { return value }
      if trial.problems.count < best?.problems.count ?? .max { best = (value, trial.problems) }
    }
    report.problems += best?.problems ?? []
    return best?.value
  }

  private func refuse(_ node: SpecNode, _ reason: SpecError.Reason, _ report: inout DecodeReport) -> Value? {
    report.add(node, reason)
    return nil
  }

  // MARK: Telling what is allowed

  /// What is allowed, in words.
  var expectation: String {
    var parts: [String] = []
    if number != nil { parts.append("a number") }
    if bool != nil { parts.append("true or false") }
    if text != nil { parts.append("a string") }
    if !choices.isEmpty { parts.append(choices.count <= 8 ? choices.map { "\"\($0.name)\"" }.joined(separator: ", ") : "a known name") }
    if array != nil { parts.append("an array") }
    if !objects.isEmpty { parts.append("an object") }
    if expression != nil { parts.append("an expression") }
    if null != nil { parts.append("null") }
    guard parts.count > 1, let last = parts.popLast() else { return parts.first ?? "nothing" }
    return parts.joined(separator: ", ") + " or " + last
  }

  /// What is allowed, as JSON Schema (draft 2020-12).
  var schema: JSONValue {
    var forms: [JSONValue] = []
    if null != nil { forms.append(["type": "null"]) }
    if let bool {
      let allowed = [false, true].filter { bool($0) != nil }
      forms.append(allowed.count == 2 ? ["type": "boolean"] : ["const": .bool(allowed.first ?? false)])
    }
    if number != nil { forms.append(["type": "number"]) }
    if text != nil { forms.append(["type": "string"]) } else if !choices.isEmpty { forms.append(["enum": .array(choices.map { .string($0.name) })]) }
    if let element { forms.append(["type": "array", "items": element()]) }
    if expression != nil { forms.append(["$ref": "#/$defs/expression"]) }
    forms += objects.map(\.schema)
    return forms.count == 1 ? forms[0] : forms.isEmpty ? .bool(false) : ["anyOf": .array(forms)]
  }

  /// The small kinds of objects that are allowed, with their members.
  var smallKinds: [(name: String, members: [String])] { objects.compactMap { form in form.kind.flatMap { kind in form.members.map { (kind, $0) } } } }
}
