import SharedRules

/// A color as a CSS text gives it: by its channels or by its hue.
///
/// - Read are names, `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()`, `hsl()`, `hsla()` and `transparent`, the functions with commas
///   as well as with spaces and `/`. Case and white space around do not matter.
/// - Source: CSS Color Module Level 4; d3-color, which keeps hues, too.
package enum CSSColor: Hashable, Sendable {
  case rgb(Color)
  case hsl(HSL)

  /// `nil` when the text is no color.
  package init?(_ text: String) {
    let name = WhiteSpace.trimmed(text).lowercased()
    if name.hasPrefix("#") {
      guard let color = Self.hexadecimal(name.dropFirst()) else { return nil }
      self = .rgb(color)
    } else if name == "transparent" {
      self = .rgb(.transparent)
    } else if let value = Color.names[name] {
      self = .rgb(Color(hex: value))
    } else if let color = Self.functional(name) {
      self = color
    } else {
      return nil
    }
  }

  /// The color in sRGB.
  package var color: Color {
    switch self {
    case .rgb(let color): color
    case .hsl(let color): color.color
    }
  }

  private static func hexadecimal(_ digits: Substring) -> Color? {
    guard [3, 4, 6, 8].contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit), var value = UInt32(digits, radix: 16)
    else { return nil }
    let isShort = digits.utf8.count < 5
    let hasAlpha = digits.utf8.count % 4 == 0
    var alpha = 1.0
    if hasAlpha {
      alpha = isShort ? Double(value & 15) / 15 : Double(value & 255) / 255
      value >>= isShort ? 4 : 8
    }
    if isShort {
      let (r, g, b) = (value >> 8 & 15, value >> 4 & 15, value & 15)
      value = r * 17 << 16 | g * 17 << 8 | b * 17
    }
    var color = Color(hex: value)
    color.alpha = alpha
    return color
  }

  /// A number with its unit, as found between the parentheses of a color function.
  private struct Argument {
    var value: Double
    var unit: Substring
    /// The number as a fraction when it is a percentage of `full`, else the bare number.
    func channel(full: Double) -> Double? {
      if unit == "%" { return value / 100 * full }
      return unit.isEmpty ? value : nil
    }
    var degrees: Double? {
      switch unit {
      case "", "deg": value
      case "rad": value * 180 / .pi
      case "turn": value * 360
      case "grad": value * 0.9
      default: nil
      }
    }
  }

  private static func functional(_ text: String) -> CSSColor? {
    guard let open = text.firstIndex(of: "("), text.last == ")" else { return nil }
    let name = text[..<open]
    let inside = text[text.index(after: open)..<text.index(before: text.endIndex)]
    let arguments = inside.split { $0 == "," || $0 == "/" || $0.isWhitespace }.map(argument)
    guard arguments.count == 3 || arguments.count == 4, !arguments.contains(where: { $0 == nil }) else { return nil }
    let given = arguments.compactMap(\.self)
    guard let alpha = given.count == 4 ? given[3].channel(full: 1) : 1 else { return nil }
    let opacity = min(1, max(0, alpha))
    switch name {
    case "rgb", "rgba":
      let channels = given.prefix(3).compactMap { $0.channel(full: 255) }
      guard channels.count == 3 else { return nil }
      return .rgb(Color(red: channels[0], green: channels[1], blue: channels[2], alpha: opacity))
    case "hsl", "hsla":
      guard let hue = given[0].degrees, given[1].unit == "%", given[2].unit == "%" else { return nil }
      return .hsl(HSL(hue: hue, saturation: given[1].value / 100, lightness: given[2].value / 100, alpha: opacity))
    default: return nil
    }
  }

  private static func argument(_ text: Substring) -> Argument? {
    let end = text.firstIndex { !($0.isNumber || "+-.".contains($0)) && !isExponent($0, in: text) } ?? text.endIndex
    guard let value = Double(text[..<end]), value.isFinite else { return nil }
    return Argument(value: value, unit: text[end...])
  }

  private static func isExponent(_ character: Character, in text: Substring) -> Bool {
    guard character == "e", let place = text.firstIndex(of: "e") else { return false }
    let next = text.index(after: place)
    return next < text.endIndex && (text[next].isNumber || text[next] == "-" || text[next] == "+")
  }
}
