import Colors
import SharedRules

/// A color with its channels in one of d3's color spaces.
///
/// - Channels that a color does not have, as the hue of gray, are NaN.
/// - Source: d3-color.
enum ExpressionColor: Hashable, Sendable {
  case rgb(Color)
  case hsl(HSL)
  case lab(Lab)
  case hcl(HCL)

  enum Space: String, Sendable { case rgb, hsl, lab, hcl }

  /// A color of three channels in the order of the space's letters.
  init(space: Space, _ first: Double, _ second: Double, _ third: Double, opacity: Double = 1) {
    self =
      switch space {
      case .rgb: .rgb(Color(red: first, green: second, blue: third, alpha: opacity))
      case .hsl: .hsl(HSL(hue: first, saturation: second, lightness: third, alpha: opacity))
      case .lab: .lab(Lab(lightness: first, a: second, b: third, alpha: opacity))
      case .hcl: .hcl(HCL(hue: first, chroma: second, lightness: third, alpha: opacity))
      }
  }

  /// A color as CSS writes it; `nil` for anything else. Channels that do not show have no value, so that a blend takes the other color's.
  init?(css text: String) {
    switch CSSColor(text) {
    case .rgb(let color): self = color.alpha > 0 ? .rgb(color) : .rgb(Color(red: .nan, green: .nan, blue: .nan, alpha: color.alpha))
    case .hsl(var color):
      if color.alpha <= 0 { color.lightness = .nan }
      if !(color.lightness > 0 && color.lightness < 1) { color.saturation = .nan }
      if !(color.saturation > 0) { color.hue = .nan }
      self = .hsl(color)
    case nil: return nil
    }
  }

  /// The same color in another space.
  func converted(to space: Space) -> ExpressionColor {
    switch (self, space) {
    case (.rgb, .rgb), (.hsl, .hsl), (.lab, .lab), (.hcl, .hcl): self
    case (.lab(let color), .hcl): .hcl(HCL(color))
    case (.hcl(let color), .lab): .lab(color.lab)
    case (_, .rgb): .rgb(rgb)
    case (_, .hsl): .hsl(HSL(rgb))
    case (_, .lab): .lab(Lab(rgb))
    case (_, .hcl): .hcl(HCL(rgb))
    }
  }

  private var rgb: Color {
    switch self {
    case .rgb(let color): color
    case .hsl(let color): color.color
    case .lab(let color): color.color
    case .hcl(let color): color.color
    }
  }

  /// A channel by its letter, such as `l` of hsl, or the opacity.
  func channel(_ name: String) -> Double? {
    let channels: KeyValuePairs<String, Double> =
      switch self {
      case .rgb(let color): ["r": color.red, "g": color.green, "b": color.blue, "opacity": color.alpha]
      case .hsl(let color): ["h": color.hue, "s": color.saturation, "l": color.lightness, "opacity": color.alpha]
      case .lab(let color): ["l": color.lightness, "a": color.a, "b": color.b, "opacity": color.alpha]
      case .hcl(let color): ["h": color.hue, "c": color.chroma, "l": color.lightness, "opacity": color.alpha]
      }
    return channels.first { $0.key == name }?.value
  }

  /// The color as CSS.
  var text: String {
    if case .hsl(let color) = self {
      let hue = (color.hue.isNaN ? 0 : color.hue).truncatingRemainder(dividingBy: 360)
      let parts = [color.saturation, color.lightness].map { ((max(0, min(1, $0.isNaN ? 0 : $0))) * 100).javaScriptText + "%" }
      return Self.text("hsl", [(hue < 0 ? hue + 360 : hue).javaScriptText] + parts, opacity: color.alpha)
    }
    let color = rgb
    let parts = [color.red, color.green, color.blue].map { channel in
      channel.isNaN ? "0" : ExpressionFunction.rounded(max(0, min(255, ExpressionFunction.rounded(channel)))).javaScriptText
    }
    return Self.text("rgb", parts, opacity: color.alpha)
  }

  private static func text(_ name: String, _ parts: [String], opacity: Double) -> String {
    let alpha = opacity.isNaN ? 1 : max(0, min(1, opacity))
    return alpha == 1
      ? "\(name)(\(parts.joined(separator: ", ")))" : "\(name)a(\(parts.joined(separator: ", ")), \(alpha.javaScriptText))"
  }

  /// How bright the color is to the eye, from 0 to 1.
  ///
  /// - Source: WCAG 2.0, relative luminance.
  var luminance: Double {
    let color = rgb
    func linear(_ channel: Double) -> Double {
      let value = channel / 255
      return value <= 0.03928 ? value / 12.92 : Real.pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }
}
