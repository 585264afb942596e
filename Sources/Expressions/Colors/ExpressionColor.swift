import SharedRules

/// A color with its channels in one of d3's color spaces.
///
/// - Source: d3-color.
struct ExpressionColor: Hashable, Sendable {
  enum Space: String, Sendable { case rgb, hsl, lab, hcl }

  let space: Space
  let first, second, third: Double
  let opacity: Double

  init(space: Space, _ first: Double, _ second: Double, _ third: Double, opacity: Double = 1) {
    (self.space, self.first, self.second, self.third, self.opacity) = (space, first, second, third, opacity)
  }

  /// A channel by its letter, such as `l` of hsl, or the opacity.
  func channel(_ name: String) -> Double? {
    if name == "opacity" { return opacity }
    switch Array(space.rawValue).firstIndex(of: name.first ?? " ") {
    case 0 where name.count == 1: return first
    case 1 where name.count == 1: return second
    case 2 where name.count == 1: return third
    default: return nil
    }
  }

  /// The color as CSS.
  var text: String {
    let alpha = opacity.isNaN ? 1 : max(0, min(1, opacity))
    let ending = alpha == 1 ? ")" : ", \(alpha.javaScriptText))"
    if space == .hsl {
      let hue = (first.isNaN ? 0 : first).truncatingRemainder(dividingBy: 360)
      let parts = [second, third].map { ((max(0, min(1, $0.isNaN ? 0 : $0))) * 100).javaScriptText + "%" }
      let angle = (hue < 0 ? hue + 360 : hue).javaScriptText
      return (alpha == 1 ? "hsl(" : "hsla(") + ([angle] + parts).joined(separator: ", ") + ending
    }
    let color = converted(to: .rgb)
    let parts = [color.first, color.second, color.third].map { channel in
      channel.isNaN ? "0" : ExpressionFunction.rounded(max(0, min(255, ExpressionFunction.rounded(channel)))).javaScriptText
    }
    return (alpha == 1 ? "rgb(" : "rgba(") + parts.joined(separator: ", ") + ending
  }

  /// How bright the color is to the eye, from 0 to 1.
  var luminance: Double {
    let color = converted(to: .rgb)
    func linear(_ channel: Double) -> Double {
      let value = channel / 255
      return value <= 0.03928 ? value / 12.92 : Real.pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.first) + 0.7152 * linear(color.second) + 0.0722 * linear(color.third)
  }
}
