import Datasets
import Tables

/// An analysis of named series or of a table: what the command and a chart's declaration both come down to.
package struct AnalysisRequest: Sendable {
  /// The analysis with its own settings.
  package var analysis: any DataAnalysis
  /// The columns of a file; series bring their own.
  package var columns = ColumnChoice()
  /// Which figures count, and how sure intervals are.
  package var scope = AnalysisScope()

  /// A request with the usual columns and scope.
  package init(_ analysis: any DataAnalysis) { self.analysis = analysis }

  /// - Parameter value: what a command line or a declaration has for a setting; `nil` where it says nothing.
  /// - Throws: ``AnalysisError`` for a word that is none, and what `value` throws.
  package init(
    _ type: any DataAnalysis.Type, _ value: (SettingForm) throws(AnalysisError) -> (any Sendable)?
  ) throws(AnalysisError) {
    analysis = try type.reading(value)
    try columns.take(type.about.columns.map(\.setting), from: value)
    try scope.take(AnalysisScope.settings, from: value)
  }

  private var about: AnalysisDescription { type(of: analysis).about }

  /// The result for series of the dossier.
  ///
  /// - Throws: ``CatalogueError`` for a name, ``AnalysisError`` for the figures.
  package func run(series names: [String], in catalogue: Catalogue) throws -> AnalysisResult {
    var all: [AnalysisData] = []
    for name in names {
      let series = try catalogue.series(named: name)
      let observations = try catalogue.observations(of: series)
      let sources = try catalogue.sources(observations.flatMap(\.sources))
      all.append(try AnalysisData(of: series, observations, sources: sources, includesLoose: scope.includesLoose))
    }
    return try analysis.resolved(in: catalogue).run(try data(of: all).leavingOut(scope.leavesOut), level: scope.level)
  }

  /// The result for a user's table.
  ///
  /// - Parameter source: the name of its file.
  /// - Throws: ``AnalysisError``.
  package func run(table: Table, source: String) throws(AnalysisError) -> AnalysisResult {
    let choice = try columns.completed(for: table, needsValue: about.roles.first == .value, needsX: about.needsX)
    return try analysis.run(try AnalysisData(of: table, choice, source: source).leavingOut(scope.leavesOut), level: scope.level)
  }

  private func data(of all: [AnalysisData]) throws(AnalysisError) -> AnalysisData {
    let roles = about.roles
    if about.stacksSeries, all.count > 1 { return try .stacked(all) }
    guard all.count == roles.count else {
      let names = roles.map { $0 == .value ? "the figures" : $0 == .other ? "the series to compare with" : $0.columnName }
      throw .seriesCount(
        all.count,
        needed: about.stacksSeries
          ? "one series or several"
          : all.isEmpty || roles.count == 1 ? "one series" : "\(roles.count) series (\(names.joined(separator: ", ")))",
        analysis: about.name)
    }
    return roles.count == 1 ? all[0] : try .aligned(all, as: roles, for: about.name)
  }
}

extension AnalysisRequest: Hashable {
  package static func == (one: AnalysisRequest, other: AnalysisRequest) -> Bool {
    AnyHashable(one.analysis) == AnyHashable(other.analysis) && one.columns == other.columns && one.scope == other.scope
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(AnyHashable(analysis))
    hasher.combine(columns)
    hasher.combine(scope)
  }
}
