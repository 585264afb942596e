/// Where figures come from: a page, a file or an article, as cited.
package struct Source: Sendable, Hashable, Identifiable {
  /// What kind of thing it is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One of the five articles that the dossier was created from.
    case article
    /// A page or file that states the figure.
    case published
    /// Computed for this dossier from the data named.
    case computed
    /// Notes of those who collected the figures.
    case editorial
  }

  /// How far the collectors trust it.
  package enum Reliability: String, Sendable, Hashable, CaseIterable { case good, fair, weak }

  package let id: String
  package let title: String
  /// Who published it; `nil` where the notes do not say.
  package let publisher: String?
  /// Day, month or year of publication, where known.
  package let published: String?
  /// The web address of what was read; `nil` for the articles and notes.
  package let address: String?
  package let kind: Kind
  /// `nil` is not rated.
  package let reliability: Reliability?
  /// Terms of use, where known.
  package let terms: String?
  package let note: String?
}
