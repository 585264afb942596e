public import Datasets

extension Trend {
  /// The trend of a series of the dossier.
  ///
  /// - Parameters:
  ///   - observations: those of the series; others make no sense here.
  ///   - catalogue: names the sources.
  /// - Throws: ``AnalysisError``.
  public init(
    of series: Series, _ observations: [Observation], sources known: [Source], level: Double = 0.95
  ) throws(AnalysisError) {
    var points: [Point] = []
    var withoutNumber: [Observation] = []
    var withoutYear: [Observation] = []
    for one in observations {
      guard let value = one.value else { withoutNumber.append(one); continue }
      guard let period = one.period else { withoutYear.append(one); continue }
      points.append(
        Point(
          x: period.yearPosition, date: period.start, label: period.text, value: value,
          qualifier: one.qualifier.rawValue, sources: one.sources))
    }
    points.sort { $0.x < $1.x }
    var notes: [String] = []
    if !withoutNumber.isEmpty {
      notes.append("Left out, as the source has words and no number: \(Self.listing(withoutNumber)).")
    }
    if !withoutYear.isEmpty { notes.append("Left out, as the source gives no year: \(Self.listing(withoutYear)).") }
    let loose = observations.filter { $0.value != nil && $0.period != nil && $0.qualifier.isLoose }
    if !loose.isEmpty { notes.append("Included like the others, though not exact: \(Self.listing(loose)).") }
    if let comparability = series.comparability { notes.append(comparability) }
    try self.init(
      name: series.id, title: series.title, unit: series.unit, xUnit: "year", points: points, given: observations.count,
      level: level, notes: notes,
      sources: known.map { source in source.address.map { "\(source.title), \($0)" } ?? source.title })
  }

  /// The periods of figures with their qualifiers: `2009 (approximate), no year (most)`.
  private static func listing(_ observations: [Observation]) -> String {
    observations.map { "\($0.period?.text ?? "no year") (\($0.qualifier.rawValue))" }.joined(separator: ", ")
  }
}

extension Catalogue {
  /// The trend of a series by its name.
  ///
  /// - Throws: ``CatalogueError`` for the name, ``AnalysisError`` for the line.
  public func trend(of name: String, level: Double = 0.95) throws -> Trend {
    let series = try series(named: name)
    let observations = try observations(of: series)
    return try Trend(of: series, observations, sources: try sources(observations.flatMap(\.sources)), level: level)
  }
}
