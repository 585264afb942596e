extension TimeUnit {
  /// The unit that cuts an extent into about `maxBins` groups.
  ///
  /// - Source: vega-time `timeBin`.
  package static func bins(from start: Double, to stop: Double, maxBins: Int = 40, utc: Bool = false, binned: Bool = false)
    -> TimeUnit
  {
    let count = Double(maxBins > 0 ? maxBins : 40)
    let target = abs(stop - start) / count
    let above = choices.firstIndex { $0.duration > target } ?? (target.isNaN ? 0 : choices.count)
    let parts: [Part]
    let step: Double
    if above == choices.count {
      parts = [.year]
      let year = 365 * millisecondsPerDay
      step = RoundSteps.step(from: start / year, to: stop / year, count: count)
    } else if above > 0 {
      let isNearerBelow = target / choices[above - 1].duration < choices[above].duration / target
      let choice = choices[isNearerBelow ? above - 1 : above]
      (parts, step) = (choice.parts, choice.step)
    } else {
      parts = upToSeconds + [.milliseconds]
      step = max(RoundSteps.step(from: start, to: stop, count: count), 1)
    }
    let whole = step.isFinite ? Int(max(1, min(step, timeLimit))) : 1
    return TimeUnit(valid: parts, step: whole, utc: utc, binned: binned)
  }

  private static let upToDay: [Part] = [.year, .month, .date]
  private static let upToHours = upToDay + [.hours]
  private static let upToMinutes = upToHours + [.minutes]
  private static let upToSeconds = upToMinutes + [.seconds]

  private static let choices: [(parts: [Part], step: Double, duration: Double)] = [
    (upToSeconds, 1, 1000), (upToSeconds, 5, 5000), (upToSeconds, 15, 15_000), (upToSeconds, 30, 30_000),
    (upToMinutes, 1, 60_000), (upToMinutes, 5, 300_000), (upToMinutes, 15, 900_000), (upToMinutes, 30, 1_800_000),
    (upToHours, 1, 3_600_000), (upToHours, 3, 10_800_000), (upToHours, 6, 21_600_000), (upToHours, 12, 43_200_000),
    (upToDay, 1, 86_400_000), ([.year, .week], 1, 604_800_000),
    ([.year, .month], 1, 30 * 86_400_000), ([.year, .month], 3, 90 * 86_400_000), ([.year], 1, 365 * 86_400_000),
  ]
}
