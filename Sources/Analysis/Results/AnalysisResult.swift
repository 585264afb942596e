import Statistics

/// What an analysis found, in the parts that people and programs read: `docs/cli.md` shows them as JSON.
///
/// - Parts that a method does not have are empty.
package struct AnalysisResult: Sendable, Hashable {
  /// A setting of the analysis, as it was used.
  package struct Parameter: Sendable, Hashable {
    package enum Value: Sendable, Hashable { case number(Double), text(String), flag(Bool) }
    package let name: String
    package let value: Value

    package init(_ name: String, _ value: Value) { (self.name, self.value) = (name, value) }
  }

  /// An estimate by its name: `slope`, `intercept`, `r2`, `sigma`, `logLikelihood`, `levelVariance`, `observationVariance`, `tau`, …
  package struct NamedEstimate: Sendable, Hashable {
    package let name: String
    package let estimate: Estimate
    /// Which one of several of the name, such as a pollster; `nil` where there is one only.
    package let label: String?
    /// How many figures come before it, for a change point.
    package let index: Int?

    package init(_ name: String, _ estimate: Estimate, label: String? = nil, index: Int? = nil) {
      (self.name, self.estimate, self.label, self.index) = (name, estimate, label, index)
    }
    package init(_ name: String, _ number: Double) { self.init(name, Estimate(number)) }
  }

  /// The result at a place or of a group, with its interval.
  package struct Fitted: Sendable, Hashable {
    /// `nil` where the rows are of one time.
    package let x: Double?
    /// The period or place as written; `nil` where it is only x.
    package let label: String?
    /// The pollster, product or partner, where rows have one.
    package let group: String?
    package let estimate: Estimate

    package init(x: Double?, label: String? = nil, group: String? = nil, estimate: Estimate) {
      (self.x, self.label, self.group, self.estimate) = (x, label, group, estimate)
    }
  }

  /// Numbers beside the estimates, one for each fitted row.
  package struct ExtraColumn: Sendable, Hashable {
    package let name: String
    package let cells: [Double?]

    package init(_ name: String, _ cells: [Double?]) { (self.name, self.cells) = (name, cells) }
  }

  /// The command's name, such as `trend`.
  package let command: String
  /// The method's name, such as `theil-sen`.
  package let method: String
  /// The figures that were used.
  package let data: AnalysisData
  /// Level of the intervals; `nil` where there are none.
  package let level: Double?
  package var parameters: [Parameter] = []
  package var estimates: [NamedEstimate] = []
  package var tests: [TestResult] = []
  package var fitted: [Fitted] = []
  package var extraColumns: [ExtraColumn] = []
  /// Whether x of the fitted rows is that of the figures, and no lag.
  var isOverTime = true
  /// What the estimates of the fitted rows are, such as `share` or `growth rate`.
  package var quantity: String
  /// The unit of the fitted estimates, where known.
  package var unit: String?
  /// What was found, in words; only what a test or interval supports.
  package var findings: [String] = []
  /// What a reader must know beside the numbers, one sentence each.
  package var notes: [String]
  /// What the interval of the fitted rows covers and what it does not; stands below every chart of it.
  package var coverage: String?

  /// How many figures were used.
  package var count: Int { data.count }
  /// Titles and addresses.
  package var sources: [String] { data.sources.map(\.text).unique }

  package init(_ command: String, method: String, data: AnalysisData, level: Double? = nil) {
    (self.command, self.method, self.data, self.level) = (command, method, data, level)
    (notes, quantity, unit) = (data.notes, data.name, data.unit)
  }

  /// The estimate of a name, the first if there are several.
  package subscript(name: String) -> Estimate? { estimates.first { $0.name == name }?.estimate }

  mutating func set(_ name: String, _ value: Double) { parameters.append(Parameter(name, .number(value))) }
  mutating func set(_ name: String, _ value: String) { parameters.append(Parameter(name, .text(value))) }
  mutating func set(_ name: String, _ value: Bool) { parameters.append(Parameter(name, .flag(value))) }
  mutating func add(_ name: String, _ value: Double) { estimates.append(NamedEstimate(name, value)) }
  mutating func addColumns(_ columns: (name: String, cells: [Double?])...) { extraColumns += columns.map { ExtraColumn($0.name, $0.cells) } }
  mutating func add(_ name: String, _ estimate: Estimate) { estimates.append(NamedEstimate(name, estimate)) }
}

extension AnalysisResult {
  /// The sentence on the bands of poll charts.
  ///
  /// - Source: Shirani-Mehr, Rothschild, Goel and Gelman (2018), "Disentangling bias and variance in election polls", JASA 113: polls
  ///   miss by about 3.5 points (root mean square), twice what their sampling error says.
  static let pollCaution = "Real polls miss by about twice their sampling error (Shirani-Mehr et al. 2018)."

  /// What a band of a level covers, as a sentence.
  func band(_ text: String) -> String { "Band: \((level ?? 0.95).asPercent) interval, \(text)." + (data.isPoll ? " " + Self.pollCaution : "") }

  /// The interval of an estimate in brackets, ` (95% interval 1.2 to 3.4)`; nothing where there is none.
  func interval(of estimate: Estimate, digits: Int = 4) -> String {
    guard let lower = estimate.lower, let upper = estimate.upper, let level else { return "" }
    return " (\(level.asPercent) interval \(lower.rounded(toDigits: digits).inWords) to \(upper.rounded(toDigits: digits).inWords))"
  }

  /// A number with the unit of the figures: `3.2 percentage points`.
  func measured(_ value: Double) -> String {
    switch data.unit {
    case nil: value.inWords
    case "percent": "\(value.inWords) percentage points"
    case let unit?: "\(value.inWords) \(unit)"
    }
  }
}
