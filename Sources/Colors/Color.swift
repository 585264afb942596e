/// A color in sRGB with straight alpha.
///
/// - Channels run from 0 to 255 and may be fractional, as interpolated colors are; `alpha` from 0 to 1.
public struct Color: Hashable, Sendable {
  public var red: Double
  public var green: Double
  public var blue: Double
  public var alpha: Double
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
  }
  public static let black = Color(red: 0, green: 0, blue: 0)
  public static let white = Color(red: 255, green: 255, blue: 255)
  public static let transparent = Color(red: 0, green: 0, blue: 0, alpha: 0)
}
