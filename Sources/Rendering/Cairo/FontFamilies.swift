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
    for part in list.split(separator: ",") {
      let name = part.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      let end = name.lastIndex { !($0.isWhitespace || $0 == "\"" || $0 == "'") }
      guard let end else { continue }
      let plain = String(name[...end])
      if let mapped = generic[plain.lowercased()] {
        families.append(mapped)
      } else if isInstalled(plain) {
        families.append(plain)
      }
    }
    if !families.contains(standard) { families.append(standard) }
    return families
  }

  /// The families to try for Arabic script: those asked for by name, then ones that have the letters of Urdu, Persian and Arabic.
  static func arabic(list: String, isSerif: Bool, isInstalled: (String) -> Bool) -> [String] {
    let asked = resolve(list, isInstalled: isInstalled).filter { !Set(generic.values).contains($0) }
    let sans = ["Noto Sans Arabic", "Noto Naskh Arabic"]
    return asked + (isSerif ? sans.reversed() : sans).filter(isInstalled) + [standard]
  }
}
