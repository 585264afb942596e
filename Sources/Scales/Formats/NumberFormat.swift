import Chronology
import SharedRules

/// A number format such as `,.2f`, read once and then used for many numbers.
///
/// - Source: d3-format 3.
package struct NumberFormat: Sendable, Hashable {
  /// The parts that the format was made from.
  package let specifier: NumberSpecifier
  /// The marks and digits to write with.
  package let locale: NumberLocale
  /// Text to set after the number, such as an SI prefix, and what the number is multiplied by first.
  private let suffix: String
  private let factor: Double

  /// Numbers of which nothing but a sign, digits and a point is written, which takes no texts in between.
  private enum Plain { case no, trimmed, fixed }
  private let plain: Plain

  let style: Style
  let precision: Int
  private let trim, comma, zero: Bool
  private let fill: Character
  private let align: Character

  /// - Throws: ``NumberFormatError/invalid(_:)`` when the text is not a number format.
  package init(_ text: String, locale: NumberLocale = .enUS) throws(NumberFormatError) {
    self.init(try NumberSpecifier(text), locale: locale)
  }

  /// A format from its parts.
  package init(_ specifier: NumberSpecifier, locale: NumberLocale = .enUS) {
    self.init(specifier, locale: locale, suffix: "", factor: 1)
  }

  /// A format that writes all numbers with the SI prefix that suits `value`, so that they can be compared.
  ///
  /// - Source: d3-format `formatPrefix`.
  package init(prefixFor value: Double, _ specifier: NumberSpecifier, locale: NumberLocale = .enUS) {
    var specifier = specifier
    specifier.type = "f"
    let exponent = SIPrefix.exponent(for: value) ?? 0
    self.init(specifier, locale: locale, suffix: SIPrefix.symbol(exponent), factor: SIPrefix.power(-exponent))
  }

  private init(_ specifier: NumberSpecifier, locale: NumberLocale, suffix: String, factor: Double) {
    (self.specifier, self.locale, self.suffix, self.factor) = (specifier, locale, suffix, factor)
    var precision = specifier.precision
    var trim = specifier.trim
    var comma = specifier.comma
    if specifier.type == "n" {
      comma = true
      style = .general
    } else if let known = specifier.type.flatMap({ Style(rawValue: $0) }) {
      style = known
    } else {
      precision = precision ?? 12
      trim = true
      style = .general
    }
    zero = specifier.zero || specifier.fill == "0" && specifier.align == "="
    (fill, align) = zero ? ("0", "=") : (specifier.fill, specifier.align)
    (self.trim, self.comma) = (trim, comma)
    let range = style.countsSignificant ? 1...21 : 0...20
    self.precision = precision.map { max(range.lowerBound, min(range.upperBound, $0)) } ?? 6
    let isBare = specifier.width == nil && specifier.sign == "-" && specifier.symbol == nil && suffix.isEmpty && factor == 1 && !zero
    if !isBare || locale.numerals != nil {
      plain = .no
    } else {
      plain = style == .general && trim && !comma ? .trimmed : style == .fixed && !trim ? .fixed : .no
    }
  }

  /// How digits are chosen, by d3's letter.
  enum Style: Character, Sendable {
    case percent = "%", binary = "b", character = "c", whole = "d", exponent = "e", fixed = "f", general = "g"
    case octal = "o", roundedPercent = "p", rounded = "r", prefixed = "s", upperHex = "X", hex = "x"

    var countsSignificant: Bool {
      switch self {
      case .general, .roundedPercent, .rounded, .prefixed: true
      default: false
      }
    }

    /// Whether what follows the whole digits is kept apart from grouping.
    var mayHaveTail: Bool {
      switch self {
      case .whole, .exponent, .fixed, .general, .roundedPercent, .rounded, .prefixed, .percent: true
      default: false
      }
    }
  }
}

// MARK: - Formatting

extension NumberFormat {
  /// Appends the number in UTF-8.
  package func append(_ value: Double, to bytes: inout [UInt8]) {
    guard let (whole, places) = plainDigits(value.magnitude) else {
      bytes += format(value).utf8
      return
    }
    if value < 0, whole > 0 { bytes += locale.minus.utf8 }
    DecimalDigits.append(whole, places: places, point: locale.decimal, to: &bytes)
  }

  /// The digits of a number as a whole one and how many of them are decimals; `nil` where more is to be written, as marks between thousands.
  private func plainDigits(_ value: Double) -> (whole: Int, places: Int)? {
    switch plain {
    case .no: return nil
    case .trimmed: return DecimalDigits.trimmed(value, significant: precision)
    case .fixed:
      guard !comma || value < 999, let whole = DecimalDigits.whole(value, decimals: precision) else { return nil }
      return (whole, precision)
    }
  }

  /// The number as text.
  package func format(_ value: Double) -> String {
    if style == .character { return assemble(before: symbolBefore, digits: [], after: value.javaScriptText + symbolAfter) }
    let value = value * factor
    var isNegative = value < 0 || value == 0 && value.sign == .minus
    var siExponent: Int?
    var digits = value != value ? Array(locale.nan.utf8) : self.digits(of: value.magnitude, siExponent: &siExponent)
    if trim { digits = Self.trimmed(digits) }
    if isNegative, specifier.sign != "+", Self.isZero(digits) { isNegative = false }

    var before = isNegative ? (specifier.sign == "(" ? "(" : locale.minus) : positiveSign
    before += symbolBefore
    var after = value.isFinite ? siExponent.map { SIPrefix.symbol($0) } ?? "" : ""
    after += symbolAfter
    if isNegative, specifier.sign == "(" { after += ")" }
    if style.mayHaveTail, let end = digits.firstIndex(where: { !(48...57 ~= $0) }) {
      let hasPoint = digits[end] == UInt8(ascii: ".")
      let tail = String(decoding: digits[(hasPoint ? end + 1 : end)...], as: UTF8.self)
      after = (hasPoint ? locale.decimal : "") + tail + after
      digits = Array(digits[..<end])
    }
    return assemble(before: before, digits: digits, after: after)
  }

  private var positiveSign: String { "-(".contains(specifier.sign) ? "" : String(specifier.sign) }

  private var symbolBefore: String {
    if specifier.symbol == "$" { return locale.currencyPrefix }
    guard specifier.symbol == "#" else { return "" }
    switch style {
    case .binary, .octal, .hex, .upperHex: return "0" + String(style.rawValue).lowercased()
    default: return ""
    }
  }

  private var symbolAfter: String {
    (specifier.symbol == "$" ? locale.currencySuffix : style == .percent || style == .roundedPercent ? locale.percent : "")
      + suffix
  }

  private func assemble(before: String, digits: [UInt8], after: String) -> String {
    var digits = digits
    if comma, !zero { digits = grouped(digits, width: .max) }
    guard let width = specifier.width else {
      if comma, zero { digits = grouped(digits, width: .max) }
      return localized(before + String(decoding: digits, as: UTF8.self) + after)
    }
    let text = String(decoding: digits, as: UTF8.self)
    let missing = max(0, width - before.count - text.count - after.count)
    var padding = String(repeating: fill, count: missing)
    var body = text
    if comma, zero {
      let room = missing > 0 ? width - after.count : .max
      body = String(decoding: grouped(Array(padding.utf8) + digits, width: room), as: UTF8.self)
      padding = ""
    }
    let result: String
    switch align {
    case "<": result = before + body + after + padding
    case "=": result = before + padding + body + after
    case "^":
      let half = padding.count / 2
      result = String(padding.prefix(half)) + before + body + after + String(padding.dropFirst(half))
    default: result = padding + before + body + after
    }
    return localized(result)
  }

  private func grouped(_ digits: [UInt8], width: Int) -> [UInt8] {
    guard !locale.grouping.isEmpty else { return digits }
    var end = digits.count
    var groups: [ArraySlice<UInt8>] = []
    var turn = 0
    var size = locale.grouping[0]
    var length = 0
    while end > 0, size > 0 {
      if width != .max, length + size + 1 > width { size = max(1, width - length) }
      groups.append(digits[max(0, end - size)..<end])
      end -= size
      length += size + 1
      if length > width { break }
      turn = (turn + 1) % locale.grouping.count
      size = locale.grouping[turn]
    }
    return Array(groups.reversed().joined(separator: Array(locale.thousands.utf8)))
  }

  private func localized(_ text: String) -> String {
    guard let numerals = locale.numerals else { return text }
    return text.reduce(into: "") { result, character in
      if character.isASCII, let digit = character.wholeNumberValue { result += numerals[digit] } else { result.append(character) }
    }
  }
}
