/// The character properties that `\p{…}` names.
enum PatternProperty {
  /// The characters of a general category such as `Lu` or `Letter`, or of a property such as `Alphabetic`; `nil` for others.
  static func ranges(of name: String) -> [ClosedRange<UInt32>]? {
    let value = name.split(separator: "=", maxSplits: 1).map(String.init)
    if value.count == 2, !["General_Category", "gc"].contains(value[0]) { return nil }
    let property = value.last ?? name
    switch property {
    case "Any": return [0...0x10FFFF]
    case "ASCII": return [0...0x7F]
    case "Alphabetic", "Alpha": return gathered { $0.properties.isAlphabetic }
    case "Uppercase", "Upper": return gathered { $0.properties.isUppercase }
    case "Lowercase", "Lower": return gathered { $0.properties.isLowercase }
    case "White_Space", "space": return gathered { $0.properties.isWhitespace }
    case "Emoji": return gathered { $0.properties.isEmoji }
    default: break
    }
    let short = longNames[property] ?? property
    let categories = codes.filter { $0.value == short || (short.count == 1 && $0.value.hasPrefix(short)) }
    guard !categories.isEmpty else { return nil }
    return gathered { categories[$0.properties.generalCategory] != nil }
  }

  private static func gathered(_ test: (Unicode.Scalar) -> Bool) -> [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), test(scalar) else { continue }
      if let last = ranges.last, last.upperBound + 1 == value {
        ranges[ranges.count - 1] = last.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
    return ranges
  }

  private static let longNames = [
    "Letter": "L", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm",
    "Other_Letter": "Lo", "Mark": "M", "Number": "N", "Decimal_Number": "Nd", "Letter_Number": "Nl", "Other_Number": "No",
    "Punctuation": "P", "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc", "Separator": "Z", "Space_Separator": "Zs",
    "Other": "C", "Control": "Cc",
  ]

  private static let codes: [Unicode.GeneralCategory: String] = [
    .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm", .otherLetter: "Lo",
    .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me", .decimalNumber: "Nd", .letterNumber: "Nl",
    .otherNumber: "No", .connectorPunctuation: "Pc", .dashPunctuation: "Pd", .openPunctuation: "Ps", .closePunctuation: "Pe",
    .initialPunctuation: "Pi", .finalPunctuation: "Pf", .otherPunctuation: "Po", .mathSymbol: "Sm", .currencySymbol: "Sc",
    .modifierSymbol: "Sk", .otherSymbol: "So", .spaceSeparator: "Zs", .lineSeparator: "Zl", .paragraphSeparator: "Zp",
    .control: "Cc", .format: "Cf", .surrogate: "Cs", .privateUse: "Co", .unassigned: "Cn",
  ]
}
