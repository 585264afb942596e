import Statistics

extension AnalysisResult {
  private enum BreakMethod: String, CaseIterable { case pelt, binseg }

  /// Where the mean of figures changes, with an interval for each date; the fitted values are the means.
  ///
  /// - A change point is the place of the last figure before the change. `breakpoints` have the bootstrap interval;
  ///   `asymptoticBreakpoints` are the same with that of Bai (1997), as strucchange has it, which is cut to the figures.
  /// - Penalty: what a change must save of the sum of squares: a number as in ruptures, or `bic`, `aic`, `hq`.
  /// - Throws: ``AnalysisError``; two figures of one period are refused.
  static func breaks(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    let method = try method(options, BreakMethod.pelt, for: "breaks")
    try options.allow(["method", "penalty", "seed"] + (method == .binseg ? ["max"] : []), for: "breaks with method \(method.rawValue)")
    let data = data.complete(.value)
    try data.requireOnePerPeriod("breaks")
    let y = try data.numbers(.value, for: "breaks")
    // So many changes without a price, or as many as are worth one.
    let penalty = try options.max != nil && options.penalty == nil ? .value(0) : options.changePenalty()
    var result = AnalysisResult("breaks", method: method.rawValue, data: data, level: options.level)
    let found = try located(data) { () throws(StatisticsError) in
      switch method {
      case .pelt: try ChangePoints.pelt(y, penalty: penalty)
      case .binseg: try ChangePoints.binarySegmentation(y, penalty: penalty, maximum: options.max)
      }
    }
    if let price = found.penalty { result.set("penalty", price) }
    if let max = options.max { result.set("max", Double(max)) }
    result.set("seed", Double(options.seed ?? 1))
    for (index, place) in found.breakpoints.enumerated() {
      let bounds = try located(data) { () throws(StatisticsError) in
        try found.bootstrapInterval(of: index, level: options.level, seed: options.seed ?? 1)
      }
      result.addBreak(at: place, bounds: bounds)
    }
    // Beside it the interval that other tools give, where it exists.
    for (index, place) in found.breakpoints.enumerated() {
      if let bounds = try? found.interval(of: index, level: options.level) {
        result.addBreak("asymptoticBreakpoints", at: place, bounds: bounds)
      }
    }
    var start = 0
    for (mean, end) in zip(found.means, found.breakpoints + [data.count]) {
      result.estimates.append(NamedEstimate("means", Estimate(mean), label: "\(data.labels[start]) to \(data.labels[end - 1])"))
      result.fitted += (start..<end).map { Fitted(x: data.x[$0], label: data.labels[$0], estimate: Estimate(mean)) }
      start = end
    }
    result.findings.append(
      found.breakpoints.isEmpty
        ? "The mean does not change by more than the penalty asks."
        : "The mean changes after \(found.breakpoints.map { data.labels[$0 - 1] }.joined(separator: ", ")).")
    if !found.breakpoints.isEmpty {
      result.coverage =
        "Shaded: \(options.level.asPercent) interval of each date, which is that of the last figure before the change; bootstrapped with a fixed seed."
    }
    return result
  }
}

extension AnalysisOptions {
  /// The penalty that a text names.
  ///
  /// - Throws: ``AnalysisError/badSetting(_:value:rule:)``.
  fileprivate func changePenalty() throws(AnalysisError) -> ChangePenalty {
    switch penalty {
    case nil, "bic": return .bayesian
    case "aic": return .akaike
    case "hq": return .hannanQuinn
    case let text?:
      guard let number = PeriodText.number(text) else {
        throw .badSetting("penalty", value: "\"\(text)\"", rule: "must be a number, bic, aic or hq")
      }
      return .value(number)
    }
  }
}
