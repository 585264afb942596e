/// A remark on the dossier: what disagrees, is suspicious, damaged, missing or merely conventional.
public struct Conflict: Sendable, Hashable, Identifiable {
  public let id: String
  /// What sort of remark it is, such as `between sources`, `suspicious` or `gap`.
  public let kind: String
  public let topic: String
  public let statement: String
  /// Why something is suspect.
  public let remark: String?
  /// The tables it concerns; none means all.
  public let tables: [String]
  /// The series it concerns.
  public let series: [String]
  /// Ids of the sources concerned.
  public let sources: [String]
}
