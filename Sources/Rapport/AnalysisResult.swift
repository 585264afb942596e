internal import Analysis
internal import ChartExport
internal import JSON
internal import Statistics

/// What an analysis found.
///
/// - Parts that a method does not have are empty.
public struct AnalysisResult: Sendable {
  private let result: Analysis.AnalysisResult
  private let picture: AnalysisPicture

  /// - Parameter figures: the member of a declaration that says where they are.
  init(
    _ name: String, _ settings: [String: AnalysisSetting], _ figures: (name: String, value: AnalysisSetting),
    _ run: (AnalysisRequest) throws -> Analysis.AnalysisResult
  ) throws(RapportError) {
    var members: JSONObject = ["analysis": .string(name), figures.name: figures.value.json]
    for (name, value) in settings.sorted(by: { $0.key < $1.key }) { members[name] = value.json }
    do {
      let request = try AnalysisDeclaration(.object(members)).request
      result = try run(request)
      picture = type(of: request.analysis).about.picture
    } catch { throw RapportError(any: error) }
  }

  /// The name of the analysis, such as `trend`.
  public var analysis: String { result.command }
  /// The name of its method, such as `loess`.
  public var method: String { result.method }
  /// How many figures were used.
  public var count: Int { result.count }
  /// Level of the intervals; `nil` where there are none.
  public var level: Double? { result.level }
  /// What was found, in words; only what a test or interval supports.
  public var findings: [String] { result.findings }
  /// What a reader must know beside the numbers, one sentence each.
  public var notes: [String] { result.notes }
  /// What the interval of the fitted rows covers and what it does not; `nil` where there is none.
  public var coverage: String? { result.coverage }
  /// Titles and addresses of the sources of the figures.
  public var sources: [String] { result.sources }

  /// The estimate of a name, such as `slope`, `r2` or `difference`; `nil` if there is none, the first if there are several.
  public subscript(name: String) -> Estimate? { result[name].map { Estimate($0) } }

  /// All estimates by name, in the order of the analysis.
  public var estimates: [(name: String, label: String?, estimate: Estimate)] {
    result.estimates.map { ($0.name, $0.label, Estimate($0.estimate)) }
  }

  /// The tests of the result, in the order of the analysis.
  public var tests: [Test] { result.tests.map { Test(name: $0.name, statistic: $0.statistic, degreesOfFreedom: $0.degreesOfFreedom, p: $0.p) } }

  /// The curve, or what else has a row a place: at the figures unless `at` or `steps` say otherwise.
  public var fitted: [Fitted] {
    result.fitted.map { Fitted(x: $0.x, label: $0.label, group: $0.group, estimate: Estimate($0.estimate)) }
  }

  /// A part of the result as a table, for charts and files.
  public enum Part: String, Sendable { case fitted, estimates, tests, figures }

  /// - `fitted`: `x`, `label`, `group`, `estimate`, `standardError`, `lower`, `upper` and what is beside them. `figures`: what it was run on.
  public func table(_ part: Part = .fitted) -> Table {
    let inner: Analysis.AnalysisResult.Part =
      switch part {
      case .fitted: .fitted
      case .estimates: .estimates
      case .tests: .tests
      case .figures: .figures
      }
    return Table(result.table(inner))
  }

  /// The chart that `rapport` draws of it, with what its band covers and its sources below.
  public var chart: Chart { Chart(AnalysisChart(result, picture).spec) }

  /// Everything as JSON: what `rapport` prints with `--format json`.
  public func jsonBytes() -> [UInt8] { Array((JSONWriter.pretty.text(result.json) + "\n").utf8) }

  /// A value at a place or of a group.
  public struct Fitted: Sendable, Hashable {
    /// `nil` where the figures are of one time. Dates are years with their part.
    public let x: Double?
    /// The period as written; `nil` where it is only x.
    public let label: String?
    /// The pollster, product or partner, where rows have one.
    public let group: String?
    /// The value with its interval.
    public let estimate: Estimate
  }

  /// The outcome of a test.
  public struct Test: Sendable, Hashable {
    /// Such as `Mann–Kendall`.
    public let name: String
    /// Infinite where a fit leaves no error.
    public let statistic: Double
    /// None, one (t, chi-squared) or two (F).
    public let degreesOfFreedom: [Double]
    /// The probability of a statistic at least as extreme, were there nothing to find.
    public let p: Double
  }
}

/// A number with its uncertainty.
public struct Estimate: Sendable, Hashable {
  /// The estimate itself, in the unit that the result says.
  public let value: Double
  /// In the unit of the value; `nil` where nothing is known of it.
  public let standardError: Double?
  /// The lower bound of the interval; `nil` where there is none.
  public let lower: Double?
  /// The upper bound of the interval; `nil` where there is none.
  public let upper: Double?

  init(_ estimate: Statistics.Estimate) {
    (value, standardError, lower, upper) = (estimate.estimate, estimate.standardError, estimate.lower, estimate.upper)
  }
}
