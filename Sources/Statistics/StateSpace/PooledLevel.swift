#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Many pollsters' figures pooled to one level that walks at random, each pollster with an effect of its own.
///
/// - y = level(t) + house effect + error; the errors' variances are known, such as p (1 - p) / n.
/// - One pollster without known errors gives the plain ``LocalLevel``, whose bands take the variances as known.
/// - The house effects are solved for exactly beside the level: time grows with observations × houses, not with its square.
/// - Source: Jackman (2005), "Pooling the polls over an election campaign", as a linear Gaussian model; diffuse likelihood
///   by de Jong (1991); smoothing as in ``LocalLevel``.
package struct PooledLevel: Sendable {
  /// How house effects are told from the level.
  package enum HouseEffects: Hashable, Sendable {
    /// There are none.
    case none
    /// They add up to zero: the average pollster is right.
    case sumToZero
    /// They are free; observations without a house, such as election results, place the level.
    case anchored
    /// They are drawn from a normal distribution around zero, so that houses with few polls stay near it.
    case shrunk(variance: ModelVariance)
  }

  /// Ascending, without repeats: the observations' times and those asked for.
  package let times: [Double]
  /// The level at each time, with its normal interval, in the unit of the values.
  package let levels: [Estimate]
  /// The effect of each house, by number; what its figures lie above the level. Empty without house effects.
  package let houses: [Estimate]
  /// Variance of the level's step over one unit of time.
  package let levelVariance: Double
  /// Variance of the errors beyond the known ones.
  package let excessVariance: Double
  /// Variance of the house effects, where they are shrunk.
  package let houseVariance: Double?
  /// Diffuse log-likelihood (restricted: house effects that are free are integrated out).
  package let logLikelihood: Double

  /// - Parameters:
  ///   - times: of the observations, in any order, such as days.
  ///   - variances: known error variances, in squared units of the values.
  ///   - houses: numbers from 0 of the pollsters; `nil` for an observation without a house effect.
  ///   - places: more times at which the level is wanted.
  /// - Throws: ``StatisticsError``: `tooFew` (three observations), `unequalCounts`, `notFinite`, `outOfRange`, `badSetting`,
  ///   `notIdentified` (a house without observations, an observation of a house without error, no anchor).
  package init(
    times: [Double], values: [Double], variances: [Double], houses: [Int?], houseEffects: HouseEffects = .sumToZero,
    levelVariance: ModelVariance = .estimated, excessVariance: ModelVariance = .known(0), at places: [Double] = [],
    level: Double = 0.95
  ) throws(StatisticsError) {
    try InputRules.requireLevel(level)
    try InputRules.require("pooling", atLeast: 3, given: values.count)
    for (name, count) in [("times", times.count), ("variances", variances.count), ("houses", houses.count)] {
      try InputRules.requireSameCount(name, count, "values", values.count)
    }
    try InputRules.requireFinite("times", times)
    try InputRules.requireFinite("values", values)
    try InputRules.requireNotNegative("variances", variances)
    try InputRules.requireFinite("places", places)
    try levelVariance.check("level variance")
    try excessVariance.check("excess variance")
    if case .shrunk(let variance) = houseEffects { try variance.check("house variance") }
    let data = try PooledData(
      times: times, values: values, variances: variances, houses: houses, places: places, houseEffects: houseEffects,
      hasExcess: excessVariance != .known(0))
    let best = try data.bestVariances(level: levelVariance, excess: excessVariance)
    let solution = try data.solution(best)
    let result = try data.levels(solution)
    var (levelErrors, houseErrors) = (result.variances, solution.effects.indices.map { solution.covariance[$0, $0] })
    let isPlain = Set(houses).count == 1 && variances.allSatisfy { $0 == 0 }
    let plausible = isPlain ? [] : try data.plausibleVariances(around: best, level: levelVariance, excess: excessVariance)
    if plausible.count > 1 {
      // The mean of the variances, and that of the squared distances of the estimates from the best ones.
      levelErrors = levelErrors.map { _ in 0 }
      houseErrors = houseErrors.map { _ in 0 }
      for (variances, share) in plausible {
        let other = try data.solution(variances)
        let found = try data.levels(other)
        for i in levelErrors.indices { levelErrors[i] += share * (found.variances[i] + (found.levels[i] - result.levels[i]).squared) }
        for i in houseErrors.indices {
          houseErrors[i] += share * (other.covariance[i, i] + (other.effects[i] - solution.effects[i]).squared)
        }
      }
    }
    let z = StandardNormal.quantile((1 + level) / 2)
    self.times = result.times
    levels = zip(result.levels, levelErrors).map { Estimate($0, standardError: max(0, $1).squareRoot(), factor: z) }
    self.houses = zip(solution.effects, houseErrors).map { Estimate($0, standardError: max(0, $1).squareRoot(), factor: z) }
    (self.levelVariance, self.excessVariance, houseVariance) = (best.level, best.excess, best.house)
    logLikelihood = solution.logLikelihood
  }
}

extension Double {
  fileprivate var squared: Double { self * self }
}
