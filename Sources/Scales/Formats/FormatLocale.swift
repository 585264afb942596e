import Chronology

/// How numbers and dates are written in a language.
public struct FormatLocale: Sendable, Hashable {
  /// How numbers are written.
  public var number: NumberLocale
  /// How dates are written.
  public var time: TimeLocale

  /// Parts that are not given are English.
  public init(number: NumberLocale = .enUS, time: TimeLocale = .enUS) { (self.number, self.time) = (number, time) }

  /// English as written in the United States; Vega's default.
  public static let enUS = FormatLocale()
}
