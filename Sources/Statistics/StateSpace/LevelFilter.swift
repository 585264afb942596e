#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The Kalman filter and smoother of a level that walks at random, for steps of any length and any number of observations.
///
/// - Exact diffuse start: nothing is known of the level before the first observation.
/// - Source: Durbin and Koopman (2012), chapters 2 and 5; smoothing by Rauch, Tung and Striebel (1965).
struct LevelFilter {
  /// Levels and variances before and after each step's observation; variances are infinite while nothing is known.
  private(set) var predicted: [Double]
  private(set) var predictedVariance: [Double]
  private(set) var filtered: [Double]
  private(set) var filteredVariance: [Double]
  /// With n ln 2π over all observations, the first included, as statsmodels counts.
  private(set) var logLikelihood: Double
  /// Sum of ln F over observations but the first, and of v² / F.
  private(set) var logVariances = 0.0
  private(set) var squaredErrors = 0.0
  private(set) var observed = 0
  private let growth: [Double]

  /// - Parameters:
  ///   - values: in order of time; NaN where there is no observation.
  ///   - variances: of each observation.
  ///   - growth: what the variance of the level grows by before each step; that of the first step is not used.
  /// - Throws: ``StatisticsError/notIdentified(_:)`` where two observations without error disagree.
  init(_ values: [Double], variances: [Double], growth: [Double]) throws(StatisticsError) {
    let n = values.count
    predicted = [Double](repeating: 0, count: n)
    predictedVariance = predicted
    filtered = predicted
    filteredVariance = predicted
    self.growth = growth
    var (level, variance) = (0.0, Double.infinity)
    for i in 0..<n {
      if i > 0 { variance += growth[i] }
      (predicted[i], predictedVariance[i]) = (level, variance)
      if !values[i].isNaN {
        observed += 1
        if variance == .infinity {
          (level, variance) = (values[i], variances[i])
        } else {
          let spread = variance + variances[i]
          let error = values[i] - level
          if spread > 0 {
            logVariances += log(spread)
            squaredErrors += error * error / spread
            level += variance / spread * error
            variance *= variances[i] / spread
          } else if error != 0 {
            throw .notIdentified("observations without error disagree, and the level may not move between them")
          }
        }
      }
      (filtered[i], filteredVariance[i]) = (level, variance)
    }
    logLikelihood = -0.5 * (Double(observed) * log(2 * .pi) + logVariances + squaredErrors)
  }

  /// How much of the level after step i passes into what is known of it before step i + 1.
  func gain(_ i: Int) -> Double {
    let variance = filteredVariance[i]
    if variance == .infinity { return 1 }
    let next = variance + growth[i + 1]
    return next > 0 ? variance / next : 1
  }

  /// Levels and variances given all observations.
  func smoothed() -> (levels: [Double], variances: [Double]) {
    var (levels, variances) = (filtered, filteredVariance)
    for i in stride(from: levels.count - 2, through: 0, by: -1) {
      let variance = filteredVariance[i]
      if variance == .infinity {
        levels[i] = levels[i + 1]
        variances[i] = variances[i + 1] + growth[i + 1]
      } else {
        let g = gain(i)
        levels[i] += g * (levels[i + 1] - filtered[i])
        variances[i] = g * growth[i + 1] + g * g * variances[i + 1]
      }
    }
    return (levels, variances)
  }
}
