/// What every analysis is told besides its own settings: which figures count, and how sure its intervals are.
package struct AnalysisScope: SettingOwner {
  /// Level of all intervals and tests, between 0 and 1; ``standardLevel`` unless given.
  package var level: Double?
  package static let standardLevel = 0.95
  /// Periods whose figures are left out, and named.
  package var leavesOut: [String] = []
  /// Keeps approximate figures of dossier series.
  package var includesLoose = false

  package init() {}

  static let settings: [Setting<AnalysisScope>] = [
    Setting("level", \.level, help: "The level of intervals and tests, between 0 and 1 (0.95 unless given)."),
    Setting("leaveOut", \.leavesOut, "period", help: "A period whose figures are left out; may be given again."),
    Setting("includeApproximate", \.includesLoose, help: "Keep approximate, estimated and claimed figures of a series."),
  ]
}
