#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The observations of a ``PooledLevel`` in order of time, and its equations at given variances.
struct PooledData {
  struct Variances { var level: Double, excess: Double, house: Double? }

  let times: [Double]
  /// NaN at times that were only asked for.
  let values: [Double]
  let variances: [Double]
  /// -1 without a house effect.
  let houses: [Int]
  let houseCount: Int
  let kind: PooledLevel.HouseEffects
  private let gaps: [Double]

  init(
    times: [Double], values: [Double], variances: [Double], houses: [Int?], places: [Double],
    houseEffects: PooledLevel.HouseEffects, hasExcess: Bool
  ) throws(StatisticsError) {
    let total = times.count + places.count
    let all = times + places
    let order = (0..<total).sorted { all[$0] != all[$1] ? all[$0] < all[$1] : $0 < $1 }
    var kind = houseEffects
    let count = (houses.compactMap { $0 }.max() ?? -1) + 1
    var seen = [Bool](repeating: false, count: count)
    var hasAnchor = false
    for (index, house) in houses.enumerated() {
      guard let house else { hasAnchor = true; continue }
      guard house >= 0 else { throw .outOfRange(name: "houses", index: index, value: Double(house), rule: "must not be negative") }
      seen[house] = true
    }
    // A single house whose effects add up to zero has none.
    if count == 0 || (count == 1 && kind == .sumToZero) { kind = .none }
    if kind != .none {
      if let empty = seen.firstIndex(of: false) { throw .notIdentified("house \(empty + 1) has no observation") }
      if kind == .anchored, !hasAnchor { throw .notIdentified("free house effects need an observation without one") }
      for index in values.indices where houses[index] != nil && variances[index] == 0 && !hasExcess {
        throw .outOfRange(name: "variances", index: index, value: 0, rule: "must be above zero for a poll of a house")
      }
    }
    self.kind = kind
    self.times = order.map { all[$0] }
    self.values = order.map { $0 < values.count ? values[$0] : .nan }
    self.variances = order.map { $0 < values.count ? variances[$0] : 0 }
    self.houses = order.map { kind != .none && $0 < values.count ? houses[$0] ?? -1 : -1 }
    houseCount = kind == .none ? 0 : count
    let sorted = self.times
    gaps = sorted.indices.map { $0 == 0 ? 0 : sorted[$0] - sorted[$0 - 1] }
  }

  /// The filter over observations without the given effects.
  private func filter(_ v: Variances, less effects: [Double] = []) throws(StatisticsError) -> LevelFilter {
    var adjusted = values
    if !effects.isEmpty { for i in adjusted.indices where houses[i] >= 0 { adjusted[i] -= effects[houses[i]] } }
    return try LevelFilter(adjusted, variances: variances.map { $0 + v.excess }, growth: gaps.map { $0 * v.level })
  }

  /// House effects at given variances.
  struct Solution {
    let at: Variances
    let effects: [Double]
    let covariance: SymmetricMatrix
    let logLikelihood: Double
  }

  func logLikelihood(_ v: Variances) throws(StatisticsError) -> Double {
    if kind == .none { return try filter(v).logLikelihood }
    return try solved(v).logLikelihood
  }

  func solution(_ v: Variances) throws(StatisticsError) -> Solution {
    if kind == .none {
      return Solution(at: v, effects: [], covariance: SymmetricMatrix(size: 0), logLikelihood: try filter(v).logLikelihood)
    }
    let found = try solved(v)
    var covariance = found.factor.inverse()
    if let side = found.side {
      let scale = 1 / side.reduce(0, +)
      for i in 0..<houseCount { for j in 0..<houseCount { covariance[i, j] -= side[i] * side[j] * scale } }
    }
    return Solution(at: v, effects: found.effects, covariance: covariance, logLikelihood: found.logLikelihood)
  }

  private struct Solved {
    let effects: [Double]
    let factor: SymmetricMatrix.Factor
    /// The solution for a right side of ones, where effects add up to zero.
    let side: [Double]?
    let logLikelihood: Double
  }

  private func solved(_ v: Variances) throws(StatisticsError) -> Solved {
    let filter = try filter(v)
    let smooth = filter.smoothed()
    var (matrix, right) = equations(v, filter, smooth)
    let isSum = kind == .sumToZero
    var logDeterminant = 0.0
    if isSum {
      // The direction that the level could take over is filled up; the side condition makes it harmless.
      let fill = (0..<houseCount).reduce(0) { $0 + matrix[$1, $1] } / Double(houseCount * houseCount)
      for index in matrix.entries.indices { matrix.entries[index] += fill }
    } else if let house = v.house {
      guard house > 0 else {
        // No spread at all: no effects.
        var rigid = SymmetricMatrix(size: houseCount)
        for i in 0..<houseCount { rigid[i, i] = 1e300 }
        guard let factor = rigid.factorized() else { throw .noOptimum(name: "house effects") }
        return Solved(
          effects: [Double](repeating: 0, count: houseCount), factor: factor, side: nil, logLikelihood: filter.logLikelihood)
      }
      for i in 0..<houseCount { matrix[i, i] += 1 / house }
      logDeterminant += Double(houseCount) * log(house)
    }
    guard let factor = matrix.factorized() else { throw .notIdentified("houses and level cannot be told apart; do their polls overlap in time?") }
    var effects = factor.solve(right)
    logDeterminant += factor.logDeterminant
    var side: [Double]?
    if isSum {
      let ones = factor.solve([Double](repeating: 1, count: houseCount))
      let total = ones.reduce(0, +)
      let lambda = effects.reduce(0, +) / total
      for i in effects.indices { effects[i] -= lambda * ones[i] }
      logDeterminant += log(total) - log(Double(houseCount))
      side = ones
    }
    let gained = zip(right, effects).reduce(0) { $0 + $1.0 * $1.1 }
    right.removeAll()
    return Solved(
      effects: effects, factor: factor, side: side, logLikelihood: filter.logLikelihood + 0.5 * (gained - logDeterminant))
  }

  /// The equations of the house effects once the level is integrated out: XᵀΩ⁻¹X and XᵀΩ⁻¹y.
  ///
  /// The smoothed levels at two steps covary as the later one's variance times the gains between them; so one sweep
  /// with a running sum per house replaces the covariance of all pairs.
  private func equations(
    _ v: Variances, _ filter: LevelFilter, _ smooth: (levels: [Double], variances: [Double])
  ) -> (SymmetricMatrix, [Double]) {
    let n = houseCount
    var matrix = SymmetricMatrix(size: n)
    var right = [Double](repeating: 0, count: n)
    var running = [Double](repeating: 0, count: n)
    // The running sums are these numbers times `scale`.
    var scale = 1.0
    matrix.entries.withUnsafeMutableBufferPointer { buffer in
      running.withUnsafeMutableBufferPointer { sums in
        guard let entries = buffer.baseAddress, let running = sums.baseAddress else { return }
        for i in values.indices {
          if i > 0 { scale *= filter.gain(i - 1) }
          if scale < 1e-100 {
            for k in 0..<n { running[k] *= scale }
            scale = 1
          }
          let house = houses[i]
          if house < 0 { continue }
          let weight = 1 / (variances[i] + v.excess)
          let factor = weight * smooth.variances[i] * scale
          let row = house * n
          let target = entries + row
          for k in 0..<n { target[k] -= factor * running[k] }
          entries[row + house] += 0.5 * (weight - weight * weight * smooth.variances[i])
          running[house] += weight / scale
          right[house] += weight * (values[i] - smooth.levels[i])
        }
      }
    }
    for i in 0..<n {
      for j in 0...i {
        let both = matrix[i, j] + matrix[j, i]
        (matrix[i, j], matrix[j, i]) = (both, both)
      }
    }
    return (matrix, right)
  }

  /// The level at each distinct time, its variance holding that of the house effects.
  func levels(_ solution: Solution) throws(StatisticsError) -> (times: [Double], levels: [Double], variances: [Double]) {
    let filter = try filter(solution.at, less: solution.effects)
    let smooth = filter.smoothed()
    var extra = [Double](repeating: 0, count: values.count)
    if kind != .none { addHouseVariance(&extra, solution, filter, smooth.variances) }
    var (places, levels, variances): ([Double], [Double], [Double]) = ([], [], [])
    for i in times.indices where i == 0 || times[i] != times[i - 1] {
      places.append(times[i])
      levels.append(smooth.levels[i])
      variances.append(smooth.variances[i] + extra[i])
    }
    return (places, levels, variances)
  }

  /// What the uncertainty of the house effects adds to the variance of each level: gᵀ C g, g being how the level answers
  /// to each effect. g is a part from before and a part from after, and each changes by one entry a step.
  private func addHouseVariance(_ extra: inout [Double], _ solution: Solution, _ filter: LevelFilter, _ variances: [Double]) {
    let n = houseCount
    let covariance = solution.covariance.entries
    let weights = values.indices.map { houses[$0] < 0 ? 0 : 1 / (self.variances[$0] + solution.at.excess) }
    var before = [Double](repeating: 0, count: n * values.count)
    var running = [Double](repeating: 0, count: n)
    var form = 0.0
    for i in values.indices {
      if i > 0 {
        let gain = filter.gain(i - 1)
        form *= gain * gain
        for k in 0..<n { running[k] *= gain }
      }
      let house = houses[i]
      if house >= 0 {
        let w = weights[i]
        form += 2 * w * running[house] + w * w * covariance[house * n + house]
        for k in 0..<n { running[k] += w * covariance[house * n + k] }
      }
      before.withUnsafeMutableBufferPointer { before in for k in 0..<n { before[i * n + k] = running[k] } }
      extra[i] = variances[i] * variances[i] * form
    }
    // Now from the end; `after` is the part of g itself, `running` that part times the covariance.
    var after = [Double](repeating: 0, count: n)
    for k in 0..<n { running[k] = 0 }
    form = 0
    for i in stride(from: values.count - 1, through: 0, by: -1) {
      if i + 1 < values.count {
        let house = houses[i + 1]
        if house >= 0 {
          let w = variances[i + 1] * weights[i + 1]
          form += 2 * w * running[house] + w * w * covariance[house * n + house]
          for k in 0..<n { running[k] += w * covariance[house * n + k] }
          after[house] += w
        }
        let gain = filter.gain(i)
        form *= gain * gain
        for k in 0..<n {
          running[k] *= gain
          after[k] *= gain
        }
      }
      var cross = 0.0
      before.withUnsafeBufferPointer { before in for k in 0..<n { cross += after[k] * before[i * n + k] } }
      extra[i] += form + 2 * variances[i] * cross
    }
  }
}
