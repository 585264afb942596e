import Chronology
import SharedRules
import Tables

extension ExpressionFunction {
  /// Texts are counted in UTF-16 units, as in JavaScript.
  ///
  /// Source: vega-expression `functions`, vega-functions `sequence`, vega-util `pad` and `truncate`; ECMA-262 `String`.
  static let texts: [ExpressionFunction] = [
    ExpressionFunction("upper") { context, arguments in .string(arguments.at(0).text(in: context.zone).uppercased()) },
    ExpressionFunction("lower") { context, arguments in .string(arguments.at(0).text(in: context.zone).lowercased()) },
    ExpressionFunction("trim") { context, arguments in .string(WhiteSpace.trimmed(arguments.at(0).text(in: context.zone))) },
    ExpressionFunction("parseFloat") { context, arguments in .number(parsedFloat(arguments.at(0).text(in: context.zone))) },
    ExpressionFunction("parseInt") { context, arguments in
      .number(parsedInteger(arguments.at(0).text(in: context.zone), radix: arguments.number(1, or: 0)))
    },
    ExpressionFunction("substring") { context, arguments in
      let text = UTF16Text(arguments.at(0).text(in: context.zone))
      let start = place(arguments.at(1), or: 0, below: text.count)
      let end = place(arguments.at(2), or: text.count, below: text.count)
      return .string(text.slice(min(start, end), max(start, end)))
    },
    ExpressionFunction("slice") { _, arguments throws(ExpressionError) in
      if let string = arguments.at(0).string {
        let text = UTF16Text(string)
        let start = backwardPlace(arguments.at(1), or: 0, text.count)
        return .string(text.slice(start, backwardPlace(arguments.at(2), or: text.count, text.count)))
      }
      guard let elements = arguments.at(0).elements else { throw bad("slice", arguments.at(0), expected: "a text or an array") }
      let start = backwardPlace(arguments.at(1), or: 0, elements.count)
      let end = backwardPlace(arguments.at(2), or: elements.count, elements.count)
      return .value(.array(start < end ? Array(elements[start..<end]) : []))
    },
    ExpressionFunction("indexof") { context, arguments throws(ExpressionError) in
      if let string = arguments.at(0).string {
        let text = UTF16Text(string)
        let start = place(arguments.at(2), or: 0, below: text.count)
        return .number(text.firstIndex(of: UTF16Text(arguments.at(1).text(in: context.zone)), from: start) ?? -1)
      }
      guard let elements = arguments.at(0).elements else { throw bad("indexof", arguments.at(0), expected: "a text or an array") }
      let start = backwardPlace(arguments.at(2), or: 0, elements.count)
      return .number(elements[start...].firstIndex { Operators.isIdentical(.value($0), arguments.at(1)) } ?? -1)
    },
    ExpressionFunction("lastindexof") { context, arguments throws(ExpressionError) in
      if let string = arguments.at(0).string {
        let text = UTF16Text(string)
        let start = place(arguments.at(2), or: text.count, below: text.count)
        return .number(text.lastIndex(of: UTF16Text(arguments.at(1).text(in: context.zone)), from: start) ?? -1)
      }
      guard let elements = arguments.at(0).elements else {
        throw bad("lastindexof", arguments.at(0), expected: "a text or an array")
      }
      return .number(elements.lastIndex { Operators.isIdentical(.value($0), arguments.at(1)) } ?? -1)
    },
    ExpressionFunction("pad") { context, arguments throws(ExpressionError) in
      let text = arguments.at(0).text(in: context.zone)
      let missing = arguments.at(1).number - Double(text.utf16.count)
      guard missing > 0, missing < Double(countLimit) else { return .string(text) }
      let filler = arguments.at(2).isTruthy ? arguments.at(2).text(in: context.zone) : " "
      guard missing * Double(filler.utf8.count) <= Double(textLimit) else {
        throw ExpressionError(.badArgument(function: "pad", found: "a longer filler", expected: "at most \(textLimit) bytes in all"))
      }
      func fill(_ count: Double) -> String { String(repeating: filler, count: Int(count)) }
      switch arguments.at(3).string {
      case "left": return .string(fill(missing.rounded(.up)) + text)
      case "center": return .string(fill((missing / 2).rounded(.down)) + text + fill((missing / 2).rounded(.up)))
      default: return .string(text + fill(missing.rounded(.up)))
      }
    },
    ExpressionFunction("truncate") { context, arguments in
      let text = UTF16Text(arguments.at(0).text(in: context.zone))
      let ellipsis = arguments.at(3).isMissing ? "…" : arguments.at(3).text(in: context.zone)
      let length = arguments.at(1).number
      guard !length.isNaN, Double(text.count) > length else { return .string(text.slice(0, text.count)) }
      let kept = max(0, Int(max(0, length)) - ellipsis.utf16.count)
      switch arguments.at(2).string {
      case "left": return .string(ellipsis + text.slice(text.count - kept, text.count))
      case "center":
        return .string(text.slice(0, (kept + 1) / 2) + ellipsis + text.slice(text.count - kept / 2, text.count))
      default: return .string(text.slice(0, kept) + ellipsis)
      }
    },
    ExpressionFunction("split") { context, arguments throws(ExpressionError) in
      let text = arguments.at(0).text(in: context.zone)
      let limit = arguments.at(2).isUndefined ? Double.infinity : arguments.at(2).number
      let parts: [Value]
      switch arguments.at(1) {
      case .undefined: parts = [.string(text)]
      case .pattern(let pattern): parts = try pattern.split(text).map { $0.map(Value.string) ?? .null }
      case let separator: parts = split(text, separator.text(in: context.zone)).map(Value.string)
      }
      return .value(.array(Double(parts.count) > limit ? Array(parts.prefix(Int(max(0, limit)))) : parts))
    },
  ]

  /// A place within a text or array: 0 for what is negative or no number, the end for what is beyond it.
  private static func place(_ operand: Operand, or standard: Int, below count: Int) -> Int {
    if operand.isUndefined { return standard }
    let number = operand.number
    return number.isNaN ? 0 : Int(min(max(number.rounded(.towardZero), 0), Double(count)))
  }

  /// The same, with negative places counted from the end.
  private static func backwardPlace(_ operand: Operand, or standard: Int, _ count: Int) -> Int {
    if operand.isUndefined { return standard }
    let number = operand.number.isNaN ? 0 : operand.number.rounded(.towardZero)
    return Int(number < 0 ? max(number + Double(count), 0) : min(number, Double(count)))
  }

  private static func split(_ text: String, _ separator: String) -> [String] {
    if separator.isEmpty { return text.utf16.map { String(decoding: [$0], as: UTF16.self) } }
    let (units, mark) = (UTF16Text(text), UTF16Text(separator))
    var parts: [String] = []
    var start = 0
    while let found = units.firstIndex(of: mark, from: start) {
      parts.append(units.slice(start, found))
      start = found + mark.count
    }
    return parts + [units.slice(start, units.count)]
  }

  /// JavaScript's `parseFloat`: the longest beginning that is a decimal number.
  private static func parsedFloat(_ text: String) -> Double {
    let bytes = Array(WhiteSpace.trimmed(text).utf8)
    for (word, value) in [("Infinity", Double.infinity), ("+Infinity", .infinity), ("-Infinity", -.infinity)]
    where bytes.starts(with: word.utf8) { return value }
    func isDigit(_ index: Int) -> Bool { index < bytes.count && bytes[index] &- 0x30 < 10 }
    var end = 0
    if end < bytes.count, bytes[end] == 0x2B || bytes[end] == 0x2D { end += 1 }
    while isDigit(end) { end += 1 }
    if end < bytes.count, bytes[end] == 0x2E { end += 1 }
    while isDigit(end) { end += 1 }
    if end < bytes.count, bytes[end] | 0x20 == 0x65 {
      let hasSign = end + 1 < bytes.count && (bytes[end + 1] == 0x2B || bytes[end + 1] == 0x2D)
      var exponent = end + (hasSign ? 2 : 1)
      if isDigit(exponent) {
        while isDigit(exponent) { exponent += 1 }
        end = exponent
      }
    }
    return bytes[..<end].withUnsafeBufferPointer { DecimalText.double($0) } ?? .nan
  }

  /// JavaScript's `parseInt`: the longest beginning that is a whole number of the base.
  private static func parsedInteger(_ text: String, radix: Double) -> Double {
    var rest = Substring(WhiteSpace.trimmed(text))
    let isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst() }
    var base = Int(Operators.int32(radix))
    if base == 0 || base == 16, rest.hasPrefix("0x") || rest.hasPrefix("0X") { (rest, base) = (rest.dropFirst(2), 16) }
    if base == 0 { base = 10 }
    guard 2...36 ~= base else { return .nan }
    let digits = rest.prefix { character in
      character.isASCII && Int(String(character), radix: 36).map { $0 < base } ?? false
    }
    guard !digits.isEmpty else { return .nan }
    if base == 10 { return (isNegative ? -1 : 1) * DecimalText.javaScriptNumber(String(digits)) }
    let number = digits.reduce(0.0) { $0 * Double(base) + Double(Int(String($1), radix: 36) ?? 0) }
    return isNegative ? -number : number
  }
}
