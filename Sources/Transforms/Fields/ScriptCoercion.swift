import Scales
import Tables

/// Cells as JavaScript turns them into numbers and text, which is what Vega's rules are made of.
///
/// - Source: ECMAScript `ToNumber` and `ToString`.
enum ScriptCoercion {
  /// `Number(text)`: blank is zero; anything but a number is NaN.
  static func number(_ text: String) -> Double {
    let trimmed = text.trimmingSpace
    if trimmed.isEmpty { return 0 }
    let bytes = trimmed.utf8
    if bytes.count > 2, bytes.first == UInt8(ascii: "0") {
      let digits = trimmed.dropFirst(2)
      switch bytes[bytes.index(after: bytes.startIndex)] {
      case UInt8(ascii: "x"), UInt8(ascii: "X"): return whole(digits, radix: 16)
      case UInt8(ascii: "o"), UInt8(ascii: "O"): return whole(digits, radix: 8)
      case UInt8(ascii: "b"), UInt8(ascii: "B"): return whole(digits, radix: 2)
      default: break
      }
    }
    switch trimmed {
    case "Infinity", "+Infinity": return .infinity
    case "-Infinity": return -.infinity
    default: break
    }
    // Swift's own reader also takes "nan", "inf" and hexadecimal floats.
    let isDecimal = bytes.allSatisfy { byte in
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "e")
        || byte == UInt8(ascii: "E") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }
    return isDecimal ? Double(trimmed) ?? .nan : .nan
  }

  private static func whole(_ digits: Substring, radix: Int) -> Double {
    if digits.isEmpty { return .nan }
    var total = 0.0
    for digit in digits {
      guard let value = digit.isASCII ? digit.hexDigitValue : nil, value < radix else { return .nan }
      total = total * Double(radix) + Double(value)
    }
    return total
  }

  /// `+value`, except that the caller says what a missing value counts as.
  static func number(_ value: Value, missing: Double) -> Double {
    switch value {
    case .null: missing
    case .bool(let flag): flag ? 1 : 0
    case .number(let number), .date(let number): number
    case .string(let text): number(text)
    case .array(let elements):
      elements.isEmpty ? 0 : elements.count == 1 ? number(elements[0], missing: 0) : .nan
    case .object: .nan
    }
  }

  /// `String(value)`, except that a date is written as its whole seconds since 1970 (`Date` texts have no milliseconds).
  static func text(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): ScriptNumber.text(number)
    case .date(let milliseconds): "date \(ScriptNumber.text((milliseconds / 1000).rounded(.down)))"
    case .string(let text): text
    case .array(let elements): elements.map { $0.isNull ? "" : text($0) }.joined(separator: ",")
    case .object: "[object Object]"
    }
  }
}

extension String {
  /// Without white space and line ends at both ends.
  fileprivate var trimmingSpace: Substring {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isSpace || last.isSpace
    else { return self[...] }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isSpace }),
      let end = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return self[start..<scalars.index(after: end)]
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { properties.isWhitespace || value == 0xFEFF }
}
