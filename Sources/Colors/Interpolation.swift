#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The color spaces in which two colors can be blended, by their Vega names.
///
/// - The `-long` ones go the long way round the hue circle. Source: d3-interpolate.
package enum ColorSpace: String, Hashable, Sendable, CaseIterable {
  case rgb, hsl, lab, hcl, cubehelix
  case hslLong = "hsl-long"
  case hclLong = "hcl-long"
  case cubehelixLong = "cubehelix-long"
}

/// Blends two colors: 0 is the first, 1 the second.
///
/// - `gamma` matters to `rgb` and both cubehelix spaces only.
/// - A part that one color lacks (the hue of gray) is taken from the other. Source: d3-interpolate.
package struct ColorInterpolator: Hashable, Sendable {
  private let space: ColorSpace
  private let gamma: Double
  private let start: SIMD4<Double>
  private let change: SIMD4<Double>

  package init(from first: Color, to second: Color, in space: ColorSpace = .rgb, gamma: Double = 1) {
    (self.space, self.gamma) = (space, gamma)
    var (a, b) = (Self.parts(of: first, in: space), Self.parts(of: second, in: space))
    if space == .rgb, gamma != 1 {
      for channel in 0..<3 {
        a[channel] = pow(a[channel], gamma)
        b[channel] = pow(b[channel], gamma)
      }
    }
    let isShort = space == .hsl || space == .hcl || space == .cubehelix
    var (start, change) = (a, SIMD4<Double>(repeating: 0))
    for part in 0..<4 {
      var difference = b[part] - a[part]
      if difference.isNaN || difference == 0 {
        start[part] = a[part].isNaN ? b[part] : a[part]
        continue
      }
      if part == 0, isShort, abs(difference) > 180 { difference -= 360 * (difference / 360 + 0.5).rounded(.down) }
      change[part] = difference
    }
    (self.start, self.change) = (start, change)
  }

  package func callAsFunction(_ t: Double) -> Color {
    var parts = start + change * t
    switch space {
    case .rgb:
      if gamma != 1 { for channel in 0..<3 { parts[channel] = pow(parts[channel], 1 / gamma) } }
      return Color(red: parts[0], green: parts[1], blue: parts[2], alpha: parts[3])
    case .hsl, .hslLong: return Self.clamped(HSL(hue: parts[0], saturation: parts[1], lightness: parts[2], alpha: parts[3]).color)
    case .lab: return Self.clamped(Lab(lightness: parts[0], a: parts[1], b: parts[2], alpha: parts[3]).color)
    case .hcl, .hclLong: return Self.clamped(HCL(hue: parts[0], chroma: parts[1], lightness: parts[2], alpha: parts[3]).color)
    case .cubehelix, .cubehelixLong:
      parts[2] = start[2] + change[2] * pow(t, gamma)
      return Self.clamped(Cubehelix(hue: parts[0], saturation: parts[1], lightness: parts[2], alpha: parts[3]).color)
    }
  }

  private static func parts(of color: Color, in space: ColorSpace) -> SIMD4<Double> {
    switch space {
    case .rgb: return SIMD4(color.red, color.green, color.blue, color.alpha)
    case .hsl, .hslLong:
      let hsl = HSL(color)
      return SIMD4(hsl.hue, hsl.saturation, hsl.lightness, hsl.alpha)
    case .lab:
      let lab = Lab(color)
      return SIMD4(lab.lightness, lab.a, lab.b, lab.alpha)
    case .hcl, .hclLong:
      let hcl = HCL(color)
      return SIMD4(hcl.hue, hcl.chroma, hcl.lightness, hcl.alpha)
    case .cubehelix, .cubehelixLong:
      let helix = Cubehelix(color)
      return SIMD4(helix.hue, helix.saturation, helix.lightness, helix.alpha)
    }
  }

  private static func clamped(_ color: Color) -> Color {
    func clamp(_ x: Double) -> Double { x.isNaN ? 0 : min(255, max(0, x)) }
    return Color(red: clamp(color.red), green: clamp(color.green), blue: clamp(color.blue), alpha: color.alpha)
  }
}

/// A ramp through several colors, evenly spaced from 0 to 1; positions outside continue the first or last piece.
///
/// - Source: d3-interpolate `piecewise`, as Vega builds its continuous schemes.
package struct ColorRamp: Hashable, Sendable {
  private let pieces: [ColorInterpolator]
  private let only: Color

  /// - `colors` may be a single color; none at all is black.
  package init(_ colors: [Color], in space: ColorSpace = .rgb, gamma: Double = 1) {
    only = colors.first ?? .black
    pieces = zip(colors, colors.dropFirst()).map { ColorInterpolator(from: $0, to: $1, in: space, gamma: gamma) }
  }

  package func callAsFunction(_ t: Double) -> Color {
    guard !pieces.isEmpty else { return only }
    let place = (t.isNaN ? 0 : t) * Double(pieces.count)
    let piece = Int(max(0, min(Double(pieces.count - 1), place.rounded(.down))))
    return pieces[piece](place - Double(piece))
  }
}
