/// A color in sRGB with straight alpha.
///
/// - Channels run from 0 to 255 and may be fractional, as interpolated colors are; `alpha` from 0 to 1.
package struct Color: Hashable, Sendable {
  package var red: Double
  package var green: Double
  package var blue: Double
  package var alpha: Double
  package init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
  }
  package static let black = Color(red: 0, green: 0, blue: 0)
  package static let white = Color(red: 255, green: 255, blue: 255)
  package static let transparent = Color(red: 0, green: 0, blue: 0, alpha: 0)
}
