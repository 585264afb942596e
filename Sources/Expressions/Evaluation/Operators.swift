import Chronology
import Tables

/// JavaScript's operators over two single values.
enum Operators {
  static func apply(_ operation: BinaryOperator, _ a: Operand, _ b: Operand, in zone: Zone) -> Operand {
    switch operation {
    case .add: add(a, b, in: zone)
    case .equal: .bool(isEqual(a, b, in: zone))
    case .notEqual: .bool(!isEqual(a, b, in: zone))
    case .identical: .bool(isIdentical(a, b))
    case .notIdentical: .bool(!isIdentical(a, b))
    case .less, .greater, .lessOrEqual, .greaterOrEqual: .bool(compare(operation, a, b, in: zone))
    case .contained: .bool(!b.member(a, in: zone).isUndefined)
    default: .number(arithmetic(operation, a.number, b.number))
    }
  }

  static func apply(_ operation: UnaryOperator, _ a: Operand) -> Operand {
    switch operation {
    case .plus: .number(a.number)
    case .minus: .number(-a.number)
    case .not: .bool(!a.isTruthy)
    case .complement: .number(Double(~int32(a.number)))
    }
  }

  /// The operators that only know numbers.
  @inline(__always)
  static func arithmetic(_ operation: BinaryOperator, _ a: Double, _ b: Double) -> Double {
    switch operation {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .remainder: a.truncatingRemainder(dividingBy: b)
    case .shiftLeft: Double(int32(a) &<< (int32(b) & 31))
    case .shiftRight: Double(int32(a) &>> (int32(b) & 31))
    case .shiftRightUnsigned: Double(UInt32(bitPattern: int32(a)) &>> UInt32(int32(b) & 31))
    case .bitAnd: Double(int32(a) & int32(b))
    case .bitOr: Double(int32(a) | int32(b))
    case .bitXor: Double(int32(a) ^ int32(b))
    default: .nan
    }
  }

  /// JavaScript's `ToInt32`: cut to a whole number and wrapped around.
  static func int32(_ x: Double) -> Int32 {
    if let exact = Int32(exactly: x) { return exact }
    guard x.isFinite else { return 0 }
    let wrapped = x.rounded(.towardZero).truncatingRemainder(dividingBy: 4_294_967_296)
    return Int32(truncatingIfNeeded: Int64(wrapped))
  }

  /// Texts are joined, and everything with a text; numbers are added, and dates with them.
  static func add(_ a: Operand, _ b: Operand, in zone: Zone) -> Operand {
    if a.string != nil || b.string != nil || a.isObject || b.isObject { return .string(a.text(in: zone) + b.text(in: zone)) }
    return .number(a.number + b.number)
  }

  static func compare(_ operation: BinaryOperator, _ a: Operand, _ b: Operand, in zone: Zone) -> Bool {
    if let x = comparedText(a, in: zone), let y = comparedText(b, in: zone) {
      switch operation {
      case .less: return precedes(x, y)
      case .greater: return precedes(y, x)
      case .lessOrEqual: return !precedes(y, x)
      default: return !precedes(x, y)
      }
    }
    return compare(operation, a.number, b.number)
  }

  @inline(__always)
  static func compare(_ operation: BinaryOperator, _ x: Double, _ y: Double) -> Bool {
    switch operation {
    case .less: x < y
    case .greater: x > y
    case .lessOrEqual: x <= y
    default: x >= y
    }
  }

  /// Texts, and objects, which are compared by their text.
  private static func comparedText(_ a: Operand, in zone: Zone) -> String? {
    switch a {
    case .value(.string(let text)): text
    case .value(.array), .value(.object), .pattern, .color: a.text(in: zone)
    default: nil
    }
  }

  /// `==`
  static func isEqual(_ a: Operand, _ b: Operand, in zone: Zone) -> Bool {
    if a.isMissing || b.isMissing { return a.isMissing && b.isMissing }
    if a.isObject != b.isObject {
      let (object, other) = a.isObject ? (a, b) : (b, a)
      return isEqual(.string(object.text(in: zone)), other, in: zone)
    }
    if a.isObject || (a.string != nil && b.string != nil) { return isIdentical(a, b) }
    return a.number == b.number
  }

  /// `===`, with objects compared by what they hold.
  static func isIdentical(_ a: Operand, _ b: Operand) -> Bool {
    switch (a, b) {
    case (.value(.number(let x)), .value(.number(let y))), (.value(.date(let x)), .value(.date(let y))),
      (.value(.number(let x)), .value(.date(let y))), (.value(.date(let x)), .value(.number(let y))):
      x == y
    case (.value(.string(let x)), .value(.string(let y))): x.utf8.elementsEqual(y.utf8)
    default: a == b
    }
  }
}

extension Operand {
  var isUndefined: Bool { if case .undefined = self { true } else { false } }
}
