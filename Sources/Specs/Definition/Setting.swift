import JSON

/// What a property says: none (`null`), a constant, an expression, or different things by conditions.
///
/// - Source: Vega-Lite's `Value | ExprRef | null` and its conditional axis properties.
package enum Setting<Value: Sendable>: Sendable {
  case none
  case value(Value)
  case expression(ExpressionText)
  indirect case conditional([Alternative], otherwise: Setting?)

  /// What holds where a test does.
  package struct Alternative: Sendable {
    package var test: Predicate
    package var setting: Setting?
  }

  /// The constant; `nil` for none, expressions and conditions.
  package var value: Value? { if case .value(let value) = self { value } else { nil } }
  package var isNone: Bool { if case .none = self { true } else { false } }
  package var isExpression: Bool { if case .expression = self { true } else { false } }
  /// Whether the value differs from one tick, entry or row to the next or waits for an expression.
  package var isConditional: Bool { if case .conditional = self { true } else { false } }
}

extension Setting: Equatable where Value: Equatable {}
extension Setting: Hashable where Value: Hashable {}
extension Setting.Alternative: Equatable where Value: Equatable {}
extension Setting.Alternative: Hashable where Value: Hashable {}

extension Setting: SpecValue where Value: SpecValue {
  /// A setting may wait for an expression.
  package var isDynamic: Bool { isExpression || isConditional }

  package var json: JSONValue {
    switch self {
    case .none: return .null
    case .value(let value): return value.json
    case .expression(let expression): return expression.json
    case .conditional(let alternatives, let otherwise):
      func add(_ setting: Setting?, to members: inout JSONObject) {
        switch setting {
        case nil: break
        case .expression(let expression)?: members["expr"] = .string(expression.text)
        case let other?: members["value"] = other.json
        }
      }
      let conditions = alternatives.map { alternative -> JSONValue in
        var members: JSONObject = ["test": alternative.test.json]
        add(alternative.setting, to: &members)
        return .object(members)
      }
      var members: JSONObject = ["condition": conditions.count == 1 ? conditions[0] : .array(conditions)]
      add(otherwise, to: &members)
      return .object(members)
    }
  }
}

/// An expression of the Vega language and its place in the author's spec; equal if the texts are.
package struct ExpressionText: SpecValue {
  package var text: String
  /// JSON pointer to the text; empty for one that a rule wrote.
  package var pointer: String
  package init(_ text: String, pointer: String = "") { (self.text, self.pointer) = (text, pointer) }

  package var json: JSONValue { ["expr": .string(text)] }
  package static func == (a: ExpressionText, b: ExpressionText) -> Bool { a.text == b.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
