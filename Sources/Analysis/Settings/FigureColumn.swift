/// A column of a file that an analysis reads.
package struct FigureColumn: Sendable {
  /// What its numbers are to the analysis; `nil` where it holds texts.
  let role: AnalysisData.Role?
  let setting: Setting<ColumnChoice>

  /// Its name in a declaration; the option is the same with dashes.
  package var name: String { setting.form.name }

  private init(_ name: String, _ path: any WritableKeyPath<ColumnChoice, String?> & Sendable, as role: AnalysisData.Role? = nil, _ help: String) {
    (self.role, setting) = (role, Setting(name, path, "column", help: help))
  }

  /// What figures run along; every analysis takes it.
  static let x = FigureColumn("x", \.x, "The column of a file that the figures run along; else year, date, period, time or x.")
  static let values = role(.value, "The column of a file with the figures; else value, y or share.")
  static let sizes = role(.size, "The column of sample sizes; a series brings its own.")

  static let weights = role(.weight, "The column that says how much each figure counts.")
  static let exports = role(.exports, "The column of exports; for mirrored flows what the exporter reports, FOB.")
  static let imports = role(.imports, "The column of imports; for mirrored flows what the importer reports, CIF.")
  /// A country's flow beside that of the world.
  static let world = [
    values, group("The column of goods or partners."), role(.total, "The column of all exports of the country."),
    role(.world, "The column of the world's exports of the good, or to the partner."),
    role(.worldTotal, "The column of all exports of the world."),
  ]

  /// A column of numbers.
  static func role(_ role: AnalysisData.Role, _ help: String) -> FigureColumn { FigureColumn(role.memberName, \.roles[role], as: role, help) }

  /// A column of pollsters, products or partners.
  static func group(_ help: String) -> FigureColumn { FigureColumn("group", \.group, help) }

  static let question = FigureColumn("question", \.question, "The column that says what was asked.")
}
