/// The analyses, by the names of their commands.
public enum AnalysisKind: String, Sendable, Hashable, CaseIterable {
  case trend, test, breaks, level, pool, change, average, index, growth, balance, share, mirror, concentration, rca, intensity, event, compare

  /// The columns of figures it takes: one series each where the data are series, and those after the first are options of a file.
  public var roles: [AnalysisData.Role] {
    switch self {
    case .trend, .test, .breaks, .level, .pool, .change, .average, .index, .growth, .event, .concentration: [.value]
    case .share: [.value, .total]
    case .balance, .mirror: [.exports, .imports]
    case .rca, .intensity: [.value, .total, .world, .worldTotal]
    case .compare: [.value, .other]
    }
  }

  /// Whether several series may be stacked as groups.
  var stacksSeries: Bool { self == .pool || self == .concentration }

  /// Whether a table without a column of time has a meaning.
  var needsX: Bool {
    switch self {
    case .concentration, .rca, .intensity, .balance, .mirror, .share: false
    default: true
    }
  }

  /// Whether its results have an interval or a test, which a level is of.
  var hasLevel: Bool {
    switch self {
    case .index, .balance, .share, .mirror, .concentration, .rca, .intensity: false
    default: true
    }
  }

  /// Runs the analysis.
  ///
  /// - Throws: ``AnalysisError`` with the row or setting that it is about.
  public func run(_ data: AnalysisData, _ options: AnalysisOptions = AnalysisOptions()) throws(AnalysisError) -> AnalysisResult {
    try options.requireLevel()
    if !hasLevel, options.level != AnalysisOptions().level { throw .unusedSetting("level", analysis: rawValue, known: ["no interval or test"]) }
    switch self {
    case .trend: return try .trend(of: data, options)
    case .test: return try .test(of: data, options)
    case .breaks: return try .breaks(of: data, options)
    case .level: return try .level(of: data, options)
    case .pool: return try .pool(of: data, options)
    case .change: return try .change(of: data, options)
    case .average: return try .average(of: data, options)
    case .index: return try .index(of: data, options)
    case .growth: return try .growth(of: data, options)
    case .balance: return try .balance(of: data, options)
    case .share: return try .share(of: data, options)
    case .mirror: return try .mirror(of: data, options)
    case .concentration: return try .concentration(of: data, options)
    case .rca: return try .comparativeAdvantage(of: data, options)
    case .intensity: return try .intensity(of: data, options)
    case .event: return try .event(of: data, options)
    case .compare: return try .compare(of: data, options)
    }
  }
}
