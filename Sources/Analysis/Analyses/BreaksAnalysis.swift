import Statistics

/// Where the mean of figures changes, with an interval for each date; the fitted values are the means.
///
/// - A change point is the place of the last figure before the change. `breakpoints` have the bootstrap interval;
///   `asymptoticBreakpoints` are the same with that of Bai (1997), as strucchange has it, which is cut to the figures.
/// - Throws: ``AnalysisError``; two figures of one period are refused.
package struct BreaksAnalysis: DataAnalysis {
  package enum Method: String, SettingWord { case pelt, binseg }

  package var method = Method.pelt
  /// What a change must save of the sum of squares: a number as in ruptures, or `bic` (the default), `aic`, `hq`.
  package var penalty: String?
  /// Where the random numbers of the intervals start.
  package var seed: UInt64?
  /// At most so many changes.
  package var max: Int?

  package init() {}

  package static let about = AnalysisDescription(
    "breaks", .trends, "Find where the mean of a series changes, with an interval for each date.",
    """
    pelt finds the changes that are best together, binseg splits again and again. A change must save the penalty.

    Example: rapport breaks un_agreement_pak_rus --chart breaks.png
    Example: rapport breaks flow.csv --x year --y flow --method binseg --max 1 --format json
    """, columns: [.values], picture: .steps)

  package static let settings: [Setting<BreaksAnalysis>] = [
    .method(\.method),
    Setting("penalty", \.penalty, "p", help: "What each change must save of the sum of squares: a number, bic (the default), aic or hq."),
    Setting("seed", \.seed, "n", help: "Where the random numbers of the intervals start."),
    Setting("max", \.max, "n", help: "At most so many changes (binseg); without --penalty exactly so many.") { $0.method == .binseg },
  ]

  package var fullName: String { "\(Self.name) with method \(method.rawValue)" }

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    let data = data.complete(.value)
    try data.requireOnePerPeriod(Self.name)
    let y = try data.numbers(.value, for: Self.name)
    // So many changes without a price, or as many as are worth one.
    let price = try max != nil && penalty == nil ? .value(0) : changePenalty()
    var result = newResult(method.rawValue, data, level: level)
    let found = try located(data) { () throws(StatisticsError) in
      switch method {
      case .pelt: try ChangePoints.pelt(y, penalty: price)
      case .binseg: try ChangePoints.binarySegmentation(y, penalty: price, maximum: max)
      }
    }
    if let price = found.penalty { result.set("penalty", price) }
    if let max { result.set("max", Double(max)) }
    result.set("seed", Double(seed ?? 1))
    for (index, place) in found.breakpoints.enumerated() {
      let bounds = try located(data) { () throws(StatisticsError) in
        try found.bootstrapInterval(of: index, level: level, seed: seed ?? 1)
      }
      result.addBreak(at: place, bounds: bounds)
    }
    // Beside it the interval that other tools give, where it exists.
    for (index, place) in found.breakpoints.enumerated() {
      if let bounds = try? found.interval(of: index, level: level) {
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
        "Shaded: \(level.asPercent) interval of each date, which is that of the last figure before the change; bootstrapped with a fixed seed."
    }
    return result
  }

  /// The penalty that a text names.
  ///
  /// - Throws: ``AnalysisError/badSetting(_:value:rule:)``.
  private func changePenalty() throws(AnalysisError) -> ChangePenalty {
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
