/// The parts of a number format such as `$,.2f`: `[[fill]align][sign][symbol][0][width][,][.precision][~][type]`.
///
/// - Source: d3-format `formatSpecifier`.
package struct NumberSpecifier: Sendable, Hashable {
  /// Fills the text up to its width.
  package var fill: Character = " "
  /// `>`, `<`, `^`, or `=` for padding between sign and digits.
  package var align: Character = ">"
  /// `-`, `+`, `(` or a space.
  package var sign: Character = "-"
  /// `$` for a currency, `#` for the prefix of binary, octal and hexadecimal numbers; or none.
  package var symbol: Character?
  /// Whether zeros fill the width after the sign.
  package var zero = false
  /// The least number of characters.
  package var width: Int?
  /// Whether digits are grouped.
  package var comma = false
  /// Decimals or significant digits, depending on the type.
  package var precision: Int?
  /// Whether zeros at the end of the decimals are dropped.
  package var trim = false
  /// How the number is written, such as `f` or `s`; nil for the shortest of up to 12 significant digits.
  package var type: Character?

  /// The parts of an empty format.
  package init() {}

  /// Reads a format.
  ///
  /// - Throws: ``NumberFormatError/invalid(_:)`` when the text is not one.
  package init(_ text: String) throws(NumberFormatError) {
    var rest = Substring(text)
    func isAlign(_ character: Character) -> Bool { "<>=^".contains(character) }
    func take(_ characters: String, _ rest: inout Substring) -> Character? {
      guard let first = rest.first, characters.contains(first) else { return nil }
      return rest.removeFirst()
    }
    func number(_ rest: inout Substring) -> Int? {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      return Int(digits)
    }
    if let second = rest.dropFirst().first, isAlign(second) {
      (fill, align) = (rest.removeFirst(), rest.removeFirst())
    } else if let first = take("<>=^", &rest) {
      align = first
    }
    sign = take("+-( ", &rest) ?? "-"
    symbol = take("$#", &rest)
    zero = take("0", &rest) != nil
    width = number(&rest)
    // No label is that wide; memory would run out first.
    if let width, width > 100_000 { throw .invalid(text) }
    comma = take(",", &rest) != nil
    if rest.first == "." {
      rest.removeFirst()
      guard let digits = number(&rest) else { throw .invalid(text) }
      precision = digits
    }
    trim = take("~", &rest) != nil
    if let letter = rest.first, letter == "%" || letter.isASCII && letter.isLetter { type = rest.removeFirst() }
    if !rest.isEmpty { throw .invalid(text) }
  }
}
