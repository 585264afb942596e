/// How numbers are written in a language.
///
/// - Source: the locale definition of d3-format.
package struct NumberLocale: Sendable, Hashable {
  /// Goes before the decimals.
  package var decimal: String
  /// Goes between groups of digits.
  package var thousands: String
  /// Sizes of the groups from the right, over and over; no grouping when empty.
  package var grouping: [Int]
  /// What goes before and after amounts of money.
  package var currencyPrefix, currencySuffix: String
  /// Ten digits to write instead of 0 to 9.
  package var numerals: [String]?
  /// Goes after percentages.
  package var percent: String
  /// Goes before negative numbers.
  package var minus: String
  /// Stands for what is not a number.
  package var nan: String

  /// - Parameter numerals: ignored unless there are ten.
  package init(
    decimal: String = ".", thousands: String = ",", grouping: [Int] = [3],
    currencyPrefix: String = "$", currencySuffix: String = "", numerals: [String]? = nil,
    percent: String = "%", minus: String = "\u{2212}", nan: String = "NaN"
  ) {
    (self.decimal, self.thousands, self.grouping) = (decimal, thousands, grouping.filter { $0 > 0 })
    (self.currencyPrefix, self.currencySuffix) = (currencyPrefix, currencySuffix)
    self.numerals = numerals?.count == 10 ? numerals : nil
    (self.percent, self.minus, self.nan) = (percent, minus, nan)
  }

  /// English as written in the United States; Vega's default. Negative numbers have a real minus sign.
  package static let enUS = NumberLocale()
}
