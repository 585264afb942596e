#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hue in degrees, saturation and lightness from 0 to 1; a part that means nothing (the hue of gray) is NaN. Source: d3-color `hsl`.
package struct HSL: Hashable, Sendable {
  /// Degrees.
  package var hue: Double
  /// 0 to 1.
  package var saturation: Double
  /// 0 to 1.
  package var lightness: Double
  /// 0 to 1.
  package var alpha: Double

  /// A color of the given parts.
  package init(hue: Double, saturation: Double, lightness: Double, alpha: Double) {
    (self.hue, self.saturation, self.lightness, self.alpha) = (hue, saturation, lightness, alpha)
  }

  /// The same color in this space.
  package init(_ color: Color) {
    let (r, g, b) = (color.red / 255, color.green / 255, color.blue / 255)
    let (low, high) = (min(r, g, b), max(r, g, b))
    let spread = high - low
    lightness = (high + low) / 2
    alpha = color.alpha
    guard spread > 0 else {
      hue = .nan
      saturation = lightness > 0 && lightness < 1 ? 0 : .nan
      return
    }
    let sixth =
      r == high ? (g - b) / spread + (g < b ? 6 : 0) : g == high ? (b - r) / spread + 2 : (r - g) / spread + 4
    hue = sixth * 60
    saturation = spread / (lightness < 0.5 ? high + low : 2 - high - low)
  }

  /// The same color in sRGB; channels may lie outside of 0 to 255.
  package var color: Color {
    let turn = hue.truncatingRemainder(dividingBy: 360) + (hue < 0 ? 360 : 0)
    let s = hue.isNaN || saturation.isNaN ? 0 : saturation
    let top = lightness + (lightness < 0.5 ? lightness : 1 - lightness) * s
    let bottom = 2 * lightness - top
    func channel(_ angle: Double) -> Double {
      let level =
        angle < 60
        ? bottom + (top - bottom) * angle / 60
        : angle < 180 ? top : angle < 240 ? bottom + (top - bottom) * (240 - angle) / 60 : bottom
      return level * 255
    }
    let h = turn.isNaN ? 0 : turn
    return Color(
      red: channel(h >= 240 ? h - 240 : h + 120), green: channel(h), blue: channel(h < 120 ? h + 240 : h - 120), alpha: alpha)
  }
}

/// CIELAB under the D50 illuminant. Source: d3-color `lab`.
package struct Lab: Hashable, Sendable {
  /// 0 (black) to 100 (white).
  package var lightness: Double
  /// From green (negative) to red.
  package var a: Double
  /// From blue (negative) to yellow.
  package var b: Double
  /// 0 to 1.
  package var alpha: Double

  private static let white = (x: 0.96422, y: 1.0, z: 0.82521)
  private static let bend = 6.0 / 29

  /// A color of the given parts.
  package init(lightness: Double, a: Double, b: Double, alpha: Double) {
    (self.lightness, self.a, self.b, self.alpha) = (lightness, a, b, alpha)
  }

  /// The same color in this space.
  package init(_ color: Color) {
    let (r, g, blue) = (Self.linear(color.red), Self.linear(color.green), Self.linear(color.blue))
    let y = Self.compress((0.2225045 * r + 0.7168786 * g + 0.0606169 * blue) / Self.white.y)
    var (x, z) = (y, y)
    if r != g || g != blue {
      x = Self.compress((0.4360747 * r + 0.3850649 * g + 0.1430804 * blue) / Self.white.x)
      z = Self.compress((0.0139322 * r + 0.0971045 * g + 0.7141733 * blue) / Self.white.z)
    }
    self.init(lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z), alpha: color.alpha)
  }

  /// The same color in sRGB; channels may lie outside of 0 to 255.
  package var color: Color {
    let y = (lightness + 16) / 116
    let x = Self.white.x * Self.expand(a.isNaN ? y : y + a / 500)
    let z = Self.white.z * Self.expand(b.isNaN ? y : y - b / 200)
    let luminance = Self.white.y * Self.expand(y)
    return Color(
      red: Self.encoded(3.1338561 * x - 1.6168667 * luminance - 0.4906146 * z),
      green: Self.encoded(-0.9787684 * x + 1.9161415 * luminance + 0.0334540 * z),
      blue: Self.encoded(0.0719453 * x - 0.2289914 * luminance + 1.4052427 * z), alpha: alpha)
  }

  private static func compress(_ t: Double) -> Double { t > bend * bend * bend ? cbrt(t) : t / (3 * bend * bend) + 4.0 / 29 }
  private static func expand(_ t: Double) -> Double { t > bend ? t * t * t : 3 * bend * bend * (t - 4.0 / 29) }
  private static func linear(_ channel: Double) -> Double {
    let x = channel / 255
    return x <= 0.04045 ? x / 12.92 : pow((x + 0.055) / 1.055, 2.4)
  }
  private static func encoded(_ x: Double) -> Double { 255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * pow(x, 1 / 2.4) - 0.055) }
}

/// CIELAB in polar form: hue in degrees, chroma, lightness. Source: d3-color `hcl`.
package struct HCL: Hashable, Sendable {
  /// Degrees.
  package var hue: Double
  /// How far from gray, 0 and up.
  package var chroma: Double
  /// 0 (black) to 100 (white).
  package var lightness: Double
  /// 0 to 1.
  package var alpha: Double

  /// A color of the given parts.
  package init(hue: Double, chroma: Double, lightness: Double, alpha: Double) {
    (self.hue, self.chroma, self.lightness, self.alpha) = (hue, chroma, lightness, alpha)
  }

  /// The same color in polar form.
  package init(_ lab: Lab) {
    (lightness, alpha) = (lab.lightness, lab.alpha)
    if lab.a == 0, lab.b == 0 {
      hue = .nan
      chroma = lab.lightness > 0 && lab.lightness < 100 ? 0 : .nan
    } else {
      let angle = atan2(lab.b, lab.a) * 180 / .pi
      hue = angle < 0 ? angle + 360 : angle
      chroma = (lab.a * lab.a + lab.b * lab.b).squareRoot()
    }
  }

  /// The same color in this space.
  package init(_ color: Color) { self.init(Lab(color)) }

  /// The same color in Cartesian form.
  package var lab: Lab {
    guard !hue.isNaN else { return Lab(lightness: lightness, a: 0, b: 0, alpha: alpha) }
    let angle = hue * .pi / 180
    return Lab(lightness: lightness, a: cos(angle) * chroma, b: sin(angle) * chroma, alpha: alpha)
  }

  /// The same color in sRGB; channels may lie outside of 0 to 255.
  package var color: Color { lab.color }
}

/// D. A. Green's cubehelix: hue in degrees, saturation, lightness. Source: d3-color `cubehelix`.
struct Cubehelix: Hashable, Sendable {
  var hue: Double
  var saturation: Double
  var lightness: Double
  var alpha: Double

  private static let (a, b, c, d, e) = (-0.14861, 1.78277, -0.29227, -0.90649, 1.97294)

  init(hue: Double, saturation: Double, lightness: Double, alpha: Double) {
    (self.hue, self.saturation, self.lightness, self.alpha) = (hue, saturation, lightness, alpha)
  }

  init(_ color: Color) {
    let (r, g, blue) = (color.red / 255, color.green / 255, color.blue / 255)
    let mixed = Self.b * Self.c - Self.d * Self.a
    let l = (mixed * blue + Self.e * Self.d * r - Self.e * Self.b * g) / (mixed + Self.e * Self.d - Self.e * Self.b)
    let bl = blue - l
    let k = (Self.e * (g - l) - Self.c * bl) / Self.d
    let s = (k * k + bl * bl).squareRoot() / (Self.e * l * (1 - l))
    let h = s.isNaN || s == 0 ? Double.nan : atan2(k, bl) * 180 / .pi - 120
    self.init(hue: h < 0 ? h + 360 : h, saturation: s, lightness: l, alpha: color.alpha)
  }

  var color: Color {
    let h = hue.isNaN ? 0 : (hue + 120) * .pi / 180
    let amplitude = saturation.isNaN ? 0 : saturation * lightness * (1 - lightness)
    let (x, y) = (cos(h), sin(h))
    return Color(
      red: 255 * (lightness + amplitude * (Self.a * x + Self.b * y)), green: 255 * (lightness + amplitude * (Self.c * x + Self.d * y)),
      blue: 255 * (lightness + amplitude * (Self.e * x)), alpha: alpha)
  }
}
