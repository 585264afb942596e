import JSON
import SharedRules
import Specs
import Tables

/// A constant of the grammar that an expression may stand for: it is a value of the expression language and can be read from one.
protocol SettingConstant: SpecValue {
  /// The constant as expressions see it.
  var dataValue: Value { get }
  /// What an expression's result means; `nil` for what means nothing here.
  init?(_ value: Value)
}

extension Double: SettingConstant {
  var dataValue: Value { .number(self) }
  init?(_ value: Value) {
    switch value {
    case .number(let number), .date(let number): self = number
    default: return nil
    }
  }
}

extension Bool: SettingConstant {
  var dataValue: Value { .bool(self) }
  init?(_ value: Value) { self = value.isTruthy }
}

extension String: SettingConstant {
  var dataValue: Value { .string(self) }
  init?(_ value: Value) { if case .string(let text) = value { self = text } else { return nil } }
}

extension Array: SettingConstant where Element: SettingConstant {
  var dataValue: Value { .array(map(\.dataValue)) }
  init?(_ value: Value) { if case .array(let values) = value { self = values.compactMap(Element.init) } else { return nil } }
}

extension SpecChoice where Self: SettingConstant {
  var dataValue: Value { .string(rawValue) }
  init?(_ value: Value) {
    guard case .string(let name) = value, let known = Self(rawValue: name) else { return nil }
    self = known
  }
}
extension GuideSide: SettingConstant {}
extension TextAnchor: SettingConstant {}
extension TickBand: SettingConstant {}
extension Orientation: SettingConstant {}

extension PaintSpec: SettingConstant {
  var dataValue: Value {
    switch self {
    case .color(let name): .string(name)
    case .gradient(let gradient): Value(gradient.json)
    }
  }
  init?(_ value: Value) { if case .string(let name) = value { self = .color(name) } else { return nil } }
}

extension TextLines: SettingConstant {
  var dataValue: Value {
    switch self {
    case .text(let text): .string(text)
    case .lines(let lines): .array(lines.map(Value.string))
    }
  }
  init?(_ value: Value) {
    switch value {
    case .string(let text): self = .text(text)
    case .array(let lines): self = .lines(lines.compactMap(String.init))
    default: return nil
    }
  }
}

extension FontWeight: SettingConstant {
  var dataValue: Value {
    switch self {
    case .number(let number): .number(number)
    case .name(let name): .string(name)
    }
  }
  init?(_ value: Value) {
    switch value {
    case .number(let number): self = .number(number)
    case .string(let name): self = .name(name)
    default: return nil
    }
  }

  /// The weight as fonts have it, 1 to 1000.
  var number: Int? { Self.number(of: dataValue) }

  static func number(of value: Value) -> Int? {
    switch value {
    case .number(let number): Int(min(1000, max(1, number)))
    case .string("bold"), .string("bolder"): 700
    case .string("lighter"): 300
    case .string("normal"): 400
    case .string(let text): Int(text)
    default: nil
    }
  }
}

extension Tolerance: SettingConstant {
  var dataValue: Value {
    switch self {
    case .flag(let flag): .bool(flag)
    case .points(let points): .number(points)
    }
  }
  init?(_ value: Value) {
    switch value {
    case .bool(let flag): self = .flag(flag)
    case .number(let points): self = .points(points)
    default: return nil
    }
  }
}

extension OverlapRule: SettingConstant {
  var dataValue: Value {
    switch self {
    case .off: .bool(false)
    case .parity: .bool(true)
    case .greedy: .string("greedy")
    }
  }
  init?(_ value: Value) {
    if value == .string("greedy") { self = .greedy } else { self = value.isTruthy ? .parity : .off }
  }
}

extension FormatSpec: SettingConstant {
  var dataValue: Value { specifier.map(Value.string) ?? .null }
  init?(_ value: Value) { if case .string(let text) = value { self = .specifier(text) } else { return nil } }
}

extension TickCountSpec: SettingConstant {
  var dataValue: Value { if case .count(let count) = self { .number(count) } else { .null } }
  init?(_ value: Value) {
    switch value {
    case .number(let count): self = .count(count)
    case .string(let name):
      guard let interval = TimeInterval(rawValue: name) else { return nil }
      self = .interval(interval, step: 1)
    default: return nil
    }
  }
}

extension BandLength: SettingConstant {
  var dataValue: Value { points.map(Value.number) ?? .null }
  init?(_ value: Value) { if case .number(let points) = value { self = .points(points) } else { return nil } }
}

extension PositionConstant: SettingConstant {
  var dataValue: Value { if case .number(let number) = self { .number(number) } else { .null } }
  init?(_ value: Value) { if case .number(let number) = value { self = .number(number) } else { return nil } }
}

extension VisualConstant: SettingConstant {
  var dataValue: Value {
    switch self {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    case .numbers(let numbers): .array(numbers.map(Value.number))
    case .texts(let texts): .array(texts.map(Value.string))
    case .gradient(let gradient): Value(gradient.json)
    case .plotWidth: .string("width")
    case .plotHeight: .string("height")
    }
  }
  init?(_ value: Value) {
    switch value {
    case .number(let number): self = .number(number)
    case .string(let text): self = .text(text)
    default: return nil
    }
  }
}

extension NiceSpec: SettingConstant {
  var dataValue: Value { .null }
  init?(_ value: Value) {
    switch value {
    case .bool(let flag): self = .flag(flag)
    case .number(let count): self = .count(count)
    case .string(let name):
      guard let interval = TimeInterval(rawValue: name) else { return nil }
      self = .interval(interval, step: 1)
    default: return nil
    }
  }
}

extension InterpolateSpec: SettingConstant {
  var dataValue: Value { .string(space.rawValue) }
  init?(_ value: Value) {
    guard case .string(let name) = value, let space = Space(rawValue: name) else { return nil }
    self.init(space)
  }
}

extension SchemeSpec: SettingConstant {
  var dataValue: Value { .null }
  init?(_ value: Value) {
    switch value {
    case .string(let name): self.init(.named(name))
    case .array(let names): self.init(.listed(names.compactMap(String.init)))
    default: return nil
    }
  }
}

extension PaddingSpec: SettingConstant {
  var dataValue: Value { .null }
  init?(_ value: Value) { if case .number(let all) = value { self.init(all) } else { return nil } }
}
