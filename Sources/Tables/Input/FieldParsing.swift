/// How the cells of a source are typed.
package enum FieldParsing: Hashable, Sendable {
  /// Every column gets the narrowest type that all its cells fit.
  case auto
  /// Cells stay what the format makes of them: texts in CSV, JSON's own types in JSON.
  case none
  /// The named columns are converted, all others stay what they are.
  case types([String: FieldType])
}
