import Chronology
import Tables

/// What the parts of an expression give: values as in tables, and what only lives inside expressions.
enum Operand: Hashable, Sendable {
  /// What JavaScript gives for members that are not there; unlike null it is NaN as a number.
  case undefined
  case value(Value)
  case pattern(Pattern)
  case color(ExpressionColor)

  static let null = Operand.value(.null)
  static func bool(_ flag: Bool) -> Operand { .value(.bool(flag)) }
  static func number(_ number: Double) -> Operand { .value(.number(number)) }
  static func number(_ number: Int) -> Operand { .value(.number(Double(number))) }
  static func string(_ text: String) -> Operand { .value(.string(text)) }
  static func date(_ time: Double) -> Operand { .value(.date(time)) }
  static func numbers(_ numbers: [Double]) -> Operand { .value(.array(numbers.map(Value.number))) }

  /// The value that leaves the expression; undefined is missing.
  func value(in zone: Zone) -> Value {
    switch self {
    case .undefined: .null
    case .value(let value): value
    case .pattern, .color: .string(text(in: zone))
    }
  }

  /// Undefined or null.
  var isMissing: Bool {
    switch self {
    case .undefined, .value(.null): true
    default: false
    }
  }

  /// JavaScript's `Number(x)`.
  var number: Double {
    switch self {
    case .undefined: .nan
    case .value(let value): value.javaScriptNumber
    case .pattern, .color: .nan
    }
  }

  /// JavaScript's `Boolean(x)`.
  var isTruthy: Bool {
    switch self {
    case .undefined: false
    case .value(let value): value.isTruthy
    case .pattern, .color: true
    }
  }

  /// JavaScript's `String(x)`.
  func text(in zone: Zone) -> String {
    switch self {
    case .undefined: "undefined"
    case .value(let value): value.javaScriptText(in: zone)
    case .pattern(let pattern): "/\(pattern.source)/\(pattern.flags)"
    case .color(let color): color.text
    }
  }

  /// The elements of an array.
  var elements: [Value]? { if case .value(.array(let elements)) = self { elements } else { nil } }
  /// The text of a string.
  var string: String? { if case .value(.string(let text)) = self { text } else { nil } }

  /// Whether it compares and adds as a text because it is no number, text or truth value itself.
  ///
  /// - Dates are not among these: Vega keeps dates that it reads from text as plain numbers.
  var isObject: Bool {
    switch self {
    case .value(.array), .value(.object), .pattern, .color: true
    default: false
    }
  }

  /// How messages call it.
  var kindName: String {
    switch self {
    case .undefined: "nothing"
    case .value(.null): "null"
    case .value(.bool): "a boolean"
    case .value(.number): "a number"
    case .value(.string): "a text"
    case .value(.date): "a date"
    case .value(.array): "an array"
    case .value(.object): "an object"
    case .pattern: "a regular expression"
    case .color: "a color"
    }
  }
}

extension Operand {
  /// A member by name or index; undefined where there is none, also of something missing.
  func member(_ name: Operand, in zone: Zone) -> Operand {
    switch self {
    case .value(.array(let elements)):
      if case .value(.number(let index)) = name {
        guard index >= 0, index < Double(elements.count), index == index.rounded(.down) else { return .undefined }
        return .value(elements[Int(index)])
      }
      let name = name.text(in: zone)
      if name == "length" { return .number(elements.count) }
      guard let index = Int(name), elements.indices.contains(index) else { return .undefined }
      return .value(elements[index])
    case .value(.string(let text)):
      let name = name.text(in: zone)
      if name == "length" { return .number(text.utf16.count) }
      guard let index = Int(name) else { return .undefined }
      let unit = UTF16Text(text).slice(index, index + 1)
      return index >= 0 && !unit.isEmpty ? .string(unit) : .undefined
    case .value(.object(let members)):
      return members[name.text(in: zone)].map(Operand.value) ?? .undefined
    case .color(let color): return color.channel(name.text(in: zone)).map { .number($0) } ?? .undefined
    case .pattern(let pattern):
      switch name.text(in: zone) {
      case "source": return .string(pattern.source)
      case "flags": return .string(pattern.flags)
      default: return .undefined
      }
    default: return .undefined
    }
  }
}
