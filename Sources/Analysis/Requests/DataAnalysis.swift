import Datasets

/// An analysis as a value: its settings are its members, and from its type come its command, its help, and what a chart may declare of it.
///
/// - A new one is a file with such a type and a line in ``Analyses``.
package protocol DataAnalysis: SettingOwner {
  /// Its name, its help, the columns it takes and how it is drawn.
  static var about: AnalysisDescription { get }
  /// Its own settings, each once.
  static var settings: [Setting<Self>] { get }
  /// What messages call it: its name, with the method where settings depend on that.
  var fullName: String { get }
  /// Whether its result has an interval or a test.
  var hasLevel: Bool { get }

  /// The result, after the settings were checked.
  ///
  /// - Parameter level: of all intervals, between 0 and 1.
  /// - Throws: ``AnalysisError`` with the row or setting that it is about.
  func result(of data: AnalysisData, level: Double) throws(AnalysisError) -> AnalysisResult

  /// The same analysis with names that the dossier knows in place of what they stand for.
  func resolved(in catalogue: Catalogue) throws(CatalogueError) -> Self
}

extension DataAnalysis {
  package static var settings: [Setting<Self>] { [] }
  package static var name: String { about.name }
  package var fullName: String { Self.name }
  package var hasLevel: Bool { Self.about.hasLevel }
  package func resolved(in catalogue: Catalogue) throws(CatalogueError) -> Self { self }

  /// Runs the analysis.
  ///
  /// - Throws: ``AnalysisError``: `badSetting` for a level that is not between 0 and 1, `unusedSetting` for what the method would ignore, and
  ///   whatever the analysis itself finds wrong, with the row or setting that it is about.
  package func run(_ data: AnalysisData, level given: Double? = nil) throws(AnalysisError) -> AnalysisResult {
    let level = given ?? AnalysisScope.standardLevel
    guard level > 0, level < 1 else { throw .badSetting("level", value: level.plainText, rule: "must lie between 0 and 1") }
    if !hasLevel, given != nil { throw .unusedSetting("level", analysis: fullName, known: ["no interval or test"]) }
    for setting in Self.settings where setting.isGiven(self) && !setting.applies(self) {
      throw .unusedSetting(setting.form.name, analysis: fullName, known: usedSettings)
    }
    return try result(of: data, level: level)
  }

  /// The names of the settings that are of use beside the others.
  var usedSettings: [String] { Self.settings.filter { $0.applies(self) }.map(\.form.name) }

  typealias Fitted = AnalysisResult.Fitted
  typealias NamedEstimate = AnalysisResult.NamedEstimate

  /// A result of this analysis that has nothing in it yet.
  func newResult(_ method: String, _ data: AnalysisData, level: Double? = nil) -> AnalysisResult {
    AnalysisResult(Self.name, method: method, data: data, level: level)
  }

  /// Everything that a command line and a declaration may say of it: columns, own settings, scope.
  package static var forms: [SettingForm] { about.columns.map(\.setting.form) + settings.map(\.form) + AnalysisScope.settings.map(\.form) }

  /// The analysis with the values that a command line or a declaration has.
  static func reading(_ value: (SettingForm) throws(AnalysisError) -> (any Sendable)?) throws(AnalysisError) -> Self {
    var analysis = Self()
    try analysis.take(settings, from: value)
    return analysis
  }
}
