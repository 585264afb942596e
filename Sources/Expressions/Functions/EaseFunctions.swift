extension ExpressionFunction {
  /// Functions that lead from 0 to 1 at a changing pace.
  ///
  /// Source: d3-ease, at its standard parameters.
  static let easing: [ExpressionFunction] =
    [
      ExpressionFunction("easeLinear", number: { $0 })
    ] + family("Quad", standard: .both) { $0 * $0 }
    + family("Cubic", standard: .both) { $0 * $0 * $0 }
    + family("Poly", standard: .both) { Real.pow($0, 3) }
    + family("Sin", standard: .both) { $0 == 1 ? 1 : 1 - Real.cos($0 * .pi / 2) }
    + family("Exp", standard: .both) { fadingPower(1 - $0) }
    + family("Circle", standard: .both) { 1 - (1 - $0 * $0).squareRoot() }
    + family("Bounce", standard: .out) { 1 - bounce(1 - $0) }
    + [
      ExpressionFunction("easeBack", number: backBoth), ExpressionFunction("easeBackInOut", number: backBoth),
      ExpressionFunction("easeBackIn", number: backIn), ExpressionFunction("easeBackOut", number: { 1 - backIn(1 - $0) }),
    ] + family("Elastic", standard: .out, elasticIn)

  private enum Direction { case out, both }

  /// The functions that begin slowly, end slowly, and both, made of the first.
  private static func family(
    _ name: String, standard: Direction, _ begin: @escaping @Sendable (Double) -> Double
  ) -> [ExpressionFunction] {
    let end: @Sendable (Double) -> Double = { 1 - begin(1 - $0) }
    let both: @Sendable (Double) -> Double = { $0 * 2 <= 1 ? begin($0 * 2) / 2 : 1 - begin(2 - $0 * 2) / 2 }
    return [
      ExpressionFunction("ease\(name)", number: standard == .both ? both : end),
      ExpressionFunction("ease\(name)In", number: begin), ExpressionFunction("ease\(name)Out", number: end),
      ExpressionFunction("ease\(name)InOut", number: both),
    ]
  }

  /// 2 to the power of -10x, moved and stretched so that it is 1 at 0 and 0 at 1.
  private static func fadingPower(_ x: Double) -> Double { (Real.pow(2, -10 * x) - 0.0009765625) * 1.0009775171065494 }

  private static func bounce(_ t: Double) -> Double {
    let height = 7.5625
    if t < 4 / 11 { return height * t * t }
    if t < 8 / 11 { return height * (t - 6 / 11) * (t - 6 / 11) + 0.75 }
    if t < 10 / 11 { return height * (t - 9 / 11) * (t - 9 / 11) + 0.9375 }
    return height * (t - 21 / 22) * (t - 21 / 22) + 0.984375
  }

  private static let overshoot = 1.70158
  @Sendable private static func backIn(_ t: Double) -> Double { t * t * (overshoot * (t - 1) + t) }
  @Sendable private static func backBoth(_ t: Double) -> Double {
    let t = t * 2
    if t < 1 { return t * t * ((overshoot + 1) * t - overshoot) / 2 }
    return ((t - 2) * (t - 2) * ((overshoot + 1) * (t - 2) + overshoot) + 2) / 2
  }

  @Sendable private static func elasticIn(_ t: Double) -> Double {
    let period = 0.3 / (2 * Double.pi)
    let shift = Real.asin(1) * period
    return fadingPower(1 - t) * Real.sin((shift - (t - 1)) / period)
  }
}
