#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The data of a local level model, and the search for its variances.
struct LevelSteps {
  /// NaN where there is no observation.
  let values: [Double]
  let variances: [Double]?
  /// Time since the step before; zero for the first.
  let gaps: [Double]

  init(values: [Double], variances: [Double]?, times: [Double]) {
    (self.values, self.variances) = (values, variances)
    gaps = times.indices.map { $0 == 0 ? 0 : times[$0] - times[$0 - 1] }
  }

  func filter(observation: Double, level: Double) throws(StatisticsError) -> LevelFilter {
    try LevelFilter(
      values, variances: variances?.map { $0 + observation } ?? [Double](repeating: observation, count: values.count),
      growth: gaps.map { $0 * level })
  }

  func bestVariances(observation: ModelVariance, level: ModelVariance) throws(StatisticsError) -> (observation: Double, level: Double) {
    switch (observation, level) {
    case (.known(let one), .known(let other)): return (one, other)
    case (.known(let one), .estimated):
      return (one, try search { level throws(StatisticsError) in try filter(observation: one, level: level).logLikelihood })
    case (.estimated, .known(let other)):
      return (try search { one throws(StatisticsError) in try filter(observation: one, level: other).logLikelihood }, other)
    case (.estimated, .estimated):
      return variances?.contains { $0 > 0 } == true ? try searchBoth() : try searchRatio()
    }
  }

  /// Variance of the values, and what they would have per unit of time.
  private var scale: Double {
    let kept = values.filter { !$0.isNaN }
    let spread = Moments(of: kept[...]).populationVariance ?? 0
    return spread > 0 ? spread : 1
  }
  private var unit: Double {
    let longer = gaps.filter { $0 > 0 }
    return longer.isEmpty ? 1 : longer.reduce(0, +) / Double(longer.count)
  }

  /// The best single variance: a coarse search over twenty powers of ten, then Brent's; zero where that is no worse.
  private func search(_ logLikelihood: (Double) throws(StatisticsError) -> Double) throws(StatisticsError) -> Double {
    let middle = log(scale)
    func cost(_ x: Double) throws(StatisticsError) -> Double { -(try logLikelihood(exp(x))) }
    var (best, lowest) = (middle, Double.infinity)
    for step in stride(from: -32.0, through: 14, by: 1) {
      let value = try cost(middle + step)
      if value < lowest { (best, lowest) = (middle + step, value) }
    }
    let found = try minimum(between: best - 1.5, and: best + 1.5, tolerance: 1e-9, of: cost)
    if let atZero = try? logLikelihood(0), atZero >= -found.value { return 0 }
    return exp(found.x)
  }

  /// Both variances at once where none is known: only their ratio is searched, their size follows from it.
  private func searchRatio() throws(StatisticsError) -> (observation: Double, level: Double) {
    let unit = self.unit
    try InputRules.requireVarying("value", values.filter { !$0.isNaN })
    func profile(_ noise: Double, _ walk: Double) throws(StatisticsError) -> (cost: Double, size: Double) {
      let found = try filter(observation: noise, level: walk)
      let freedom = Double(found.observed - 1)
      let size = found.squaredErrors / freedom
      return (0.5 * (freedom * log(size) + found.logVariances), size)
    }
    // x is the logarithm of the level's variance over that of the noise, over a typical gap.
    func variances(_ x: Double) -> (Double, Double) { x > 0 ? (exp(-x), 1 / unit) : (1, exp(x) / unit) }
    func cost(_ x: Double) throws(StatisticsError) -> Double {
      let pair = variances(x)
      return try profile(pair.0, pair.1).cost
    }
    var (best, lowest) = (0.0, Double.infinity)
    for x in stride(from: -30.0, through: 30, by: 0.5) {
      let value = try cost(x)
      if value < lowest { (best, lowest) = (x, value) }
    }
    let found = try minimum(between: best - 0.75, and: best + 0.75, tolerance: 1e-9, of: cost)
    var (noise, walk) = variances(found.x)
    var result = try profile(noise, walk)
    // The ends of the scale: no walk at all, or no noise.
    for ends in [(1.0, 0.0), (0.0, 1 / unit)] {
      if let other = try? profile(ends.0, ends.1), other.cost.isFinite, other.cost <= result.cost + 1e-11 * abs(result.cost) {
        (noise, walk, result) = (ends.0, ends.1, other)
      }
    }
    return (noise * result.size, walk * result.size)
  }

  private func searchBoth() throws(StatisticsError) -> (observation: Double, level: Double) {
    let size = log(scale)
    func cost(_ x: [Double]) throws(StatisticsError) -> Double {
      -(try filter(observation: exp(x[0]), level: exp(x[1])).logLikelihood)
    }
    var (best, lowest) = ([size, size], Double.infinity)
    for noise in stride(from: -12.0, through: 2, by: 2) {
      for walk in stride(from: -16.0, through: 2, by: 2) {
        let x = [size + noise, size + walk - log(unit)]
        let value = try cost(x)
        if value < lowest { (best, lowest) = (x, value) }
      }
    }
    let found = try nelderMead(from: best, step: 1, cost)
    var result = (exp(found.x[0]), exp(found.x[1]), -found.value)
    // A variance of zero is an end of the scale that logarithms never reach.
    let flat = try search { noise throws(StatisticsError) in try filter(observation: noise, level: 0).logLikelihood }
    let quiet = try search { walk throws(StatisticsError) in try filter(observation: 0, level: walk).logLikelihood }
    for (noise, walk) in [(flat, 0.0), (0.0, quiet), (0.0, 0.0)] {
      if let other = try? filter(observation: noise, level: walk).logLikelihood, other >= result.2 - 1e-9 { result = (noise, walk, other) }
    }
    return (result.0, result.1)
  }
}
