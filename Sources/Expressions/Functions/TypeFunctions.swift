import Tables

extension ExpressionFunction {
  /// Source: vega-functions `codegen`, vega-util.
  static let typeTests: [ExpressionFunction] = [
    ExpressionFunction("isArray", test: { if case .array = $0 { true } else { false } }),
    ExpressionFunction("isBoolean", test: { if case .bool = $0 { true } else { false } }),
    ExpressionFunction("isDate", test: { if case .date = $0 { true } else { false } }),
    ExpressionFunction("isNumber", test: { if case .number = $0 { true } else { false } }),
    ExpressionFunction("isString", test: { if case .string = $0 { true } else { false } }),
    ExpressionFunction("isValid") { _, arguments in
      switch arguments.at(0) {
      case .undefined: .bool(false)
      case .value(let value): .bool(value.isValid)
      case .pattern, .color: .bool(true)
      }
    }.testing { $0.isValid },
    ExpressionFunction("isDefined") { _, arguments in .bool(!arguments.at(0).isUndefined) },
    ExpressionFunction("isRegExp") { _, arguments in if case .pattern = arguments.at(0) { .bool(true) } else { .bool(false) } },
    ExpressionFunction("isObject") { _, arguments in
      switch arguments.at(0) {
      case .value(.array), .value(.object), .value(.date), .pattern, .color: .bool(true)
      default: .bool(false)
      }
    },
    ExpressionFunction("toBoolean") { _, arguments in
      let value = arguments.at(0)
      if value.isMissing || value.string == "" { return .null }
      return .bool(value.isTruthy && value.string != "false" && value.string != "0")
    },
    ExpressionFunction("toNumber") { _, arguments in
      let value = arguments.at(0)
      return value.isMissing || value.string == "" ? .null : .number(value.number)
    },
    ExpressionFunction("toString") { context, arguments in
      let value = arguments.at(0)
      return value.isMissing || value.string == "" ? .null : .string(value.text(in: context.zone))
    },
    ExpressionFunction("toDate") { context, arguments in
      let value = arguments.at(0)
      if value.isMissing || value.string == "" { return .null }
      if case .value(.number) = value { return value }
      if case .value(.date) = value { return value }
      // A date rather than a bare number, so that the field is known to hold dates; it adds and compares as the number.
      return .date(value.string.map { time(.string($0), context.zone) } ?? .nan)
    },
  ]

  private func testing(_ test: @escaping @Sendable (Value) -> Bool) -> ExpressionFunction {
    var function = self
    function.columnBody = .valueTest(test)
    return function
  }
}
