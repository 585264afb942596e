/// One line of the catalogue: figures that answer the same question, from the same kind of source, over time.
///
/// - Every observation of the dossier belongs to exactly one series; figures of different origin never share one.
package struct Series: Sendable, Hashable, Identifiable {
  /// What the observations are.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case poll, trade, index

    /// The table of the data package that holds the observations.
    package var table: String {
      switch self {
      case .poll: "polls"
      case .trade: "trade"
      case .index: "un_votes"
      }
    }
  }

  /// Where the figures come from.
  package enum Origin: String, Sendable, Hashable, CaseIterable { case article, published, microdata, computed }

  package let id: String
  package let title: String
  package let kind: Kind
  package let origin: Origin
  package let unit: String
  /// What one value says.
  package let definition: String
  package let pollster: String?
  /// Country codes of those who were asked.
  package let respondents: [String]
  /// What was asked about: country codes, `Putin` or words.
  package let subject: [String]
  package let measure: String
  package let reporter: String?
  package let partner: String?
  package let flow: String?
  package let periodKind: Period.Kind
  /// What must not be compared or joined, and what is missing.
  package let comparability: String?
  /// Ids of other series on the same question.
  package let related: [String]
  /// Other names that lead to this series.
  package let aliases: [String]
  /// Ids of the sources of all observations.
  package let sources: [String]
}
