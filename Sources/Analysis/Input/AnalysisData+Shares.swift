import Statistics

/// Shares of people asked, as fractions, with the sizes and variances that go with them.
struct Shares {
  /// Fractions between 0 and 1.
  var values: [Double]
  /// Respondents, above zero.
  var sizes: [Double]
  /// What fractions are multiplied with to be in the unit of the data: 100 or 1.
  var scale: Double
  /// Error variances in squared units of the data.
  var variances: [Double]
}

extension AnalysisData {
  /// What the figures are multiplied by to be percentages: 100 where they are percentages, 1 where they are fractions.
  ///
  /// - A column in which no share exceeds 1 holds fractions, any other percentages, unless a unit is given or the dossier says so.
  /// - Throws: ``AnalysisError/notShares(row:value:rule:)`` for shares out of range, and for numbers between 0 and 1 among percentages,
  ///   which are fractions by mistake more often than shares below one percent; `--unit percent` lets them pass.
  func shareScale(_ unit: ShareUnit?) throws(AnalysisError) -> Double {
    let all = columns[.value] ?? []
    let known = unit ?? (self.unit == "percent" ? .percent : nil)
    let isFraction = known.map { $0 == .fraction } ?? all.allSatisfy { ($0 ?? 0) <= 1 }
    for (row, cell) in all.enumerated() {
      guard let value = cell else { continue }
      func stop(_ rule: String) -> AnalysisError { .notShares(row: rows[row], value: value, rule: rule) }
      if value < 0 { throw stop("is negative") }
      if isFraction, value > 1 { throw stop("is above 1, which no fraction is; percentages take --unit percent") }
      if value > 100 { throw stop("is above 100%") }
      if !isFraction, known == nil, value > 0, value < 1 {
        throw stop("is below 1 among percentages; --unit percent or fraction says what it is")
      }
    }
    return isFraction ? 1 : 100
  }

  /// Stops at settings of shares where there are no sample sizes that they could say something of.
  ///
  /// - Throws: ``AnalysisError/missingColumn(option:analysis:)``.
  func requireSizes<Poll: PollAnalysis>(for analysis: Poll) throws(AnalysisError) {
    guard columns[.size] == nil else { return }
    for (name, isGiven) in [("a design effect", analysis.designEffect != nil), ("a unit of shares", analysis.unit != nil)] where isGiven {
      throw .missingColumn(option: "--n, the sample sizes", analysis: "\(Poll.name) with \(name)")
    }
  }

  /// The shares with what their sample sizes say of them.
  ///
  /// - Variance: design effect × p (1 - p) / n; of shares of 0 and 1, which are never exact, that of half a person more on each side.
  /// - Throws: ``AnalysisError/notShares(row:value:rule:)``, ``AnalysisError/badCell(row:column:found:rule:)`` for a sample size that is not above zero.
  func sharesWithErrors(_ analysis: some PollAnalysis) throws(AnalysisError) -> Shares {
    let scale = try shareScale(analysis.unit)
    let effect = analysis.designEffect ?? 1
    guard effect > 0, effect.isFinite else { throw .badSetting("design effect", value: effect.plainText, rule: "must be above zero") }
    let values = try numbers(.value, for: "a share").map { $0 / scale }
    let sizes = try numbers(.size, for: "a share")
    for (row, size) in sizes.enumerated() where !(size > 0) {
      throw .badCell(row: rows[row], column: Role.size.columnName, found: size.plainText, rule: "is no sample size, which is above zero")
    }
    let variances = zip(values, sizes).map { share, n in
      let safe = share == 0 || share == 1 ? (share * n + 0.5) / (n + 1) : share
      return scale * scale * effect * safe * (1 - safe) / n
    }
    return Shares(values: values, sizes: sizes, scale: scale, variances: variances)
  }
}

extension Estimate {
  /// The same in another unit.
  func scaled(by factor: Double) -> Estimate {
    Estimate(
      estimate * factor, standardError: standardError.map { $0 * factor }, lower: lower.map { $0 * factor }, upper: upper.map { $0 * factor })
  }
}
