import Datasets
import Statistics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Figures before and after an event: the change, with its interval.
///
/// - A figure at the event's own place counts as after it.
/// - Throws: ``AnalysisError``: `missingColumn` without an event, `statistics` for too few figures on a side.
/// - Source: Welch (1947); segmented regression of interrupted time series, Wagner et al. (2002).
package struct EventAnalysis: DataAnalysis {
  /// `means`: the difference of both means with Welch's t interval. `segmented`: the jump and the change of slope of two straight lines
  /// at the event.
  package enum Method: String, SettingWord { case means, segmented }

  package var method = Method.means
  /// When it happened, as written, or the id of an event of the dossier.
  package var event: String?
  /// How far before and after the event figures count, in units of x; `nil` is all.
  package var window: Double?

  package init() {}

  package static let about = AnalysisDescription(
    "event", .trends, "Compare figures before and after an event, with the interval of the change.",
    """
    means compares the means of both sides (Welch), segmented the level and slope of two lines. A figure of the event's own period counts as after.

    Example: rapport event trade_rus_exports_pak_imf --event 2014 --window 4 --chart event.png
    """, columns: [.values], picture: .sides)

  package static let settings: [Setting<EventAnalysis>] = [
    .method(\.method),
    Setting("event", \.event, "date", help: "When it happened: a period, a date or a number."),
    Setting("window", \.window, "reach", help: "How far before and after figures count, in units of x."),
  ]

  package func resolved(in catalogue: Catalogue) throws(CatalogueError) -> EventAnalysis {
    var result = self
    if let event, PeriodText.place(event) == nil { result.event = try catalogue.start(ofEvent: event) ?? event }
    return result
  }

  package func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult {
    guard let event else { throw .missingColumn(option: "--event, its date", analysis: Self.name) }
    guard let place = PeriodText.place(event) else { throw .noPlace(event) }
    if let window, !(window > 0 && window.isFinite) {
      throw .badSetting("window", value: window.plainText, rule: "must be above zero")
    }
    var data = data.complete(.value)
    if let window {
      data = data.selecting(data.x.indices.filter { data.x[$0] >= place - window && data.x[$0] <= place + window })
    }
    let y = try data.numbers(.value, for: Self.name)
    let split = data.x.firstIndex { $0 >= place } ?? data.count
    let needed = method == .means ? 2 : 3
    for (side, count) in [("before", split), ("after", data.count - split)] where count < needed {
      throw .statistics(.tooFew(method: "an event study (figures \(side) it)", needed: needed, given: count))
    }
    var result = newResult(method.rawValue, data, level: level)
    result.set("event", place)
    if let window { result.set("window", window) }
    try result.addSides(y, split, place, method, level)
    result.notes.append("Figures that follow each other are taken as independent; memory between years makes the true interval wider.")
    result.notes.append("A change at that time is not an effect of the event by itself.")
    result.coverage = result.band("for the \(method == .means ? "means" : "lines") on both sides, from the scatter of the figures")
    result.addLabels()
    return result
  }
}

extension AnalysisResult {
  fileprivate mutating func addSides(_ y: [Double], _ split: Int, _ place: Double, _ method: EventAnalysis.Method, _ level: Double)
    throws(AnalysisError)
  {
    switch method {
    case .means:
      let (before, after) = try located(data) { () throws(StatisticsError) in
        (try weightedMean(Array(y[..<split]), level: level), try weightedMean(Array(y[split...]), level: level))
      }
      let change = Self.welch(before, split, after, y.count - split, level)
      add("change", change.estimate)
      add("meanBefore", before)
      add("meanAfter", after)
      tests = [change.test]
      fitted = data.x.indices.map { Fitted(x: data.x[$0], group: $0 < split ? "before" : "after", estimate: $0 < split ? before : after) }
      addChange(change.estimate, isSure: change.test.p < 1 - level, "The mean")
    case .segmented:
      let time = data.x.map { $0 - place }
      let after = time.indices.map { $0 < split ? 0.0 : 1.0 }
      let bend = zip(time, after).map { $0 * $1 }
      let fit = try located(data) { () throws(StatisticsError) in try LeastSquares(columns: [time, after, bend], target: y) }
      try located(data) { () throws(StatisticsError) in
        add("levelChange", try fit.coefficient(2, level: level))
        add("slopeChange", try fit.coefficient(3, level: level))
        add("slopeBefore", try fit.coefficient(1, level: level))
        if let test = fit.test(2) {
          tests.append(TestResult(name: "level change", statistic: test.statistic, degreesOfFreedom: test.degreesOfFreedom, p: test.p))
        }
        if let test = fit.test(3) {
          tests.append(TestResult(name: "slope change", statistic: test.statistic, degreesOfFreedom: test.degreesOfFreedom, p: test.p))
        }
        for row in data.x.indices {
          fitted.append(
            Fitted(
              x: data.x[row], group: row < split ? "before" : "after",
              estimate: try fit.mean(at: [time[row], after[row], bend[row]], level: level)))
        }
      }
      if let jump = self["levelChange"], let p = tests.first?.p { addChange(jump, isSure: p < 1 - level, "The level") }
    }
  }

  private mutating func addChange(_ change: Estimate, isSure: Bool, _ what: String) {
    let bounds = interval(of: change)
    findings.append(
      isSure
        ? "\(what) is \(measured(abs(change.estimate))) \(change.estimate > 0 ? "higher" : "lower") after the event\(bounds)."
        : "No clear change: \(what.lowercased()) differs by \(measured(change.estimate))\(bounds).")
  }

  /// Welch's t interval and test of a difference of means whose variances may differ.
  private static func welch(
    _ first: Estimate, _ n1: Int, _ second: Estimate, _ n2: Int, _ level: Double
  ) -> (estimate: Estimate, test: TestResult) {
    let gap = second.estimate - first.estimate
    let (a, b) = (pow(first.standardError ?? 0, 2), pow(second.standardError ?? 0, 2))
    let error = (a + b).squareRoot()
    guard error > 0 else {
      return (Estimate(gap), TestResult(name: "Welch t", statistic: gap == 0 ? 0 : gap > 0 ? .infinity : -.infinity, p: gap == 0 ? 1 : 0))
    }
    let freedom = (a + b) * (a + b) / (a * a / Double(n1 - 1) + b * b / Double(n2 - 1))
    let law = StudentT(degreesOfFreedom: freedom)
    let margin = law.quantile((1 + level) / 2) * error
    let t = gap / error
    return (
      Estimate(gap, standardError: error, lower: gap - margin, upper: gap + margin),
      TestResult(name: "Welch t", statistic: t, degreesOfFreedom: [freedom], p: min(1, 2 * law.survival(abs(t))))
    )
  }
}

extension Catalogue {
  /// When an event of the dossier began, by its id, as written.
  fileprivate func start(ofEvent id: String) throws(CatalogueError) -> String? {
    let events = try table(named: "events")
    guard let ids = events["id"], let row = (0..<events.rowCount).first(where: { ids[$0] == .string(id) }),
      case .string(let start)? = events["start"]?[row]
    else { return nil }
    return start
  }
}
