import Statistics

extension AnalysisResult {
  /// Many pollsters' figures as one level over time, with an effect of each pollster.
  ///
  /// - Variances of the figures: design effect × p (1 - p) / n. Without sample sizes the error is estimated from the scatter, and one
  ///   pollster alone gives the plain local level.
  /// - Answers to different questions are refused unless allowed.
  /// - Throws: ``AnalysisError``.
  /// - Source: ``PooledLevel``.
  static func pool(of data: AnalysisData, _ options: AnalysisOptions) throws(AnalysisError) -> AnalysisResult {
    try options.allow(["at", "steps", "designEffect", "unit", "houseEffects", "anchor", "excess", "allowMixed"], for: "pool")
    if let questions = data.questions, let other = questions.first(where: { $0 != questions[0] }), options.allowMixed != true {
      throw .unlikeQuestions(questions[0], other)
    }
    var data = data.complete(.value)
    if data.columns[.size] != nil { data = data.complete(.size) }
    let hasSizes = data.columns[.size] != nil
    let names = (data.groups ?? []).unique
    try data.requireSizes(for: options, "pool")
    let effects = try options.effects(pollsters: names)
    let y = try data.numbers(.value, for: "pool")
    let variances = hasSizes ? try data.sharesWithErrors(options).variances : y.map { _ in 0 }
    let excess: ModelVariance = options.excess ?? !hasSizes ? .estimated : .known(0)
    let number = Dictionary(uniqueKeysWithValues: effects.houses.enumerated().map { ($1, $0) })
    let houses = effects.kind == .none ? y.map { _ in nil } : (data.groups ?? []).map { number[$0] }
    let at = try options.places(of: data)
    let pooled = try located(data) { () throws(StatisticsError) in
      try PooledLevel(
        times: data.x, values: y, variances: variances, houses: houses, houseEffects: effects.kind, excessVariance: excess, at: at,
        level: options.level)
    }
    var result = AnalysisResult("pool", method: "local-level", data: data, level: options.level)
    result.set("houseEffects", effects.name)
    if let anchor = options.anchor { result.set("anchor", anchor) }
    if hasSizes { result.set("designEffect", options.designEffect ?? 1) }
    result.add("levelVariance", pooled.levelVariance)
    if excess == .estimated { result.add("observationVariance", pooled.excessVariance) }
    if let variance = pooled.houseVariance { result.add("houseVariance", variance) }
    result.add("logLikelihood", pooled.logLikelihood)
    for (name, house) in zip(effects.houses, pooled.houses) { result.estimates.append(NamedEstimate("houses", house, label: name)) }
    let wanted = Set(at)
    result.fitted = zip(pooled.times, pooled.levels).filter { wanted.contains($0.0) }.map { Fitted(x: $0, estimate: $1) }
    result.addLabels()
    result.quantity = "level"
    if !hasSizes { result.notes.append("Without sample sizes (--n) the error of a figure is estimated from the scatter.") }
    result.notes.append("The level's variance is per \(data.step).")
    let parts = (hasSizes ? "sampling error" : "the scatter of the figures") + (effects.kind == .none ? "" : " and house effects")
    result.coverage = result.band("\(parts) only")
    if !data.isPoll, hasSizes { result.coverage? += " " + pollCaution }
    return result
  }
}

extension AnalysisOptions {
  /// How the effects of these pollsters are told from the level, and which pollsters have one.
  fileprivate func effects(pollsters: [String]) throws(AnalysisError) -> (kind: PooledLevel.HouseEffects, houses: [String], name: String) {
    if pollsters.isEmpty, anchor != nil || (houseEffects ?? "none") != "none" {
      throw .missingColumn(option: "--group, the pollsters", analysis: "pool with house effects")
    }
    let word = houseEffects ?? (anchor != nil ? "anchored" : "sum-to-zero")
    if anchor != nil, word != "anchored" { throw .badSetting("anchor", value: "given", rule: "goes with house effects that are anchored") }
    switch word {
    case "none": return (.none, [], word)
    case "shrunk": return (.shrunk(variance: .estimated), pollsters, word)
    case "anchored":
      guard let anchor else { throw .missingColumn(option: "--anchor", analysis: "pool with anchored house effects") }
      guard pollsters.contains(anchor) else { throw .unknownWord(anchor, setting: "anchor", known: pollsters) }
      return (.anchored, pollsters.filter { $0 != anchor }, word)
    case "sum-to-zero": return pollsters.count < 2 ? (.none, [], "none") : (.sumToZero, pollsters, word)
    default: throw .unknownWord(word, setting: "house effects", known: ["sum-to-zero", "shrunk", "anchored", "none"])
    }
  }
}
