/// Where figures come from: a page, a file or an article, as cited.
public struct Source: Sendable, Hashable, Identifiable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
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
  public enum Reliability: String, Sendable, Hashable, CaseIterable { case good, fair, weak }

  public let id: String
  public let title: String
  /// Who published it; `nil` where the notes do not say.
  public let publisher: String?
  /// Day, month or year of publication, where known.
  public let published: String?
  /// The web address of what was read; `nil` for the articles and notes.
  public let address: String?
  public let kind: Kind
  /// `nil` is not rated.
  public let reliability: Reliability?
  /// Terms of use, where known.
  public let terms: String?
  public let note: String?
}
