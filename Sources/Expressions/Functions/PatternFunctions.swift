extension ExpressionFunction {
  /// Source: vega-expression `functions`, vega-functions `replace`; ECMA-262 `RegExp`.
  static let patterns: [ExpressionFunction] = [
    ExpressionFunction("regexp") { context, arguments throws(ExpressionError) in
      if case .pattern(let pattern) = arguments.at(0), arguments.at(1).isUndefined { return .pattern(pattern) }
      return .pattern(try pattern(arguments.at(0), flags: arguments.at(1), context))
    },
    ExpressionFunction("test") { context, arguments throws(ExpressionError) in
      let pattern = try pattern(arguments.at(0), flags: .undefined, context)
      return .bool(try pattern.matches(arguments.at(1).text(in: context.zone)))
    },
    ExpressionFunction("replace") { context, arguments throws(ExpressionError) in
      let text = arguments.at(0).text(in: context.zone)
      let replacement = arguments.at(2).text(in: context.zone)
      switch arguments.at(1) {
      case .pattern(let pattern): return .string(try pattern.replacing(text, with: replacement))
      case .value(.string(let part)):
        return .string(try Pattern(literal: part).replacing(text, with: replacement))
      case let other: throw bad("replace", other, expected: "a text or a regular expression")
      }
    },
  ]

  private static func pattern(
    _ source: Operand, flags: Operand, _ context: EvaluationContext
  ) throws(ExpressionError) -> Pattern {
    let flagText = flags.isUndefined ? nil : flags.text(in: context.zone)
    if case .pattern(let pattern) = source {
      guard let flagText else { return pattern }
      return try context.pattern(pattern.source, flags: flagText)
    }
    let text = source.isUndefined ? "(?:)" : source.text(in: context.zone)
    return try context.pattern(text, flags: flagText ?? "")
  }
}
