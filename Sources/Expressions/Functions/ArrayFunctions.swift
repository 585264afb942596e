import Chronology
import OrderedCollections
import SharedRules
import Tables

extension ExpressionFunction {
  /// Source: vega-functions `sequence`, `pluck`, `merge`, `interpolate`; vega-util; d3-array `range`.
  static let arrays: [ExpressionFunction] = [
    ExpressionFunction("length") { context, arguments in arguments.at(0).member(.string("length"), in: context.zone) },
    ExpressionFunction("extent") { _, arguments in
      var (least, greatest): (Value?, Value?) = (nil, nil)
      for value in arguments.at(0).elements ?? [] where value.isValid {
        guard let low = least, let high = greatest else { (least, greatest) = (value, value); continue }
        if Operators.compare(.less, .value(value), .value(low), in: .utc) { least = value }
        if Operators.compare(.greater, .value(value), .value(high), in: .utc) { greatest = value }
      }
      return .value(.array([least ?? .null, greatest ?? .null]))
    },
    ExpressionFunction("clampRange") { _, arguments throws(ExpressionError) in
      let range = try numbers("clampRange", arguments.at(0))
      guard range.count > 1 else { throw bad("clampRange", arguments.at(0), expected: "an array of two numbers") }
      let (low, high) = (min(range[0], range[1]), max(range[0], range[1]))
      let (least, greatest) = (arguments.at(1).number, arguments.at(2).number)
      if high - low >= greatest - least { return .numbers([least, greatest]) }
      let start = smaller(greater(low, least), greatest - (high - low))
      return .numbers([start, start + (high - low)])
    },
    ExpressionFunction("inrange") { _, arguments throws(ExpressionError) in
      let range = try numbers("inrange", arguments.at(1))
      guard let first = range.first, let last = range.last else { return .bool(false) }
      let value = arguments.at(0).number
      let (low, high) = (smaller(first, last), greater(first, last))
      let isAbove = isIncluded(arguments.at(2)) ? low <= value : low < value
      let isBelow = isIncluded(arguments.at(3)) ? value <= high : value < high
      return .bool(isAbove && isBelow)
    },
    ExpressionFunction("join") { context, arguments throws(ExpressionError) in
      guard let elements = arguments.at(0).elements else { throw bad("join", arguments.at(0), expected: "an array") }
      let separator = arguments.at(1).isUndefined ? "," : arguments.at(1).text(in: context.zone)
      guard elements.count * separator.utf8.count <= textLimit else {
        throw ExpressionError(.badArgument(function: "join", found: "a longer separator", expected: "at most \(textLimit) bytes in all"))
      }
      return .string(elements.map { $0.isNull ? "" : $0.javaScriptText(in: context.zone) }.joined(separator: separator))
    },
    ExpressionFunction("lerp") { _, arguments throws(ExpressionError) in
      let range = try numbers("lerp", arguments.at(0))
      guard let first = range.first, let last = range.last else { return .undefined }
      let fraction = arguments.at(1).number
      return .number(fraction == 0 || fraction.isNaN ? first : fraction == 1 ? last : first + fraction * (last - first))
    },
    ExpressionFunction("interpolateLinear") { _, arguments throws(ExpressionError) in
      guard arguments.at(0).elements != nil else { return .undefined }
      let points = try numbers("interpolateLinear", arguments.at(0))
      guard let first = points.first, let last = points.last else { return .undefined }
      let fraction = arguments.at(1).number
      if points.count == 1 || !(fraction > 0) { return .number(first) }
      if fraction >= 1 { return .number(last) }
      let place = fraction * Double(points.count - 1)
      let index = Int(place)
      let rest = place - Double(index)
      return .number(rest == 0 ? points[index] : points[index] + rest * (points[index + 1] - points[index]))
    },
    ExpressionFunction("peek") { _, arguments throws(ExpressionError) in
      if let text = arguments.at(0).string { return Operand.string(text).member(.number(text.utf16.count - 1), in: .utc) }
      guard let elements = arguments.at(0).elements else { throw bad("peek", arguments.at(0), expected: "an array") }
      return elements.last.map(Operand.value) ?? .undefined
    },
    ExpressionFunction("pluck") { context, arguments throws(ExpressionError) in
      let path = try path("pluck", arguments.at(1).text(in: context.zone))
      func plucked(_ value: Value) -> Operand { path.reduce(Operand.value(value)) { $0.member(.string($1), in: context.zone) } }
      guard let elements = arguments.at(0).elements else { return plucked(arguments.at(0).value(in: context.zone)) }
      return .value(.array(elements.map { plucked($0).value(in: context.zone) }))
    },
    ExpressionFunction("reverse") { _, arguments throws(ExpressionError) in
      guard let elements = arguments.at(0).elements else { throw bad("reverse", arguments.at(0), expected: "an array") }
      return .value(.array(elements.reversed()))
    },
    ExpressionFunction("sort") { _, arguments throws(ExpressionError) in
      guard let elements = arguments.at(0).elements else { throw bad("sort", arguments.at(0), expected: "an array") }
      return .value(.array(elements.sorted { ascends($0, $1) }))
    },
    ExpressionFunction("sequence") { _, arguments throws(ExpressionError) in
      let (start, stop) =
        arguments.count < 2 ? (0, arguments.at(0).number) : (arguments[0].number, arguments[1].number)
      let step = arguments.count < 3 ? 1 : arguments[2].number
      let count = ((stop - start) / step).rounded(.up)
      guard !(count > Double(countLimit)) else {
        throw ExpressionError(
          .badArgument(function: "sequence", found: "a longer range", expected: "at most \(countLimit) steps"))
      }
      guard count > 0 else { return .value(.array([])) }
      return .numbers((0..<Int(count)).map { start + Double($0) * step })
    },
    ExpressionFunction("span") { _, arguments in
      guard let elements = arguments.at(0).elements, let first = elements.first, let last = elements.last else {
        return .number(0)
      }
      let span = last.javaScriptNumber - first.javaScriptNumber
      return .number(span.isNaN ? 0 : span)
    },
    ExpressionFunction("flush") { _, arguments throws(ExpressionError) in
      let (value, threshold, center) = (arguments.at(1).number, arguments.at(2), arguments.at(5))
      let distance = threshold.number
      let range = try numbers("flush", arguments.at(0))
      guard !threshold.isMissing, !distance.isNaN, let first = range.first, let last = range.last else { return center }
      let toLow = (value - smaller(first, last)).magnitude
      let toHigh = (greater(first, last) - value).magnitude
      return toLow < toHigh && toLow <= distance ? arguments.at(3) : toHigh <= distance ? arguments.at(4) : center
    },
    ExpressionFunction("merge") { context, arguments in
      var members = OrderedDictionary<String, Value>()
      for argument in arguments {
        guard case .value(.object(let more)) = argument else { continue }
        for (name, value) in more { members[name] = value }
      }
      return .value(.object(members))
    },
  ]

  private static func isIncluded(_ flag: Operand) -> Bool { flag.isUndefined || flag.isTruthy }

  private static func numbers(_ function: String, _ operand: Operand) throws(ExpressionError) -> [Double] {
    guard let elements = operand.elements else { throw bad(function, operand, expected: "an array of numbers") }
    return elements.map(\.javaScriptNumber)
  }

  /// Vega's order: what is missing first, then by value, and NaN before numbers.
  private static func ascends(_ a: Value, _ b: Value) -> Bool {
    if a.isNull || b.isNull { return a.isNull && !b.isNull }
    if !a.isValid || !b.isValid { return !a.isValid && b.isValid }
    return Operators.compare(.less, .value(a), .value(b), in: .utc)
  }

  /// - Throws: ``ExpressionError/Reason/badArgument(function:found:expected:)`` for a text that is no path.
  private static func path(_ function: String, _ text: String) throws(ExpressionError) -> [String] {
    do { return try FieldPath(parsing: text).steps } catch {
      throw ExpressionError(.badArgument(function: function, found: error.message, expected: "a path such as \"a.b\""))
    }
  }
}
