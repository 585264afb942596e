import SharedRules

extension FieldPath {
  /// The reference as one flat column name: its steps joined by dots, without escapes.
  static func flattened(_ path: String) -> String { FieldPath(path).name }

  /// An expression that reads the column of exactly this name.
  static func datumExpression(_ name: String) -> String {
    "datum['\(name.map { $0 == "'" ? "\\'" : String($0) }.joined())']"
  }
}
