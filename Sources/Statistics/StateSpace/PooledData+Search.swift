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
    var free: [WritableKeyPath<Variances, Double>] = []
    var fixed = Variances(level: level.known ?? 0, excess: excess.known ?? 0, house: house?.known)
    var begin: [Double] = []
    func add(_ path: WritableKeyPath<Variances, Double>, _ value: Double) {
      free.append(path)
      begin.append(log(value))
    }
    if level == .estimated { add(\.level, start.level) }
    if excess == .estimated { add(\.excess, start.excess) }
    if house == .estimated {
      fixed.house = start.house
      add(\.house.orZero, start.house ?? 1)
    }
    if free.isEmpty { return fixed }
    let kept = values.indices.filter { !values[$0].isNaN }
    func point(_ x: [Double]) -> Variances {
      var v = fixed
      for (path, value) in zip(free, x) { v[keyPath: path] = exp(value) }
      return v
    }
    func cost(_ x: [Double]) throws(StatisticsError) -> Double { -(try logLikelihood(point(x))) }
    var best: (x: [Double], value: Double)
    if free.count == 1 {
      best = try alongOne(begin[0]) { x throws(StatisticsError) in try cost([x]) }
    } else {
      best = try nelderMead(from: begin, step: 1.5, tolerance: 1e-8, width: 2, evaluations: 400, cost)
    }
    // A variance of zero is an end of the scale that logarithms never reach.
    for (index, path) in free.enumerated() where best.x[index] < begin[index] - 4 {
      if path == \.excess, kept.contains(where: { variances[$0] == 0 }) { continue }
      var v = point(best.x)
      v[keyPath: path] = 0
      if let atZero = try? logLikelihood(v), -atZero <= best.value + 1e-6 {
        fixed = v
        best.value = -atZero
        free.remove(at: index)
        best.x.remove(at: index)
        break
      }
    }
    return point(best.x)
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
