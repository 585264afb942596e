/// A text as a name that the expression language takes for a variable.
enum VariableName {
  /// Everything but ASCII letters, digits and `_` becomes `_`; a leading digit gets one in front.
  ///
  /// - Source: Vega-Lite `varName`.
  static func of(_ text: String) -> String {
    var result = ""
    for unit in text.utf16 {
      let isWord = (48...57).contains(unit) || (65...90).contains(unit) || (97...122).contains(unit) || unit == 95
      result.append(isWord ? Character(UnicodeScalar(UInt8(unit))) : "_")
    }
    if let first = result.first, first.isASCII, first.isNumber { return "_" + result }
    return result
  }
}
