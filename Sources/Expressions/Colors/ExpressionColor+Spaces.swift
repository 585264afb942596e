extension ExpressionColor {
  /// The same color in another space.
  func converted(to target: Space) -> ExpressionColor {
    if target == space { return self }
    switch (space, target) {
    case (.lab, .hcl): return labToHCL
    case (.hcl, .lab): return hclToLab
    case (_, .rgb):
      switch space {
      case .hsl: return hslToRGB
      case .hcl: return hclToLab.labToRGB
      default: return labToRGB
      }
    case (_, .hsl): return converted(to: .rgb).rgbToHSL
    case (_, .lab): return converted(to: .rgb).rgbToLab
    default: return converted(to: .rgb).rgbToLab.labToHCL
    }
  }

  // MARK: HSL

  private var rgbToHSL: ExpressionColor {
    let (r, g, b) = (first / 255, second / 255, third / 255)
    let (low, high) = (Swift.min(r, g, b), Swift.max(r, g, b))
    let range = high - low
    let lightness = (high + low) / 2
    if !(range > 0) {
      return ExpressionColor(space: .hsl, .nan, lightness > 0 && lightness < 1 ? 0 : .nan, lightness, opacity: opacity)
    }
    let sixth = r == high ? (g - b) / range + (g < b ? 6 : 0) : g == high ? (b - r) / range + 2 : (r - g) / range + 4
    let saturation = range / (lightness < 0.5 ? high + low : 2 - high - low)
    return ExpressionColor(space: .hsl, sixth * 60, saturation, lightness, opacity: opacity)
  }

  private var hslToRGB: ExpressionColor {
    let hue = first.truncatingRemainder(dividingBy: 360) + (first < 0 ? 360 : 0)
    let saturation = hue.isNaN || second.isNaN ? 0 : second
    let high = third + (third < 0.5 ? third : 1 - third) * saturation
    let low = 2 * third - high
    func channel(_ angle: Double) -> Double {
      if angle < 60 { return 255 * (low + (high - low) * angle / 60) }
      if angle < 180 { return 255 * high }
      return 255 * (angle < 240 ? low + (high - low) * (240 - angle) / 60 : low)
    }
    return ExpressionColor(
      space: .rgb, channel(hue >= 240 ? hue - 240 : hue + 120), channel(hue), channel(hue < 120 ? hue + 240 : hue - 120),
      opacity: opacity)
  }

  // MARK: Lab and HCL, with the D50 white of d3

  private static let white = (x: 0.96422, y: 1.0, z: 0.82521)

  private var rgbToLab: ExpressionColor {
    func linear(_ channel: Double) -> Double {
      let value = channel / 255
      return value <= 0.04045 ? value / 12.92 : Real.pow((value + 0.055) / 1.055, 2.4)
    }
    func bent(_ t: Double) -> Double {
      t > 216.0 / 24389 ? Real.cbrt(t) : t / (3 * (6.0 / 29) * (6.0 / 29)) + 4.0 / 29
    }
    let (r, g, b) = (linear(first), linear(second), linear(third))
    let y = bent((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Self.white.y)
    var (x, z) = (y, y)
    if !(r == g && g == b) {
      x = bent((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Self.white.x)
      z = bent((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Self.white.z)
    }
    return ExpressionColor(space: .lab, 116 * y - 16, 500 * (x - y), 200 * (y - z), opacity: opacity)
  }

  private var labToRGB: ExpressionColor {
    func straight(_ t: Double) -> Double { t > 6.0 / 29 ? t * t * t : 3 * (6.0 / 29) * (6.0 / 29) * (t - 4.0 / 29) }
    func channel(_ x: Double) -> Double { 255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * Real.pow(x, 1 / 2.4) - 0.055) }
    let bentY = (first + 16) / 116
    let y = Self.white.y * straight(bentY)
    let x = Self.white.x * straight(second.isNaN ? bentY : bentY + second / 500)
    let z = Self.white.z * straight(third.isNaN ? bentY : bentY - third / 200)
    return ExpressionColor(
      space: .rgb, channel(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
      channel(-0.9787684 * x + 1.9161415 * y + 0.0334540 * z),
      channel(0.0719453 * x - 0.2289914 * y + 1.4052427 * z), opacity: opacity)
  }

  private var labToHCL: ExpressionColor {
    if second == 0, third == 0 {
      return ExpressionColor(space: .hcl, .nan, 0 < first && first < 100 ? 0 : .nan, first, opacity: opacity)
    }
    let angle = Real.atan2(third, second) * 180 / .pi
    let chroma = (second * second + third * third).squareRoot()
    return ExpressionColor(space: .hcl, angle < 0 ? angle + 360 : angle, chroma, first, opacity: opacity)
  }

  private var hclToLab: ExpressionColor {
    if first.isNaN { return ExpressionColor(space: .lab, third, 0, 0, opacity: opacity) }
    let angle = first * .pi / 180
    return ExpressionColor(space: .lab, third, Real.cos(angle) * second, Real.sin(angle) * second, opacity: opacity)
  }
}
