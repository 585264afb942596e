internal import Datasets

/// A series of the dossier: figures that answer the same question, from the same kind of source, over time.
public struct Series: Sendable, Identifiable {
  let series: Datasets.Series
  private let catalogue: Catalogue

  init(_ series: Datasets.Series, in catalogue: Catalogue) { (self.series, self.catalogue) = (series, catalogue) }

  /// What a chart's `data.name` and the subcommands of `rapport` take.
  public var id: String { series.id }
  /// What a chart of it would be headed by.
  public var title: String { series.title }
  /// `poll`, `trade` or `index`.
  public var kind: String { series.kind.rawValue }
  /// The unit of all figures, such as `percent`.
  public var unit: String { series.unit }
  /// What one figure says.
  public var definition: String { series.definition }
  /// What must not be compared or joined, and what is missing; `nil` where nothing is known against it.
  public var comparability: String? { series.comparability }

  /// All figures, in the order of their source.
  ///
  /// - Throws: ``RapportError``.
  public var figures: [Figure] {
    get throws(RapportError) {
      do {
        let observations = try catalogue.observations(of: series)
        let sources = try catalogue.sources(observations.flatMap(\.sources))
        let titles = Dictionary(sources.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        return observations.map { one in
          Figure(
            period: one.period?.text, value: one.value, qualifier: one.qualifier.rawValue, sampleSize: one.sampleSize,
            sources: one.sources.compactMap { titles[$0] })
        }
      } catch { throw RapportError(error) }
    }
  }

  /// The figures with all that is known of them, a row each.
  ///
  /// - Throws: ``RapportError``.
  public var table: Table {
    get throws(RapportError) { try Dossier(catalogue: catalogue).table(id) }
  }

  /// The trend of the figures over time, with the interval of the curve.
  ///
  /// - Approximate figures are left out, and ``AnalysisResult/notes`` name them.
  /// - Parameters:
  ///   - method: how the curve is fitted.
  ///   - level: of the interval, between 0 and 1; 0.95 unless given, and refused where the method has none.
  /// - Throws: ``RapportError`` of kind `data` where the figures bear no such trend.
  public func trend(_ method: TrendMethod = .linear, level: Double? = nil) throws(RapportError) -> AnalysisResult {
    var settings = method.settings
    settings["level"] = level.map { .number($0) }
    return try analysis("trend", settings)
  }

  /// The change of a share between two waves of a poll, and whether it is more than sampling error.
  ///
  /// - Parameters:
  ///   - from: the earlier wave, as written; the one before `to` by default.
  ///   - to: the later wave; the last one by default.
  ///   - designEffect: what weighting and clustering multiply the variance by.
  ///   - level: of the interval and the test, between 0 and 1.
  /// - Throws: ``RapportError`` of kind `data` for a series without sample sizes.
  public func change(from: String? = nil, to: String? = nil, designEffect: Double? = nil, level: Double = 0.95) throws(RapportError)
    -> AnalysisResult
  {
    let settings: [String: AnalysisSetting?] = [
      "from": from.map { .text($0) }, "to": to.map { .text($0) }, "designEffect": designEffect.map { .number($0) }, "level": .number(level),
    ]
    return try analysis("change", settings.compactMapValues { $0 })
  }

  /// The result of any analysis.
  ///
  /// - Parameters:
  ///   - name: that of a subcommand of `rapport`, such as `breaks`.
  ///   - settings: by the names of the long options in camel case; `["includeApproximate": true]` keeps approximate figures.
  /// - Throws: ``RapportError`` of kind `name` for what the analysis does not know, with its place in the settings; of kind `data` otherwise.
  public func analysis(_ name: String, _ settings: [String: AnalysisSetting] = [:]) throws(RapportError) -> AnalysisResult {
    try Dossier(catalogue: catalogue).analysis(name, of: [id], settings)
  }
}

/// One figure of a series.
public struct Figure: Sendable, Hashable {
  /// As the source writes it; `nil` where it gives no year.
  public let period: String?
  /// In the unit of the series; `nil` where the source has words only, which ``qualifier`` has.
  public let value: Double?
  /// `exact`, or how the source hedges it: `approximate`, `most`, ….
  public let qualifier: String
  /// How many were asked, where the source says so.
  public let sampleSize: Double?
  /// The titles of its sources.
  public let sources: [String]
}
