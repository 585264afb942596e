import Scales

extension ExpressionFunction {
  /// Source: vega-functions `format`, d3-format.
  static let formats: [ExpressionFunction] = [
    ExpressionFunction("format") { context, arguments throws(ExpressionError) in
      if case .value(.null) = arguments.at(0) { return .string("null") }
      let specifier = arguments.at(1).isMissing ? "" : arguments.at(1).text(in: context.zone)
      return .string(try context.numberFormat(specifier, function: "format").format(arguments.at(0).number))
    }
  ]
}
