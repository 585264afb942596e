extension ExpressionFunction {
  /// Source: vega-expression `functions`, ECMA-262 `Math`.
  static let mathematics: [ExpressionFunction] = [
    ExpressionFunction("isNaN", columnBody: .numberTest { $0.isNaN }) { _, arguments in
      if case .value(.number(let number)) = arguments.at(0) { return .bool(number.isNaN) }
      return .bool(false)
    },
    ExpressionFunction("isFinite", columnBody: .numberTest { $0.isFinite }) { _, arguments in
      if case .value(.number(let number)) = arguments.at(0) { return .bool(number.isFinite) }
      return .bool(false)
    },
    ExpressionFunction("abs", number: { $0.magnitude }),
    ExpressionFunction("acos", number: Real.acos),
    ExpressionFunction("asin", number: Real.asin),
    ExpressionFunction("atan", number: Real.atan),
    ExpressionFunction("atan2", numbers: Real.atan2),
    ExpressionFunction("ceil", number: { $0.rounded(.up) }),
    ExpressionFunction("cos", number: Real.cos),
    ExpressionFunction("exp", number: Real.exp),
    ExpressionFunction("floor", number: { $0.rounded(.down) }),
    ExpressionFunction("log", number: Real.log),
    ExpressionFunction("pow", numbers: Real.pow),
    ExpressionFunction("round", number: rounded),
    ExpressionFunction("sin", number: Real.sin),
    ExpressionFunction("sqrt", number: { $0.squareRoot() }),
    ExpressionFunction("tan", number: Real.tan),
    ExpressionFunction("hypot") { _, arguments in
      .number(arguments.reduce(0) { $0 + $1.number * $1.number }.squareRoot())
    },
    ExpressionFunction("max", columnBody: .numbers(greater)) { _, arguments in
      .number(arguments.reduce(-.infinity) { greater($0, $1.number) })
    },
    ExpressionFunction("min", columnBody: .numbers(smaller)) { _, arguments in
      .number(arguments.reduce(.infinity) { smaller($0, $1.number) })
    },
    ExpressionFunction("clamp", exactCount: 3) { _, arguments in
      .number(greater(arguments[1].number, smaller(arguments[2].number, arguments[0].number)))
    },
    // The parser makes a condition of it, as only one branch may be evaluated.
    ExpressionFunction("if", exactCount: 3) { _, arguments in arguments[0].isTruthy ? arguments[1] : arguments[2] },
    ExpressionFunction("random", isVolatile: true) { context, _ in .number(context.scope.random.next()) },
  ]

  /// To the nearest whole number, and up from halfway.
  @Sendable static func rounded(_ x: Double) -> Double {
    let down = x.rounded(.down)
    return x - down >= 0.5 ? down + 1 : down
  }

  @Sendable static func greater(_ a: Double, _ b: Double) -> Double { a.isNaN || b.isNaN ? .nan : Double.maximum(a, b) }
  @Sendable static func smaller(_ a: Double, _ b: Double) -> Double { a.isNaN || b.isNaN ? .nan : Double.minimum(a, b) }
}
