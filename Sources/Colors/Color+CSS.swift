import SharedRules

extension Color {
  /// Reads a CSS color as ``CSSColor`` does; `nil` when the text is none.
  package init?(css text: String) {
    guard let written = CSSColor(text) else { return nil }
    self = written.color
  }

  /// The color of a number `0xrrggbb`.
  package init(hex: UInt32) {
    self.init(red: Double(hex >> 16 & 255), green: Double(hex >> 8 & 255), blue: Double(hex & 255))
  }

  /// Red, green and blue as one number, rounded and clamped, whatever the alpha.
  package var hex: UInt32 { UInt32(Self.byte(red)) << 16 | UInt32(Self.byte(green)) << 8 | UInt32(Self.byte(blue)) }

  /// The color as CSS text: `#rrggbb`, or `rgba(r, g, b, a)` when it is translucent; channels are rounded and clamped.
  package var css: String {
    let (r, g, b) = (Self.byte(red), Self.byte(green), Self.byte(blue))
    if alpha >= 1 || alpha.isNaN {
      var text: [UInt8] = [UInt8(ascii: "#")]
      for channel in [r, g, b] { text += [Self.digit(channel >> 4), Self.digit(channel & 15)] }
      return String(decoding: text, as: UTF8.self)
    }
    return "rgba(\(r), \(g), \(b), \(((max(0, alpha) * 1e4).rounded() / 1e4).javaScriptText))"
  }

  /// The same color with its alpha multiplied.
  package func opacity(_ factor: Double) -> Color {
    Color(red: red, green: green, blue: blue, alpha: alpha * factor)
  }

  /// A channel as a whole number from 0 to 255.
  package static func byte(_ channel: Double) -> UInt8 {
    channel.isNaN ? 0 : UInt8(min(255, max(0, (channel + 0.5).rounded(.down))))
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
