extension ExpressionFunction {
  /// Colors by name, code or channels.
  ///
  /// Source: vega-functions `luminance`; d3-color; WCAG 2.0 for luminance and contrast.
  static let colors: [ExpressionFunction] = [
    color("rgb", .rgb), color("hsl", .hsl), color("lab", .lab), color("hcl", .hcl),
    ExpressionFunction("luminance") { context, arguments in .number(color(arguments.at(0), context).luminance) },
    ExpressionFunction("contrast") { context, arguments in
      let (a, b) = (color(arguments.at(0), context).luminance, color(arguments.at(1), context).luminance)
      return .number((greater(a, b) + 0.05) / (smaller(a, b) + 0.05))
    },
  ]

  private static func color(_ name: String, _ space: ExpressionColor.Space) -> ExpressionFunction {
    ExpressionFunction(name) { context, arguments in
      if arguments.count < 2 { return .color(color(arguments.at(0), context).converted(to: space)) }
      let channels = (0..<3).map { arguments.at($0).number }
      return .color(
        ExpressionColor(space: space, channels[0], channels[1], channels[2], opacity: arguments.number(3, or: 1)))
    }
  }

  /// A color given as one; what is none has NaN channels, as in d3.
  private static func color(_ operand: Operand, _ context: EvaluationContext) -> ExpressionColor {
    if case .color(let color) = operand { return color }
    return ExpressionColor(css: operand.text(in: context.zone))
      ?? ExpressionColor(space: .rgb, .nan, .nan, .nan, opacity: .nan)
  }
}
