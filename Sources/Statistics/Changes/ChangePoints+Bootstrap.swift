extension ChangePoints {
  /// The interval of a change's place by resampling the residuals of the two stretches around it.
  ///
  /// - The places whose fit is so little worse than the best one that the true place would be as often: a likelihood
  ///   ratio test turned around, its limit taken from resamples with the change where it was found. Unlike quantiles of
  ///   the resampled places it need not jump from day to day, and covers as it says (docs/simulations.md).
  /// - The errors of both stretches may differ in spread, and are taken as independent.
  /// - Parameter index: which change, from 0.
  /// - Returns: the first and the last such place, as counts of values before the change.
  /// - Throws: ``StatisticsError/badSetting(name:value:rule:)``: index, level, fewer than 100 resamples.
  /// - Source: the likelihood ratio sets of Siegmund (1988), "Confidence sets in change-point problems", with the bootstrap of
  ///   Hušková and Kirch (2008), "Bootstrapping confidence intervals for the change-point of time series", for their limit.
  package func bootstrapInterval(
    of index: Int, level: Double = 0.95, resamples: Int = 1999, seed: UInt64 = 1
  ) throws(StatisticsError) -> (lower: Int, upper: Int) {
    try requireChange(index, level)
    try InputRules.requireSetting("resamples", Double(resamples), "must be at least 100") { $0 >= 100 }
    let around = surroundings(of: index)
    let size = around.end - around.start
    let place = breakpoints[index] - around.start
    let own = Array(values[around.start..<around.end])
    let candidates = minimumLength..<(size - minimumLength + 1)
    let observed = Self.excesses(own, candidates)
    var random = SplitMix64(seed: seed)
    let (first, second) = (Self.errors(own[..<place]), Self.errors(own[place...]))
    var sample = own
    var limits: [Double] = []
    limits.reserveCapacity(resamples)
    for _ in 0..<resamples {
      for i in 0..<place { sample[i] = means[index] + first[random.nextIndex(below: place)] }
      for i in place..<size { sample[i] = means[index + 1] + second[random.nextIndex(below: size - place)] }
      limits.append(Self.excesses(sample, candidates)[place - minimumLength])
    }
    limits.sort()
    let limit = limits[min(resamples - 1, Int((level * Double(resamples + 1)).rounded(.up)) - 1)]
    let kept = candidates.filter { observed[$0 - minimumLength] <= limit || $0 == place }
    return (around.start + (kept.first ?? place), around.start + (kept.last ?? place))
  }

  /// How many times larger the squared errors are with the change at each place than with it at the best one.
  private static func excesses(_ values: [Double], _ candidates: Range<Int>) -> [Double] {
    let costs = SegmentCosts(values)
    let all = candidates.map { costs.cost(0, $0) + costs.cost($0, values.count) }
    let least = all.min() ?? 0
    return all.map { $0 == least ? 1 : $0 / least }
  }

  /// Distances from the mean, made larger by what fitting the mean took from them.
  private static func errors(_ values: ArraySlice<Double>) -> [Double] {
    let n = Double(values.count)
    let center = Statistics.mean(of: values) ?? 0
    return values.map { ($0 - center) * (n > 1 ? (n / (n - 1)).squareRoot() : 1) }
  }
}
