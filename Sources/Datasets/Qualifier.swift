/// How firmly a figure is stated; it goes with the figure all the way to the chart.
///
/// - The raw values are those of the `qualifier` columns of the data package.
package enum Qualifier: String, Sendable, Hashable, CaseIterable {
  /// Stated as a number, without reservation.
  case exact
  /// Stated as about that much.
  case approximate
  /// An estimate of whoever publishes it, not a report.
  case estimate
  /// Rounded to whole units in the copy that was read.
  case rounded
  /// Computed for this dossier, not published by anybody.
  case computed
  /// The order of magnitude only.
  case orderOfMagnitude = "order of magnitude"
  /// Planned, not done.
  case planned
  /// Claimed by one side.
  case claimed
  /// Words instead of a number: more than half.
  case most
  /// Words instead of a number: more than any other answer.
  case plurality
  /// Words instead of a number: as a rule.
  case generally
  /// Words instead of a number: some tens.
  case dozens
  /// Words instead of a number: some thousands of millions.
  case billions
  /// No amount is stated.
  case unstated

  /// Whether the source has words and no number.
  package var isWordOnly: Bool {
    switch self {
    case .most, .plurality, .generally, .dozens, .billions, .unstated: true
    case .exact, .approximate, .estimate, .rounded, .computed, .orderOfMagnitude, .planned, .claimed: false
    }
  }

  /// Whether a number is less sure than it looks, so that charts draw its point hollow.
  package var isLoose: Bool {
    switch self {
    case .approximate, .estimate, .orderOfMagnitude, .planned, .claimed: true
    case .exact, .rounded, .computed, .most, .plurality, .generally, .dozens, .billions, .unstated: false
    }
  }
}
