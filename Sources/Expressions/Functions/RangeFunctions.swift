import Tables

extension ExpressionFunction {
  /// Moves and stretches scale domains.
  ///
  /// Source: vega-util `transform`; vega-scale `bandSpace`.
  static let ranges: [ExpressionFunction] = [
    pan("panLinear", { _, _ in .none }), zoom("zoomLinear", { _, _ in .none }),
    pan("panLog", { domain, _ in .log(domain) }), zoom("zoomLog", { domain, _ in .log(domain) }),
    pan("panPow", { _, exponent in .power(exponent) }), zoom("zoomPow", { _, exponent in .power(exponent) }),
    pan("panSymlog", { _, constant in .symlog(constant) }), zoom("zoomSymlog", { _, constant in .symlog(constant) }),
    ExpressionFunction("bandspace") { _, arguments in
      let count = arguments.number(0, or: 0)
      let space = count - arguments.number(1, or: 0) + arguments.number(2, or: 0) * 2
      return .number(count == 0 ? 0 : space > 0 ? space : 1)
    },
  ]

  /// A change of scale and its way back.
  private struct Bend {
    let lift: (Double) -> Double
    let ground: (Double) -> Double

    static var none: Bend { Bend(lift: { $0 }, ground: { $0 }) }
    static func log(_ domain: [Double]) -> Bend {
      let sign: Double = (domain.first ?? 0) < 0 ? -1 : 1
      return Bend(lift: { Real.log(sign * $0) }, ground: { sign * Real.exp($0) })
    }
    static func power(_ exponent: Double) -> Bend {
      func power(_ x: Double, _ exponent: Double) -> Double { x < 0 ? -Real.pow(-x, exponent) : Real.pow(x, exponent) }
      return Bend(lift: { power($0, exponent) }, ground: { power($0, 1 / exponent) })
    }
    static func symlog(_ constant: Double) -> Bend {
      func sign(_ x: Double) -> Double { x > 0 ? 1 : x < 0 ? -1 : x }
      return Bend(
        lift: { sign($0) * Real.log1p(($0 / constant).magnitude) }, ground: { sign($0) * Real.expm1($0.magnitude) * constant })
    }
  }

  private static func pan(_ name: String, _ bend: @escaping @Sendable ([Double], Double) -> Bend) -> ExpressionFunction {
    ExpressionFunction(name) { _, arguments throws(ExpressionError) in
      let domain = try domain(name, arguments)
      let bend = bend(domain, arguments.at(2).number)
      let (start, end) = (bend.lift(domain[0]), bend.lift(domain[domain.count - 1]))
      let shift = (end - start) * arguments.at(1).number
      return .numbers([bend.ground(start - shift), bend.ground(end - shift)])
    }
  }

  private static func zoom(_ name: String, _ bend: @escaping @Sendable ([Double], Double) -> Bend) -> ExpressionFunction {
    ExpressionFunction(name) { _, arguments throws(ExpressionError) in
      let domain = try domain(name, arguments)
      let bend = bend(domain, arguments.at(3).number)
      let (start, end) = (bend.lift(domain[0]), bend.lift(domain[domain.count - 1]))
      let anchor = arguments.at(1).isMissing ? (start + end) / 2 : bend.lift(arguments.at(1).number)
      let factor = arguments.at(2).number
      return .numbers([bend.ground(anchor + (start - anchor) * factor), bend.ground(anchor + (end - anchor) * factor)])
    }
  }

  private static func domain(_ name: String, _ arguments: [Operand]) throws(ExpressionError) -> [Double] {
    guard let domain = arguments.at(0).elements, !domain.isEmpty else {
      throw bad(name, arguments.at(0), expected: "an array of at least one number")
    }
    return domain.map(\.javaScriptNumber)
  }
}
