/// The settings of an analysis; those that are `nil` have the default of its method.
///
/// - The names are those of the long options of the command and of the members of a chart's declaration.
public struct AnalysisOptions: Sendable, Hashable {
  /// Shares as parts of 100 or of 1.
  public enum ShareUnit: String, Sendable, Hashable, CaseIterable { case percent, fraction }
  /// What an interval around a fitted curve holds.
  public enum Interval: String, Sendable, Hashable, CaseIterable { case confidence, prediction }

  public var method: String?
  /// Level of all intervals, between 0 and 1.
  public var level = 0.95
  /// Of a polynomial or of loess.
  public var degree: Int?
  /// Share of the figures in each neighborhood of loess or lowess.
  public var span: Double?
  /// Whether outliers are weighted down.
  public var robust: Bool?
  /// Where fitted values are wanted; `nil` is at the figures.
  public var at: [Double]?
  /// So many places from the first figure to the last, instead of `at`.
  public var steps: Int?
  public var interval: Interval?
  /// How a robust line is placed.
  public var intercept: String?
  /// Whether S of Mann–Kendall is taken one nearer to zero.
  public var continuity: Bool?
  /// Lags looked at: by Hamed–Rao, or by a cross-correlation to both sides.
  public var lags: Int?
  /// Seasons in a cycle.
  public var period: Int?
  /// What a change point must save: a number, or `bic`, `aic`, `hq`.
  public var penalty: String?
  /// At most so many change points.
  public var max: Int?
  public var seed: UInt64?
  /// What weighting and clustering multiply the variance of a share by.
  public var designEffect: Double?
  public var unit: ShareUnit?
  /// Periods as written in the data.
  public var from: String?
  public var to: String?
  public var base: String?
  /// Width of a window, or reach before and after an event, in units of x.
  public var window: Double?
  /// Whether a window looks back only.
  public var trailing: Bool?
  /// How pollsters' effects are told from the level: `sum-to-zero`, `shrunk`, `anchored`, `none`.
  public var houseEffects: String?
  /// The group without an effect of its own, such as election results.
  public var anchor: String?
  /// Whether polls scatter more than their sample sizes say.
  public var excess: Bool?
  /// Pools answers to different questions.
  public var allowMixed: Bool?
  /// When an event happened.
  public var event: String?
  /// Whether series are compared by their changes.
  public var differences: Bool?

  public init() {}

  /// Each setting by its name, for programs and messages.
  public static let names: [String] = [
    "method", "level", "degree", "span", "robust", "at", "steps", "interval", "intercept", "continuity", "lags", "period", "penalty", "max",
    "seed", "designEffect", "unit", "from", "to", "base", "window", "trailing", "houseEffects", "anchor", "excess", "allowMixed", "event",
    "differences",
  ]

  /// The names of the settings that were given.
  var given: [String] {
    let values: [(String, Any?)] = [
      ("method", method), ("degree", degree), ("span", span), ("robust", robust), ("at", at), ("steps", steps), ("interval", interval),
      ("intercept", intercept), ("continuity", continuity), ("lags", lags), ("period", period), ("penalty", penalty), ("max", max), ("seed", seed),
      ("designEffect", designEffect), ("unit", unit), ("from", from), ("to", to), ("base", base), ("window", window), ("trailing", trailing),
      ("houseEffects", houseEffects), ("anchor", anchor), ("excess", excess), ("allowMixed", allowMixed), ("event", event),
      ("differences", differences),
    ]
    return values.compactMap { $0.1 == nil ? nil : $0.0 }
  }
}

extension AnalysisOptions {
  /// A place on the x axis as people write it: a number, a date, a month or a fiscal year; `nil` for other texts.
  public static func place(_ text: String) -> Double? { PeriodText.place(text) }

  /// Stops at a setting that the method would ignore.
  ///
  /// - Throws: ``AnalysisError/unusedSetting(_:analysis:known:)``.
  func allow(_ names: [String], for analysis: String) throws(AnalysisError) {
    for name in given where !names.contains(name) { throw .unusedSetting(name, analysis: analysis, known: names.isEmpty ? ["no settings"] : names) }
  }

  /// - Throws: ``AnalysisError/badSetting(_:value:rule:)`` for a level that is not between 0 and 1.
  func requireLevel() throws(AnalysisError) {
    guard level > 0, level < 1 else { throw .badSetting("level", value: level.plainText, rule: "must lie between 0 and 1") }
  }

  /// The places where a curve is wanted: those given, so many evenly spaced, or those of the figures.
  func places(of data: AnalysisData) throws(AnalysisError) -> [Double] {
    if at != nil, steps != nil { throw .badSetting("steps", value: "given", rule: "goes without at") }
    if let at { return at }
    guard let steps else { return data.x }
    guard steps >= 2, steps <= 100_000 else { throw .badSetting("steps", value: "\(steps)", rule: "must lie between 2 and 100000") }
    guard let first = data.x.first, let last = data.x.last else { return [] }
    return (0..<steps).map { $0 == steps - 1 ? last : first + (last - first) * Double($0) / Double(steps - 1) }
  }

  /// One of several words.
  ///
  /// - Throws: ``AnalysisError/unknownWord(_:setting:known:)``.
  static func word<T: RawRepresentable & CaseIterable>(
    _ word: String?, _ setting: String, default standard: T
  ) throws(AnalysisError) -> T where T.RawValue == String {
    guard let word else { return standard }
    guard let value = T(rawValue: word) else { throw .unknownWord(word, setting: setting, known: T.allCases.map(\.rawValue)) }
    return value
  }
}
