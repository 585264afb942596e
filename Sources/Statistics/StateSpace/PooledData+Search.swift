#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension PooledData {
  /// The variances that are to be estimated, at the highest likelihood.
  func bestVariances(level: ModelVariance, excess: ModelVariance) throws(StatisticsError) -> Variances {
    let house: ModelVariance? = if case .shrunk(let variance) = kind { variance } else { nil }
    if kind == .none {
      // Without houses this is a local level model.
      let steps = LevelSteps(values: values, variances: variances, times: times)
      let found = try steps.bestVariances(observation: excess, level: level)
      return Variances(level: found.level, excess: found.observation, house: nil)
    }
    let start = startingPoint
    let fixed = Variances(
      level: level.known ?? start.level, excess: excess.known ?? start.excess, house: house.map { $0.known ?? start.house ?? 1 })
    var free: [WritableKeyPath<Variances, Double>] = []
    if level == .estimated { free.append(\.level) }
    if excess == .estimated { free.append(\.excess) }
    if house == .estimated { free.append(\.house.orZero) }
    if free.isEmpty { return fixed }
    return try highest(free, from: try roughly(free, from: fixed)).at
  }

  /// The best of a few sizes of each variance, far apart: the likelihood may have two tops.
  private func roughly(_ free: [WritableKeyPath<Variances, Double>], from start: Variances) throws(StatisticsError) -> Variances {
    var tried = [start]
    // Powers of ten, the closer the fewer variances there are.
    let levels = [stride(from: -5.5, through: 1, by: 0.5), stride(from: -5, through: 1, by: 1), stride(from: -4, through: 1, by: 1.25)]
    for path in free {
      let sizes = path == \.level ? levels[free.count - 1].map { pow(10, $0) } : [1e-2, 1, 10]
      tried = tried.flatMap { v in
        sizes.map { size in
          var other = v
          other[keyPath: path] *= size
          return other
        }
      }
    }
    var best = (at: start, value: -Double.infinity)
    for v in tried {
      let value = try logLikelihood(v)
      if value > best.value { best = (v, value) }
    }
    return best.at
  }

  /// The top of the likelihood over some variances, near the others given.
  private func highest(
    _ free: [WritableKeyPath<Variances, Double>], from start: Variances
  ) throws(StatisticsError) -> (at: Variances, value: Double) {
    func point(_ x: [Double]) -> Variances {
      var v = start
      for (path, value) in zip(free, x) { v[keyPath: path] = exp(value) }
      return v
    }
    func cost(_ x: [Double]) throws(StatisticsError) -> Double { -(try logLikelihood(point(x))) }
    let begin = free.map { log(start[keyPath: $0]) }
    let found =
      if free.count == 1 {
        try alongOne(begin[0]) { x throws(StatisticsError) in try cost([x]) }
      } else {
        try nelderMead(from: begin, step: 1.5, tolerance: 1e-8, width: 2, evaluations: 400, cost)
      }
    var best = (at: point(found.x), value: -found.value)
    // A variance of zero is an end of the scale that logarithms never reach.
    for (index, path) in free.enumerated() {
      var v = best.at
      v[keyPath: path] = 0
      guard let value = try? logLikelihood(v), value >= best.value - 1e-6 else { continue }
      let isOtherTop = value > best.value + 1e-6
      best = (v, value)
      let rest = free.enumerated().filter { $0.offset != index && v[keyPath: $0.element] > 0 }.map(\.element)
      if isOtherTop, !rest.isEmpty {
        let other = try highest(rest, from: v)
        if other.value > best.value { best = other }
      }
    }
    return best
  }

  /// One logarithm: wide steps downhill, then Brent's search between the neighbors of the lowest.
  private func alongOne(
    _ start: Double, _ cost: (Double) throws(StatisticsError) -> Double
  ) throws(StatisticsError) -> (x: [Double], value: Double) {
    let step = 2.0
    var middle = (x: start, value: try cost(start))
    var left = try cost(start - step)
    var right = try cost(start + step)
    for _ in 0..<20 {
      if left < middle.value {
        (right, middle) = (middle.value, (middle.x - step, left))
        left = try cost(middle.x - step)
      } else if right < middle.value {
        (left, middle) = (middle.value, (middle.x + step, right))
        right = try cost(middle.x + step)
      } else {
        break
      }
    }
    let found = try minimum(between: middle.x - step, and: middle.x + step, tolerance: 1e-5, of: cost)
    return ([found.x], found.value)
  }

  /// Rough sizes of the variances, to start from.
  var startingPoint: Variances {
    let kept = values.indices.filter { !values[$0].isNaN }
    let spread = Moments(of: kept.map { values[$0] }[...]).populationVariance ?? 1
    let size = spread > 0 ? spread : 1
    let noise = Statistics.mean(of: kept.map { variances[$0] }[...]) ?? 0
    let length = max((times.last ?? 1) - (times.first ?? 0), 1e-300)
    return Variances(level: size / length, excess: max(size * 0.05, noise * 0.2), house: max(size * 0.1, noise * 0.2))
  }
}

extension Optional where Wrapped == Double {
  /// For key paths to a variance that may be absent.
  var orZero: Double {
    get { self ?? 0 }
    set { self = newValue }
  }
}
