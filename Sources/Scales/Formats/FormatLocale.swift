import Chronology

/// How numbers and dates are written in a language.
public struct FormatLocale: Sendable, Hashable {
  public var number: NumberLocale
  public var time: TimeLocale

  public init(number: NumberLocale = .enUS, time: TimeLocale = .enUS) { (self.number, self.time) = (number, time) }

  /// English as written in the United States; Vega's default.
  public static let enUS = FormatLocale()
}
