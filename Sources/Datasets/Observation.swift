/// One figure of a series, with everything that its source says about it.
public struct Observation: Sendable, Hashable, Identifiable {
  /// Name of the row in its table, such as `poll_0001`.
  public let id: String
  public let series: String
  /// `nil` where the source gives no year.
  public let period: Period?
  /// `nil` where the source has words only; see ``qualifier``.
  public let value: Double?
  public let qualifier: Qualifier
  /// Respondents; `nil` where the source does not give it.
  public let sampleSize: Double?
  /// Percentage points; `nil` where the source does not give it.
  public let marginOfError: Double?
  /// Ids of the sources, at least one.
  public let sources: [String]
  /// The very words of the source, where they were kept.
  public let quote: String?
}
