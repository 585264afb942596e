/// One line of the catalogue: figures that answer the same question, from the same kind of source, over time.
///
/// - Every observation of the dossier belongs to exactly one series; figures of different origin never share one.
public struct Series: Sendable, Hashable, Identifiable {
  /// What the observations are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case poll, trade, index

    /// The table of the data package that holds the observations.
    public var table: String {
      switch self {
      case .poll: "polls"
      case .trade: "trade"
      case .index: "un_votes"
      }
    }
  }

  /// Where the figures come from.
  public enum Origin: String, Sendable, Hashable, CaseIterable { case article, published, microdata, computed }

  public let id: String
  public let title: String
  public let kind: Kind
  public let origin: Origin
  public let unit: String
  /// What one value says.
  public let definition: String
  public let pollster: String?
  /// Country codes of those who were asked.
  public let respondents: [String]
  /// What was asked about: country codes, `Putin` or words.
  public let subject: [String]
  public let measure: String
  public let reporter: String?
  public let partner: String?
  public let flow: String?
  public let periodKind: Period.Kind
  /// What must not be compared or joined, and what is missing.
  public let comparability: String?
  /// Ids of other series on the same question.
  public let related: [String]
  /// Other names that lead to this series.
  public let aliases: [String]
  /// Ids of the sources of all observations.
  public let sources: [String]
}
