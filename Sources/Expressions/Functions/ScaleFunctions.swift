import OrderedCollections
import Tables

extension ExpressionFunction {
  /// Scales and data sets by name. What the chart does not have is undefined, as in Vega.
  ///
  /// Source: vega-functions `scale`, `data`, `window`.
  static let scales: [ExpressionFunction] = [
    ExpressionFunction("scale") { context, arguments in
      let value = arguments.at(1).value(in: context.zone)
      return context.scope.scales?.scale(name(arguments, context), value).map(Operand.value) ?? .undefined
    },
    ExpressionFunction("invert") { context, arguments in
      let range = arguments.at(1).value(in: context.zone)
      return context.scope.scales?.invert(name(arguments, context), range).map(Operand.value) ?? .undefined
    },
    ExpressionFunction("bandwidth") { context, arguments in
      .number(context.scope.scales?.bandwidth(name(arguments, context)) ?? 0)
    },
    ExpressionFunction("domain") { context, arguments in
      .value(.array(context.scope.scales?.domain(name(arguments, context)) ?? []))
    },
    ExpressionFunction("range") { context, arguments in
      .value(.array(context.scope.scales?.range(name(arguments, context)) ?? []))
    },
    ExpressionFunction("data") { context, arguments in .value(.array(context.scope.data?(name(arguments, context)) ?? [])) },
    ExpressionFunction("indata") { context, arguments in
      let field = arguments.at(1).text(in: context.zone)
      let counts = context.index(of: name(arguments, context), field: field)
      return counts?[arguments.at(2).value(in: context.zone)].map { .number($0) } ?? .undefined
    },
    // Without a browser Vega gives the same.
    ExpressionFunction("containerSize") { _, _ in .value(.array([.null, .null])) },
    ExpressionFunction("windowSize") { _, _ in .value(.array([.null, .null])) },
    ExpressionFunction("screen") { _, _ in .value(.object([:])) },
  ]

  private static func name(_ arguments: [Operand], _ context: EvaluationContext) -> String {
    arguments.at(0).text(in: context.zone)
  }

  /// Functions that pass their last argument on and tell the scope about all.
  static let logging: [ExpressionFunction] = ["warn", "info", "debug"].map { level in
    ExpressionFunction(level, isVolatile: true) { context, arguments in
      context.scope.log?(level, arguments.map { $0.text(in: context.zone) })
      return arguments.last ?? .undefined
    }
  }
}
