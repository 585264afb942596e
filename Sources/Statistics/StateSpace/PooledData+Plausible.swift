#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension PooledData {
  /// Variances that the data allow, each with its share; the best ones alone where the data settle them well.
  ///
  /// - Bands at the best variances are too narrow where few polls say how fast the level moves: the likelihood is often
  ///   highest at a level that stands still. So the bands are averaged over what is plausible.
  /// - Source: the posterior under a flat prior on each standard deviation (Gelman 2006, "Prior distributions for variance
  ///   parameters in hierarchical models"), by the trapezoid rule on an even grid.
  func plausibleVariances(
    around best: Variances, level: ModelVariance, excess: ModelVariance
  ) throws(StatisticsError) -> [(variances: Variances, share: Double)] {
    var paths: [WritableKeyPath<Variances, Double>] = []
    if level == .estimated { paths.append(\.level) }
    if excess == .estimated { paths.append(\.excess) }
    if case .shrunk(.estimated) = kind { paths.append(\.house.orZero) }
    let top = try logLikelihood(best)
    func loss(_ v: Variances) -> Double {
      guard let found = try? logLikelihood(v), !found.isNaN else { return .infinity }
      return top - found
    }
    let axes = paths.compactMap { path -> (WritableKeyPath<Variances, Double>, ClosedRange<Double>)? in
      let isPinned = isPinned(best, path, loss)
      return isPinned ? nil : (path, deviations(best, path, loss))
    }
    if axes.isEmpty { return [(best, 1)] }
    let nodes = [9, 7, 6][axes.count - 1]
    var grid = [(variances: best, share: 1.0)]
    for (path, range) in axes {
      grid = grid.flatMap { point in
        (0..<nodes).map { node in
          var v = point.variances
          let deviation = range.lowerBound + (range.upperBound - range.lowerBound) * Double(node) / Double(nodes - 1)
          v[keyPath: path] = deviation * deviation
          return (v, point.share * (node == 0 || node == nodes - 1 ? 0.5 : 1))
        }
      }
    }
    let usual = startingPoint.house
    for i in grid.indices {
      grid[i].share *= exp(-loss(grid[i].variances))
      // Few houses leave the likelihood of huge effects almost flat; half a Cauchy distribution lets it fall.
      if let usual, let house = grid[i].variances.house { grid[i].share /= 1 + house / usual }
    }
    // What is too unlikely to matter need not be smoothed.
    let total = grid.reduce(0) { $0 + $1.share }
    guard total > 0, total.isFinite else { return [(best, 1)] }
    grid.removeAll { $0.share < 1e-3 * total }
    let kept = grid.reduce(0) { $0 + $1.share }
    return grid.map { ($0.variances, $0.share / kept) }
  }

  /// Whether twenty percent more or less of a standard deviation is two of its own errors away: then it may count as known.
  private func isPinned(_ best: Variances, _ path: WritableKeyPath<Variances, Double>, _ loss: (Variances) -> Double) -> Bool {
    // Of the errors, the whole is what matters; of a house's effect, what is more than the error of its own mean.
    var known = 0.0
    if path != \.level {
      let kept = values.indices.filter { !values[$0].isNaN }
      let sampling = kept.reduce(0) { $0 + variances[$1] } / Double(max(1, kept.count))
      known = path == \.excess ? sampling : (sampling + best.excess) * Double(houseCount) / Double(max(1, kept.count))
    }
    let whole = best[keyPath: path] + known
    return [1.44, 0.64].allSatisfy { factor in
      var v = best
      v[keyPath: path] = whole * factor - known
      return v[keyPath: path] < 0 || loss(v) > 2
    } && whole > 0
  }

  /// The standard deviations around the best one whose likelihood is not hopelessly small, the other variances held.
  private func deviations(
    _ best: Variances, _ path: WritableKeyPath<Variances, Double>, _ loss: (Variances) -> Double
  ) -> ClosedRange<Double> {
    func lossAt(_ deviation: Double) -> Double {
      var v = best
      v[keyPath: path] = deviation * deviation
      return loss(v)
    }
    let hopeless = 6.0
    let center = best[keyPath: path].squareRoot()
    /// Between a place that is near enough and one that is too far.
    func edge(_ near: Double, _ far: Double) -> Double {
      var (near, far) = (near, far)
      for _ in 0..<6 {
        let middle = (near + far) / 2
        if lossAt(middle) < hopeless { near = middle } else { far = middle }
      }
      return far
    }
    var step = max(center, startingPoint[keyPath: path].squareRoot() / 4)
    var near = center
    while lossAt(center + step) < hopeless, step < 1e100 { (near, step) = (center + step, 2 * step) }
    let lower = lossAt(0) < hopeless ? 0 : edge(center, 0)
    return lower...edge(near, center + step)
  }
}
