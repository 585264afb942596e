/// A number format that, without a precision of its own, shows up to 12 decimals and no zeros at their end.
///
/// - Source: vega-format `formatFloat`, which labels log scales.
package struct FloatFormat: Sendable, Hashable {
  private let format: NumberFormat
  private let trims: Bool

  /// - Parameter text: a number format; `,` when nil or empty.
  /// - Throws: ``NumberFormatError/invalid(_:)`` when the text is not a number format.
  package init(_ text: String? = nil, locale: NumberLocale = .enUS) throws(NumberFormatError) {
    let text = text.flatMap { $0.isEmpty ? nil : $0 } ?? ","
    self.init(try NumberSpecifier(text), locale: locale)
  }

  /// A format from its parts.
  package init(_ specifier: NumberSpecifier, locale: NumberLocale = .enUS) {
    var specifier = specifier
    trims = specifier.precision == nil
    if trims { specifier.precision = specifier.type == "%" ? 10 : specifier.type == "e" ? 11 : 12 }
    format = NumberFormat(specifier, locale: locale)
  }

  /// The number as text.
  package func format(_ value: Double) -> String {
    let text = format.format(value)
    guard trims, let decimal = format.locale.decimal.first, let point = text.firstIndex(of: decimal) else { return text }
    let end = Self.endOfDigits(text, after: point)
    var cut = end
    while cut > text.index(after: point), text[text.index(before: cut)] == "0" { cut = text.index(before: cut) }
    if cut == text.index(after: point) { cut = point }
    return String(text[..<cut] + text[end...])
  }

  /// Where the exponent begins, else after the last digit.
  private static func endOfDigits(_ text: String, after point: String.Index) -> String.Index {
    if let exponent = text.lastIndex(of: "e"), exponent > text.startIndex { return exponent }
    guard let last = text.lastIndex(where: { $0.isASCII && $0.isNumber }), last > point else { return text.index(after: point) }
    return text.index(after: last)
  }
}
