/// What is known of an analysis before it runs.
package struct AnalysisDescription: Sendable {
  /// What analyses are about; the raw value heads them in the help.
  package enum Topic: String, Sendable, CaseIterable {
    case trends = "Trends and tests"
    case polls = "Polls"
    case trade = "Trade"
  }

  /// The name of its command, and its name in a declaration.
  package let name: String
  /// What it is about, under which the help lists it.
  package let topic: Topic
  /// One sentence on what it is for.
  package let abstract: String
  /// What its user has to know besides, with an example.
  package let discussion: String
  // Made when they are asked for: a command that draws a chart starts without them.
  private let ownColumns: @Sendable () -> [FigureColumn]
  /// How its result is drawn.
  package let picture: AnalysisPicture
  /// Whether a table without a column of time has no meaning for it.
  let needsX: Bool
  /// Whether its results have an interval or a test, which a level is of.
  let hasLevel: Bool
  /// Whether several series may be stacked as groups.
  let stacksSeries: Bool

  /// The columns of a file that it reads, x first.
  package var columns: [FigureColumn] { [.x] + ownColumns() }

  init(
    _ name: String, _ topic: Topic, _ abstract: String, _ discussion: String, columns: @autoclosure @escaping @Sendable () -> [FigureColumn],
    picture: AnalysisPicture,
    needsX: Bool = true, hasLevel: Bool = true, stacksSeries: Bool = false
  ) {
    (self.name, self.topic, self.abstract, self.discussion) = (name, topic, abstract, discussion)
    (ownColumns, self.picture) = (columns, picture)
    (self.needsX, self.hasLevel, self.stacksSeries) = (needsX, hasLevel, stacksSeries)
  }

  /// What series stand for, in the order in which they are named; sizes and weights come with them.
  var roles: [AnalysisData.Role] { columns.compactMap(\.role).filter { $0 != .size && $0 != .weight } }
}

/// How the result of an analysis is drawn, where nobody says otherwise.
package enum AnalysisPicture: Sendable, Hashable {
  /// A curve with its band over the figures; those of several pollsters in colors if `byGroup`.
  case curve(byGroup: Bool = false)
  /// The process that a test follows, or the figures where it has none.
  case process
  /// Means of stretches, with the interval of each change.
  case steps
  /// Both sides of an event.
  case sides
  /// Changes from one figure to the next, around zero.
  case differences
  /// A line over time with what it is measured against; bars where there is no time.
  case line(reference: Double? = nil)
  /// Parts of a whole.
  case shares
  /// Bars from step to step.
  case bars
  /// Exports up, imports down, the balance as a line.
  case balance
  /// Correlations by lag, or the pairs.
  case lags
}
