public import JSON

/// What a property says: none (`null`), a constant, an expression, or different things by conditions.
///
/// - Source: Vega-Lite's `Value | ExprRef | null` and its conditional axis properties.
public enum Setting<Value: SpecValue>: SpecValue {
  case none
  case value(Value)
  case expression(ExpressionText)
  indirect case conditional([Alternative], otherwise: Setting?)

  /// What holds where a test does.
  public struct Alternative: Hashable, Sendable {
    public var test: Predicate
    public var setting: Setting?
  }

  /// The constant; `nil` for none, expressions and conditions.
  public var value: Value? { if case .value(let value) = self { value } else { nil } }
  public var isNone: Bool { self == .none }
  public var isExpression: Bool { if case .expression = self { true } else { false } }
  /// Whether the value differs from one tick, entry or row to the next or waits for an expression.
  public var isConditional: Bool { if case .conditional = self { true } else { false } }

  public var json: JSONValue {
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

/// A value that may wait for an expression.
protocol DynamicValue { var isDynamic: Bool { get } }
extension Setting: DynamicValue { var isDynamic: Bool { isExpression || isConditional } }

/// An expression of the Vega language and its place in the author's spec; equal if the texts are.
public struct ExpressionText: SpecValue {
  public var text: String
  /// JSON pointer to the text; empty for one that a rule wrote.
  public var pointer: String
  public init(_ text: String, pointer: String = "") { (self.text, self.pointer) = (text, pointer) }

  public var json: JSONValue { ["expr": .string(text)] }
  public static func == (a: ExpressionText, b: ExpressionText) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
