import Statistics

/// Many pollsters' figures as one level over time, with an effect of each pollster.
///
/// - Variances of the figures: design effect × p (1 - p) / n. Without sample sizes the error is estimated from the scatter, and one
///   pollster alone gives the plain local level.
/// - Answers to different questions are refused unless allowed.
/// - Throws: ``AnalysisError``.
/// - Source: ``PooledLevel``.
package struct PoolAnalysis: PollAnalysis, FittedAnywhere {
  /// How pollsters' effects are told from the level.
  package enum HouseEffects: String, SettingWord {
    case sumToZero = "sum-to-zero"
    case shrunk, anchored
    case without = "none"
  }

  package var at: [Double]?
  package var steps: Int?
  package var designEffect: Double?
  package var unit: ShareUnit?
  /// `nil` is anchored with an anchor, else they add up to zero.
  package var houseEffects: HouseEffects?
  /// The group without an effect of its own, such as election results.
  package var anchor: String?
  /// Whether polls scatter more than their sample sizes say.
  package var excess = false
  /// Pools answers to different questions.
  package var allowMixed = false

  package init() {}

  package static let about = AnalysisDescription(
    "pool", .polls, "Pool the polls of many pollsters to one line, with the effect of each pollster.",
    """
    Variances come from the sample sizes; unlike questions are refused. Without sample sizes the error is estimated from the scatter.

    Example: rapport pool polls.csv --x date --y share --n n --group pollster --chart pooled.png
    """, columns: [.values, .sizes, .group("The column of pollsters."), .question], picture: .curve(byGroup: true), stacksSeries: true)

  package static let settings: [Setting<PoolAnalysis>] = [
    .at, .steps, .designEffect, .unit,
    .choice("houseEffects", \.houseEffects),
    Setting("anchor", \.anchor, "name", help: "The pollster without an effect, such as election results."),
    Setting("excess", \.excess, help: "Estimate how much more the polls scatter than their sample sizes say."),
    Setting("allowMixed", \.allowMixed, help: "Pool answers to different questions."),
  ]

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    if let questions = data.questions, let other = questions.first(where: { $0 != questions[0] }), !allowMixed {
      throw .unlikeQuestions(questions[0], other)
    }
    var data = data.complete(.value)
    if data.columns[.size] != nil { data = data.complete(.size) }
    let hasSizes = data.columns[.size] != nil
    let names = (data.groups ?? []).unique
    try data.requireSizes(for: self)
    let effects = try effects(of: names)
    let y = try data.numbers(.value, for: Self.name)
    let variances = hasSizes ? try data.sharesWithErrors(self).variances : y.map { _ in 0 }
    let noise: ModelVariance = excess || !hasSizes ? .estimated : .known(0)
    let number = Dictionary(uniqueKeysWithValues: effects.houses.enumerated().map { ($1, $0) })
    let houses = effects.kind == .none ? y.map { _ in nil } : (data.groups ?? []).map { number[$0] }
    let wanted = try places(of: data)
    let pooled = try located(data) { () throws(StatisticsError) in
      try PooledLevel(
        times: data.x, values: y, variances: variances, houses: houses, houseEffects: effects.kind, excessVariance: noise, at: wanted,
        level: level)
    }
    var result = newResult("local-level", data, level: level)
    result.set("houseEffects", effects.name)
    if let anchor { result.set("anchor", anchor) }
    if hasSizes { result.set("designEffect", designEffect ?? 1) }
    result.add("levelVariance", pooled.levelVariance)
    if noise == .estimated { result.add("observationVariance", pooled.excessVariance) }
    if let variance = pooled.houseVariance { result.add("houseVariance", variance) }
    result.add("logLikelihood", pooled.logLikelihood)
    for (name, house) in zip(effects.houses, pooled.houses) { result.estimates.append(NamedEstimate("houses", house, label: name)) }
    let isWanted = Set(wanted)
    result.fitted = zip(pooled.times, pooled.levels).filter { isWanted.contains($0.0) }.map { Fitted(x: $0, estimate: $1) }
    result.addLabels()
    result.quantity = "level"
    if !hasSizes { result.notes.append("Without sample sizes (--n) the error of a figure is estimated from the scatter.") }
    result.notes.append("The level's variance is per \(data.step).")
    let parts = (hasSizes ? "sampling error" : "the scatter of the figures") + (effects.kind == .none ? "" : " and house effects")
    result.coverage = result.band("\(parts) only")
    if !data.isPoll, hasSizes { result.coverage? += " " + AnalysisResult.pollCaution }
    return result
  }

  /// How the effects of these pollsters are told from the level, and which pollsters have one.
  private func effects(of pollsters: [String]) throws(AnalysisError) -> (kind: PooledLevel.HouseEffects, houses: [String], name: String) {
    if pollsters.isEmpty, anchor != nil || (houseEffects ?? .without) != .without {
      throw .missingColumn(option: "--group, the pollsters", analysis: "pool with house effects")
    }
    let rule = houseEffects ?? (anchor != nil ? .anchored : .sumToZero)
    if anchor != nil, rule != .anchored { throw .badSetting("anchor", value: "given", rule: "goes with house effects that are anchored") }
    switch rule {
    case .without: return (.none, [], rule.rawValue)
    case .shrunk: return (.shrunk(variance: .estimated), pollsters, rule.rawValue)
    case .anchored:
      guard let anchor else { throw .missingColumn(option: "--anchor", analysis: "pool with anchored house effects") }
      guard pollsters.contains(anchor) else { throw .unknownWord(anchor, setting: "anchor", known: pollsters) }
      return (.anchored, pollsters.filter { $0 != anchor }, rule.rawValue)
    case .sumToZero: return pollsters.count < 2 ? (.none, [], "none") : (.sumToZero, pollsters, rule.rawValue)
    }
  }
}
