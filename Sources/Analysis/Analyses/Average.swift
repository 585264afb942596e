import Statistics

extension AnalysisResult {
  /// The weighted mean of figures: of all, and within a window around each place.
  ///
  /// - Weights: the column of weights, else the sample sizes, else all alike.
  /// - Error: of shares with sample sizes their sampling error, √Σ w² v / Σ w; else that of the scatter around the mean.
  /// - Window: figures at most half its width away, or with `trailing` those of the width before; both ends count.
  /// - Throws: ``AnalysisError``.
  static func average(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow(["window", "trailing", "at", "steps", "designEffect", "unit"], for: "average")
    var data = data.complete(.value)
    for role in [AnalysisData.Role.size, .weight] where data.columns[role] != nil { data = data.complete(role) }
    if let window = options.window, !(window > 0 && window.isFinite) {
      throw .badSetting("window", value: window.plainText, rule: "must be above zero")
    }
    if options.window == nil {
      for (name, isGiven) in [("at", options.at != nil), ("steps", options.steps != nil), ("trailing", options.trailing != nil)] where isGiven {
        throw .badSetting(name, value: "given", rule: "needs a window")
      }
    }
    let hasSizes = data.columns[.size] != nil
    try data.requireSizes(for: options, "average")
    let y = try data.numbers(.value, for: "average")
    let variances = hasSizes ? try data.sharesWithErrors(options).variances : nil
    let weights = data.columns[.weight] != nil ? try data.numbers(.weight, for: "average") : hasSizes ? try data.numbers(.size, for: "average") : nil
    func mean(_ rows: Range<Int>) throws(AnalysisError) -> Estimate {
      let own = weights.map { Array($0[rows]) }
      let spread = try located(data.selecting(Array(rows))) { () throws(StatisticsError) in
        try weightedMean(Array(y[rows]), weights: own, level: options.level)
      }
      guard let variances else { return spread }
      let weight = own ?? rows.map { _ in 1 }
      let sum = weight.reduce(0, +)
      let error = (zip(weight, variances[rows]).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }).squareRoot() / sum
      let margin = StandardNormal.quantile((1 + options.level) / 2) * error
      return Estimate(spread.estimate, standardError: error, lower: spread.estimate - margin, upper: spread.estimate + margin)
    }
    guard data.count > 0 else { throw .statistics(.tooFew(method: "a mean", needed: 1, given: 0)) }
    var result = AnalysisResult("average", method: weights == nil ? "mean" : "weighted mean", data: data, level: options.level)
    result.add("mean", try mean(0..<data.count))
    if let window = options.window {
      let isTrailing = options.trailing ?? false
      result.set("window", window)
      result.set("trailing", isTrailing)
      let (before, after) = isTrailing ? (window, 0) : (window / 2, window / 2)
      var counts: [Double?] = []
      for place in try options.places(of: data) where result.fitted.last?.x != place {
        let start = data.x.firstIndex { $0 >= place - before } ?? data.count
        let end = data.x.firstIndex { $0 > place + after } ?? data.count
        guard start < end else {
          result.notes.append("No figure lies in the window around \(place.inWords), so there is no mean.")
          continue
        }
        result.fitted.append(Fitted(x: place, estimate: try mean(start..<end)))
        counts.append(Double(end - start))
      }
      result.extraColumns = [ExtraColumn("figures", counts)]
    }
    result.addLabels()
    result.quantity = "mean"
    if hasSizes { result.set("designEffect", options.designEffect ?? 1) }
    result.coverage = result.band(hasSizes ? "sampling error only" : "from the scatter of the figures around the mean")
    if hasSizes, !data.isPoll { result.coverage? += " " + pollCaution }
    return result
  }
}
