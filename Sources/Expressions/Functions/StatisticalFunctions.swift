extension ExpressionFunction {
  /// Source: vega-statistics `normal`, `lognormal`, `uniform`.
  static let statistics: [ExpressionFunction] = [
    ExpressionFunction("sampleNormal", isVolatile: true) { context, arguments in
      .number(mean(arguments, 0) + context.scope.random.nextNormal() * arguments.number(1, or: 1))
    },
    distribution("densityNormal") { value, mean, deviation in densityNormal(value, mean, deviation) },
    distribution("cumulativeNormal") { value, mean, deviation in cumulativeNormal(value, mean, deviation) },
    distribution("quantileNormal") { p, mean, deviation in quantileNormal(p, mean, deviation) },
    ExpressionFunction("sampleLogNormal", isVolatile: true) { context, arguments in
      .number(Real.exp(mean(arguments, 0) + context.scope.random.nextNormal() * arguments.number(1, or: 1)))
    },
    distribution("densityLogNormal") { value, mean, deviation in
      value <= 0 ? 0 : densityNormal(Real.log(value), mean, deviation) / value
    },
    distribution("cumulativeLogNormal") { value, mean, deviation in cumulativeNormal(Real.log(value), mean, deviation) },
    distribution("quantileLogNormal") { p, mean, deviation in Real.exp(quantileNormal(p, mean, deviation)) },
    ExpressionFunction("sampleUniform", isVolatile: true) { context, arguments in
      let (low, high) = limits(arguments, 0)
      return .number(low + (high - low) * context.scope.random.next())
    },
    ExpressionFunction("densityUniform") { _, arguments in
      let (value, (low, high)) = (arguments.at(0).number, limits(arguments, 1))
      return .number(value >= low && value <= high ? 1 / (high - low) : 0)
    },
    ExpressionFunction("cumulativeUniform") { _, arguments in
      let (value, (low, high)) = (arguments.at(0).number, limits(arguments, 1))
      return .number(value < low ? 0 : value > high ? 1 : (value - low) / (high - low))
    },
    ExpressionFunction("quantileUniform") { _, arguments in
      let (p, (low, high)) = (arguments.at(0).number, limits(arguments, 1))
      return .number(p >= 0 && p <= 1 ? low + p * (high - low) : .nan)
    },
  ]

  private static func distribution(
    _ name: String, _ body: @escaping @Sendable (_ value: Double, _ mean: Double, _ deviation: Double) -> Double
  ) -> ExpressionFunction {
    ExpressionFunction(name) { _, arguments in
      .number(body(arguments.at(0).number, mean(arguments, 1), arguments.number(2, or: 1)))
    }
  }

  /// A mean argument, where whatever is not a number other than 0 stands for 0.
  private static func mean(_ arguments: [Operand], _ index: Int) -> Double {
    let mean = arguments.at(index).number
    return mean.isNaN ? 0 : mean
  }

  /// The ends of a uniform distribution: 0 to 1, 0 to the one number given, or from the one to the other.
  private static func limits(_ arguments: [Operand], _ index: Int) -> (low: Double, high: Double) {
    if arguments.at(index + 1).isMissing { return (0, arguments.number(index, or: 1)) }
    return (arguments.number(index, or: 0), arguments.at(index + 1).number)
  }

  private static let rootOfTwoPi = (2 * Double.pi).squareRoot()

  private static func densityNormal(_ value: Double, _ mean: Double, _ deviation: Double) -> Double {
    let z = (value - mean) / deviation
    return Real.exp(-0.5 * z * z) / (deviation * rootOfTwoPi)
  }

  /// Source: West (2009), "Better approximations to cumulative normal functions", as in Vega.
  private static func cumulativeNormal(_ value: Double, _ mean: Double, _ deviation: Double) -> Double {
    let z = (value - mean) / deviation
    let distance = z.magnitude
    var tail = 0.0
    if distance <= 37 {
      let bell = Real.exp(-distance * distance / 2)
      if distance < 7.07106781186547 {
        tail = bell * polynomial(upper, distance) / polynomial(lower, distance)
      } else {
        var fraction = distance + 0.65
        for step in [4.0, 3, 2, 1] { fraction = distance + step / fraction }
        tail = bell / fraction / 2.506628274631
      }
    } else if z.isNaN {
      return .nan
    }
    return z > 0 ? 1 - tail : tail
  }

  private static let upper = [
    3.52624965998911e-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
    220.206867912376,
  ]
  private static let lower = [
    8.83883476483184e-02, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
    793.826512519948, 440.413735824752,
  ]

  private static func quantileNormal(_ p: Double, _ mean: Double, _ deviation: Double) -> Double {
    if p < 0 || p > 1 { return .nan }
    return mean + deviation * 2.0.squareRoot() * inverseErrorFunction(2 * p - 1)
  }

  /// Source: Giles (2010), "Approximating the erfinv function", in double precision, as in Vega.
  private static func inverseErrorFunction(_ x: Double) -> Double {
    // The product keeps its precision near ±1, where 1 - x² would not.
    let w = -Real.log((1 - x) * (1 + x))
    if w < 6.25 { return polynomial(central, w - 3.125) * x }
    if w < 16 { return polynomial(middle, w.squareRoot() - 3.25) * x }
    if w.isFinite { return polynomial(outer, w.squareRoot() - 5) * x }
    return .infinity * x
  }

  /// The polynomial with the given coefficients, the highest power first.
  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.dropFirst().reduce(coefficients[0]) { $0 * x + $1 }
  }

  private static let central = [
    -3.6444120640178196996e-21, -1.685059138182016589e-19, 1.2858480715256400167e-18, 1.115787767802518096e-17,
    -1.333171662854620906e-16, 2.0972767875968561637e-17, 6.6376381343583238325e-15, -4.0545662729752068639e-14,
    -8.1519341976054721522e-14, 2.6335093153082322977e-12, -1.2975133253453532498e-11, -5.4154120542946279317e-11,
    1.051212273321532285e-09, -4.1126339803469836976e-09, -2.9070369957882005086e-08, 4.2347877827932403518e-07,
    -1.3654692000834678645e-06, -1.3882523362786468719e-05, 0.0001867342080340571352, -0.00074070253416626697512,
    -0.0060336708714301490533, 0.24015818242558961693, 1.6536545626831027356,
  ]
  private static let middle = [
    2.2137376921775787049e-09, 9.0756561938885390979e-08, -2.7517406297064545428e-07, 1.8239629214389227755e-08,
    1.5027403968909827627e-06, -4.013867526981545969e-06, 2.9234449089955446044e-06, 1.2475304481671778723e-05,
    -4.7318229009055733981e-05, 6.8284851459573175448e-05, 2.4031110387097893999e-05, -0.0003550375203628474796,
    0.00095328937973738049703, -0.0016882755560235047313, 0.0024914420961078508066, -0.0037512085075692412107,
    0.005370914553590063617, 1.0052589676941592334, 3.0838856104922207635,
  ]
  private static let outer = [
    -2.7109920616438573243e-11, -2.5556418169965252055e-10, 1.5076572693500548083e-09, -3.7894654401267369937e-09,
    7.6157012080783393804e-09, -1.4960026627149240478e-08, 2.9147953450901080826e-08, -6.7711997758452339498e-08,
    2.2900482228026654717e-07, -9.9298272942317002539e-07, 4.5260625972231537039e-06, -1.9681778105531670567e-05,
    7.5995277030017761139e-05, -0.00021503011930044477347, -0.00013871931833623122026, 1.0103004648645343977,
    4.8499064014085844221,
  ]
}
