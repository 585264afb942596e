import Scenes

/// Paints one color through coverage, with the arithmetic of Cairo 1.16 and pixman, so that pixels are theirs.
struct Blender {
  /// The color multiplied by its alpha, as ``Bitmap`` keeps pixels.
  private let pixel: UInt32
  private let isOpaque: Bool

  init(_ color: Color, opacity: Double) {
    func held(_ value: Double) -> Double { value.isNaN ? 0 : min(1, max(0, value)) }
    let alpha = held(color.alpha * opacity)
    func channel(_ value: Double) -> UInt32 { UInt32(value * 65535 + 0.5) >> 8 }
    let shorts = (channel(held(color.red / 255) * alpha), channel(held(color.green / 255) * alpha), channel(held(color.blue / 255) * alpha))
    pixel = channel(alpha) << 24 | shorts.0 << 16 | shorts.1 << 8 | shorts.2
    isOpaque = channel(alpha) == 255
  }

  @inline(__always)
  func paint(_ target: UnsafeMutablePointer<UInt32>, _ coverage: UInt8) {
    if isOpaque {
      if coverage == 255 {
        target.pointee = pixel
      } else if coverage > 0 {
        // Cairo mixes opaque colors itself, and rounds a little lower than pixman.
        target.pointee = Self.mixed(pixel, UInt32(coverage), target.pointee, UInt32(255 - coverage), half: 0x7F)
      }
    } else if coverage > 0 {
      let source = coverage == 255 ? pixel : Self.scaled(pixel, UInt32(coverage), half: 0x80)
      let rest = Self.scaled(target.pointee, 255 - source >> 24, half: 0x80)
      target.pointee = Self.added(source, rest)
    }
  }

  private static let pair: UInt32 = 0x00FF_00FF

  /// Two channels times a fraction of 255.
  @inline(__always)
  private static func scaledPair(_ pair: UInt32, _ part: UInt32, half: UInt32) -> UInt32 {
    let product = (pair & Self.pair) &* part &+ (half << 16 | half)
    return (product &+ (product >> 8 & Self.pair)) >> 8 & Self.pair
  }

  @inline(__always)
  private static func scaled(_ pixel: UInt32, _ part: UInt32, half: UInt32) -> UInt32 {
    scaledPair(pixel, part, half: half) | scaledPair(pixel >> 8, part, half: half) << 8
  }

  /// Two channels added, no higher than 255.
  @inline(__always)
  private static func addedPair(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let sum = a &+ b
    return (sum | (0x0100_0100 &- (sum >> 8 & pair))) & pair
  }

  @inline(__always)
  private static func added(_ a: UInt32, _ b: UInt32) -> UInt32 {
    addedPair(a & pair, b & pair) | addedPair(a >> 8 & pair, b >> 8 & pair) << 8
  }

  @inline(__always)
  private static func mixed(_ a: UInt32, _ part: UInt32, _ b: UInt32, _ rest: UInt32, half: UInt32) -> UInt32 {
    addedPair(scaledPair(a, part, half: half), scaledPair(b, rest, half: half))
      | addedPair(scaledPair(a >> 8, part, half: half), scaledPair(b >> 8, rest, half: half)) << 8
  }
}
