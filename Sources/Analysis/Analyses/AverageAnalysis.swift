import Statistics

/// The weighted mean of figures: of all, and within a window around each place.
///
/// - Weights: the column of weights, else the sample sizes, else all alike.
/// - Error: of shares with sample sizes their sampling error, √Σ w² v / Σ w; else that of the scatter around the mean.
/// - Window: figures at most half its width away, or if trailing those of the width before; both ends count.
/// - Throws: ``AnalysisError``.
package struct AverageAnalysis: PollAnalysis, FittedAnywhere {
  /// The width of the window, in units of x; `nil` is none.
  package var window: Double?
  /// Whether the window looks back only.
  package var trailing = false
  package var at: [Double]?
  package var steps: Int?
  package var designEffect: Double?
  package var unit: ShareUnit?

  package init() {}

  package static let about = AnalysisDescription(
    "average", .polls, "Average figures by weight, over all or in a moving window.",
    """
    Weights are those given, else the sample sizes, else all alike.

    Example: rapport average polls.csv --x date --y share --n n --window 0.25
    """, columns: [.values, .sizes, .weights], picture: .curve())

  package static let settings: [Setting<AverageAnalysis>] = [
    Setting("window", \.window, "width", help: "The width of the window, in units of x."),
    Setting("trailing", \.trailing, help: "The window looks back only."),
    .at, .steps, .designEffect, .unit,
  ]

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    var data = data.complete(.value)
    for role in [AnalysisData.Role.size, .weight] where data.columns[role] != nil { data = data.complete(role) }
    if let window, !(window > 0 && window.isFinite) {
      throw .badSetting("window", value: window.plainText, rule: "must be above zero")
    }
    if window == nil {
      for (name, isGiven) in [("at", at != nil), ("steps", steps != nil), ("trailing", trailing)] where isGiven {
        throw .badSetting(name, value: "given", rule: "needs a window")
      }
    }
    let hasSizes = data.columns[.size] != nil
    try data.requireSizes(for: self)
    let y = try data.numbers(.value, for: Self.name)
    let variances = hasSizes ? try data.sharesWithErrors(self).variances : nil
    let weights = data.columns[.weight] != nil ? try data.numbers(.weight, for: Self.name) : hasSizes ? try data.numbers(.size, for: Self.name) : nil
    func mean(_ rows: Range<Int>) throws(AnalysisError) -> Estimate {
      let own = weights.map { Array($0[rows]) }
      let spread = try located(data.selecting(Array(rows))) { () throws(StatisticsError) in
        try weightedMean(Array(y[rows]), weights: own, level: level)
      }
      guard let variances else { return spread }
      let weight = own ?? rows.map { _ in 1 }
      let sum = weight.reduce(0, +)
      let error = (zip(weight, variances[rows]).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }).squareRoot() / sum
      let margin = StandardNormal.quantile((1 + level) / 2) * error
      return Estimate(spread.estimate, standardError: error, lower: spread.estimate - margin, upper: spread.estimate + margin)
    }
    guard data.count > 0 else { throw .statistics(.tooFew(method: "a mean", needed: 1, given: 0)) }
    var result = newResult(weights == nil ? "mean" : "weighted mean", data, level: level)
    result.add("mean", try mean(0..<data.count))
    if let window {
      result.set("window", window)
      result.set("trailing", trailing)
      let (before, after) = trailing ? (window, 0) : (window / 2, window / 2)
      var counts: [Double?] = []
      for place in try places(of: data) where result.fitted.last?.x != place {
        let start = data.x.firstIndex { $0 >= place - before } ?? data.count
        let end = data.x.firstIndex { $0 > place + after } ?? data.count
        guard start < end else {
          result.notes.append("No figure lies in the window around \(place.inWords), so there is no mean.")
          continue
        }
        result.fitted.append(Fitted(x: place, estimate: try mean(start..<end)))
        counts.append(Double(end - start))
      }
      result.addColumns(("figures", counts))
    }
    result.addLabels()
    result.quantity = "mean"
    if hasSizes { result.set("designEffect", designEffect ?? 1) }
    result.coverage = result.band(hasSizes ? "sampling error only" : "from the scatter of the figures around the mean")
    if hasSizes, !data.isPoll { result.coverage? += " " + AnalysisResult.pollCaution }
    return result
  }
}
