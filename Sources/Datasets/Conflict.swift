/// A remark on the dossier: what disagrees, is suspicious, damaged, missing or merely conventional.
package struct Conflict: Sendable, Hashable, Identifiable {
  package let id: String
  /// What sort of remark it is, such as `between sources`, `suspicious` or `gap`.
  package let kind: String
  package let topic: String
  package let statement: String
  /// Why something is suspect.
  package let remark: String?
  /// The tables it concerns; none means all.
  package let tables: [String]
  /// The series it concerns.
  package let series: [String]
  /// Ids of the sources concerned.
  package let sources: [String]
}
