/// One figure of a series, with everything that its source says about it.
package struct Observation: Sendable, Hashable, Identifiable {
  /// Name of the row in its table, such as `poll_0001`.
  package let id: String
  package let series: String
  /// `nil` where the source gives no year.
  package let period: Period?
  /// `nil` where the source has words only; see ``qualifier``.
  package let value: Double?
  package let qualifier: Qualifier
  /// Respondents; `nil` where the source does not give it.
  package let sampleSize: Double?
  /// Percentage points; `nil` where the source does not give it.
  package let marginOfError: Double?
  /// Ids of the sources, at least one.
  package let sources: [String]
  /// The very words of the source, where they were kept.
  package let quote: String?
}
