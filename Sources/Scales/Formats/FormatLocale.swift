import Chronology

/// How numbers and dates are written in a language.
package struct FormatLocale: Sendable, Hashable {
  /// How numbers are written.
  package var number: NumberLocale
  /// How dates are written.
  package var time: TimeLocale

  /// Parts that are not given are English.
  package init(number: NumberLocale = .enUS, time: TimeLocale = .enUS) { (self.number, self.time) = (number, time) }

  /// English as written in the United States; Vega's default.
  package static let enUS = FormatLocale()
}
