/// Turns CSS font families into the names of installed fonts; generic names mean the same fonts everywhere.
enum FontFamilies {
  /// The font of last resort, and what `sans-serif` means.
  static let standard = "DejaVu Sans"

  private static let generic: [String: String] = [
    "sans-serif": standard, "system-ui": standard, "ui-sans-serif": standard, "ui-rounded": standard, "cursive": standard,
    "fantasy": standard, "emoji": standard, "math": standard, "serif": "DejaVu Serif", "ui-serif": "DejaVu Serif",
    "monospace": "DejaVu Sans Mono", "ui-monospace": "DejaVu Sans Mono",
  ]

  /// The families to try, in order.
  ///
  /// - Generic names are replaced. Names that are not installed are left out, since fontconfig would put something else in their place.
  static func resolve(_ list: String, isInstalled: (String) -> Bool) -> [String] {
    var families: [String] = []
    for plain in names(in: list) {
      if let mapped = generic[plain.lowercased()] {
        families.append(mapped)
      } else if isInstalled(plain) {
        families.append(plain)
      }
    }
    if !families.contains(standard) { families.append(standard) }
    return families
  }

  /// The list for a file that others show: what a generic name means here stands before it, and a list without one gets both at its
  /// end, so that text has the widths that it was laid out with wherever these fonts are installed.
  static func css(_ list: String) -> String {
    var families: [String] = []
    var hasGeneric = false
    for name in names(in: list) {
      if let mapped = generic[name.lowercased()] {
        hasGeneric = true
        families.append(mapped)
      }
      families.append(name)
    }
    if !hasGeneric { families += [standard, "sans-serif"] }
    return families.joined(separator: ", ")
  }

  /// The names of a CSS list without their quotation marks.
  private static func names(in list: String) -> [String] {
    list.split(separator: ",").compactMap { part in
      let name = part.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      return name.lastIndex { !($0.isWhitespace || $0 == "\"" || $0 == "'") }.map { String(name[...$0]) }
    }
  }

  /// The families to try for Arabic script: those asked for by name, then ones that have the letters of Urdu, Persian and Arabic.
  static func arabic(list: String, isSerif: Bool, isInstalled: (String) -> Bool) -> [String] {
    let asked = resolve(list, isInstalled: isInstalled).filter { !Set(generic.values).contains($0) }
    let sans = ["Noto Sans Arabic", "Noto Naskh Arabic"]
    return asked + (isSerif ? sans.reversed() : sans).filter(isInstalled) + [standard]
  }
}
