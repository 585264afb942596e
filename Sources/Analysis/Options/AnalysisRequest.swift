public import Datasets
public import Tables

/// An analysis of named series or of a table: what the command and a chart's declaration both come down to.
public struct AnalysisRequest: Sendable, Hashable {
  public var kind: AnalysisKind
  public var options: AnalysisOptions
  /// Keeps approximate figures of dossier series.
  public var includesLoose: Bool
  /// Periods whose figures are left out, and named.
  public var leavesOut: [String]

  public init(_ kind: AnalysisKind, _ options: AnalysisOptions = AnalysisOptions(), includesLoose: Bool = false, leavesOut: [String] = []) {
    (self.kind, self.options, self.includesLoose, self.leavesOut) = (kind, options, includesLoose, leavesOut)
  }

  /// The result for series of the dossier.
  ///
  /// - Throws: ``CatalogueError`` for a name, ``AnalysisError`` for the figures.
  public func run(series names: [String], in catalogue: Catalogue) throws -> AnalysisResult {
    var all: [AnalysisData] = []
    for name in names {
      let series = try catalogue.series(named: name)
      let observations = try catalogue.observations(of: series)
      all.append(
        try AnalysisData(of: series, observations, sources: try catalogue.sources(observations.flatMap(\.sources)), includesLoose: includesLoose))
    }
    var options = options
    if let event = options.event, PeriodText.place(event) == nil { options.event = try catalogue.start(ofEvent: event) ?? event }
    return try kind.run(try data(of: all).leavingOut(leavesOut), options)
  }

  /// The result for a user's table.
  ///
  /// - Parameter source: the name of its file.
  /// - Throws: ``AnalysisError``.
  public func run(table: Table, _ choice: ColumnChoice, source: String) throws(AnalysisError) -> AnalysisResult {
    let choice = try choice.completed(for: table, needsValue: kind.roles[0] == .value, needsX: kind.needsX)
    return try kind.run(try AnalysisData(of: table, choice, source: source).leavingOut(leavesOut), options)
  }

  private func data(of all: [AnalysisData]) throws(AnalysisError) -> AnalysisData {
    if kind.stacksSeries, all.count > 1 { return try .stacked(all) }
    guard all.count == kind.roles.count else {
      let names = kind.roles.map { $0 == .value ? "the figures" : $0 == .other ? "the series to compare with" : $0.columnName }
      throw .seriesCount(
        all.count,
        needed: kind.stacksSeries
          ? "one series or several"
          : all.isEmpty || kind.roles.count == 1 ? "one series" : "\(kind.roles.count) series (\(names.joined(separator: ", ")))",
        analysis: kind.rawValue)
    }
    return kind.roles.count == 1 ? all[0] : try .aligned(all, as: kind.roles, for: kind.rawValue)
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
