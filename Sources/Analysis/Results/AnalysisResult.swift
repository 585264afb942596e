public import Statistics

/// What an analysis found, in the parts that people and programs read: `docs/cli.md` shows them as JSON.
///
/// - Parts that a method does not have are empty.
public struct AnalysisResult: Sendable, Hashable {
  /// A setting or a plain number of the result.
  public struct Parameter: Sendable, Hashable {
    public enum Value: Sendable, Hashable { case number(Double), text(String), flag(Bool) }
    public let name: String
    public let value: Value

    public init(_ name: String, _ value: Value) { (self.name, self.value) = (name, value) }
  }

  /// An estimate by its name: `slope`, `intercept`, `r2`, `sigma`, `logLikelihood`, `levelVariance`, `observationVariance`, `tau`, …
  public struct NamedEstimate: Sendable, Hashable {
    public let name: String
    public let estimate: Estimate

    public init(_ name: String, _ estimate: Estimate) { (self.name, self.estimate) = (name, estimate) }
    public init(_ name: String, _ number: Double) { self.init(name, Estimate(number)) }
  }

  /// The result at a place, with its interval.
  public struct Fitted: Sendable, Hashable {
    public let x: Double
    public let estimate: Estimate

    public init(x: Double, estimate: Estimate) { (self.x, self.estimate) = (x, estimate) }
  }

  /// The command's name, such as `trend`.
  public let command: String
  /// The method's name, such as `theil-sen`.
  public let method: String
  /// How many values were used.
  public let count: Int
  /// Level of the intervals; `nil` where there are none.
  public let level: Double?
  public var parameters: [Parameter] = []
  public var estimates: [NamedEstimate] = []
  public var tests: [TestResult] = []
  public var fitted: [Fitted] = []
  /// What a reader must know beside the numbers, one sentence each.
  public var notes: [String]
  /// Titles and addresses.
  public let sources: [String]

  public init(command: String, method: String, points: AnalysisPoints, level: Double? = nil) {
    (self.command, self.method, self.level) = (command, method, level)
    (count, notes, sources) = (points.count, points.notes, points.sources)
  }

  /// The estimate of a name, if there is one.
  public subscript(name: String) -> Estimate? { estimates.first { $0.name == name }?.estimate }
}
