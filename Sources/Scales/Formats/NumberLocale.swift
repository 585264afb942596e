/// How numbers are written in a language.
///
/// - Source: the locale definition of d3-format.
public struct NumberLocale: Sendable, Hashable {
  /// Goes before the decimals.
  public var decimal: String
  /// Goes between groups of digits.
  public var thousands: String
  /// Sizes of the groups from the right, over and over; no grouping when empty.
  public var grouping: [Int]
  /// What goes before and after amounts of money.
  public var currencyPrefix, currencySuffix: String
  /// Ten digits to write instead of 0 to 9.
  public var numerals: [String]?
  /// Goes after percentages.
  public var percent: String
  /// Goes before negative numbers.
  public var minus: String
  /// Stands for what is not a number.
  public var nan: String

  /// - Parameter numerals: ignored unless there are ten.
  public init(
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
  public static let enUS = NumberLocale()
}
