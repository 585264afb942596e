public import Statistics

/// A straight line through figures over time, with its uncertainty and with what was left out.
///
/// - Method: ordinary least squares with Student's t intervals. Figures count alike, whatever their sample sizes; the
///   intervals tell how far the points stray from the line, not the sampling error of each.
/// - Figures without a number or a year are left out and named in ``notes``; so are approximate ones that were kept.
/// - x is the year: a calendar year lies at its number, the fiscal year 2012-13 at 2012.5.
public struct Trend: Sendable, Hashable {
  /// One figure that the line was fitted to.
  public struct Point: Sendable, Hashable {
    public let x: Double
    /// UTC midnight at which the period starts, in milliseconds since 1970; `nil` where x is no time.
    public let date: Double?
    /// The period or place as written.
    public let label: String
    public let value: Double
    /// `nil` outside of the dossier.
    public let qualifier: String?
    /// Ids of the sources; none outside of the dossier.
    public let sources: [String]

    public init(x: Double, date: Double? = nil, label: String, value: Double, qualifier: String? = nil, sources: [String] = []) {
      (self.x, self.date, self.label, self.value) = (x, date, label, value)
      (self.qualifier, self.sources) = (qualifier, sources)
    }
  }

  /// What the line is of: the id of a series or the name of a column.
  public let name: String
  public let title: String
  /// Unit of the values, where known; the slope is in units per `xUnit`.
  public let unit: String?
  /// Unit of x, such as `year`.
  public let xUnit: String
  public let points: [Point]
  public let fit: LinearFit
  /// Level of all intervals, such as 0.95.
  public let level: Double
  /// What a reader must know beside the line, one sentence each.
  public let notes: [String]
  /// Titles and addresses of the sources of the points.
  public let sources: [String]

  /// - Parameter given: how many values there were before any was left out.
  /// - Throws: ``AnalysisError/badLevel(_:)``, ``AnalysisError/noLine(_:kept:given:)``.
  public init(
    name: String, title: String, unit: String?, xUnit: String, points: [Point], given: Int, level: Double = 0.95,
    notes: [String] = [], sources: [String] = []
  ) throws(AnalysisError) {
    guard level > 0, level < 1 else { throw .badLevel(level) }
    do { fit = try LinearFit(x: points.map(\.x), y: points.map(\.value)) } catch {
      throw .noLine(error, kept: points.count, given: given)
    }
    (self.name, self.title, self.unit, self.xUnit) = (name, title, unit, xUnit)
    (self.points, self.level, self.sources) = (points, level, sources)
    self.notes = fit.degreesOfFreedom > 0 ? notes : notes + ["Two points lie on their line: nothing is known of its error."]
  }
}
