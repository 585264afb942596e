#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The local level model: a level that walks at random, seen through noise.
///
/// - y = level + noise; the level changes by a random step whose variance is `levelVariance` per unit of time.
/// - Missing observations are steps without one; the level is carried through them.
/// - Source: Durbin and Koopman (2012), chapter 2, with the exact diffuse start; statsmodels'
///   `UnobservedComponents(y, "local level", use_exact_diffuse = True)` and R's `StructTS(y, "level")`.
package struct LocalLevel: Sendable, Hashable {
  /// What is known of the level at a step.
  package struct State: Sendable, Hashable {
    package let level: Double
    /// Infinite where nothing is known yet.
    package let variance: Double
  }

  /// Variance of the noise beyond the known variances, in squared units of the values.
  package let observationVariance: Double
  /// Variance of the level's step over one unit of time.
  package let levelVariance: Double
  /// Diffuse log-likelihood, with the constant of statsmodels (n ln 2π).
  package let logLikelihood: Double
  /// Each step's level, given all observations.
  package let smoothed: [State]

  /// - Parameters:
  ///   - values: in order of time; `nil` where an observation is missing.
  ///   - times: ascending; `nil` is one step per unit. The same time may come twice.
  ///   - knownVariances: of single observations, such as sampling errors; the model's own noise is added to them.
  /// - Throws: ``StatisticsError``: `tooFew` (one observation, three where a variance is estimated), `notFinite`, `outOfRange`,
  ///   `notAscending`, `badSetting`, `notIdentified`.
  package init(
    _ values: [Double?], times: [Double]? = nil, knownVariances: [Double]? = nil,
    observationVariance: ModelVariance = .estimated, levelVariance: ModelVariance = .estimated
  ) throws(StatisticsError) {
    let isKnown = observationVariance.known != nil && levelVariance.known != nil
    try InputRules.require("the local level model", atLeast: isKnown ? 1 : 3, given: values.count { $0 != nil })
    try InputRules.requireFinite("values", values.map { $0 ?? 0 })
    let times = times ?? values.indices.map(Double.init)
    try InputRules.requireSameCount("times", times.count, "values", values.count)
    try InputRules.requireFinite("times", times)
    try InputRules.requireAscending("times", times, repeats: true)
    if let knownVariances {
      try InputRules.requireSameCount("known variances", knownVariances.count, "values", values.count)
      try InputRules.requireNotNegative("known variances", knownVariances)
    }
    try observationVariance.check("observation variance")
    try levelVariance.check("level variance")
    let steps = LevelSteps(values: values.map { $0 ?? .nan }, variances: knownVariances, times: times)
    let found = try steps.bestVariances(observation: observationVariance, level: levelVariance)
    self.observationVariance = found.observation
    self.levelVariance = found.level
    let filter = try steps.filter(observation: found.observation, level: found.level)
    let smooth = filter.smoothed()
    logLikelihood = filter.logLikelihood
    smoothed = zip(smooth.levels, smooth.variances).map(State.init)
  }

  /// The smoothed level of each step with its normal interval. The variances count as known.
  ///
  /// - Throws: `badSetting` for the level.
  /// - A ``PooledLevel`` of one house has bands that hold what is not known of the variances, too.
  /// - Source: Durbin and Koopman (2012), chapter 2; in the unit of the values.
  package func smoothedEstimates(level: Double = 0.95) throws(StatisticsError) -> [Estimate] {
    try InputRules.requireLevel(level)
    let z = StandardNormal.quantile((1 + level) / 2)
    return smoothed.map { Estimate($0.level, standardError: $0.variance.squareRoot(), factor: z) }
  }
}
