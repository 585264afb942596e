import Scenes

/// Paints one color through coverage, with the arithmetic of Cairo 1.16 and pixman, so that pixels are theirs.
final class Blender {
  /// For each coverage the color times it, as ``Bitmap`` keeps pixels.
  private let sources: UnsafeMutablePointer<UInt32>
  /// What products of channels are rounded by, in both halves of a number. Cairo mixes opaque colors itself, a little lower than pixman.
  private let half: UInt32

  private static let pixmanHalf: UInt32 = 0x0080_0080
  private static let cairoHalf: UInt32 = 0x007F_007F
  private static let pair: UInt32 = 0x00FF_00FF

  /// - `fade` is the opacity of a group that holds nothing else.
  init(_ color: Color, opacity: Double, fade: Double? = nil) {
    func held(_ value: Double) -> Double { value.isNaN ? 0 : min(1, max(0, value)) }
    func channel(_ value: Double) -> UInt32 { UInt32(value * 65535 + 0.5) >> 8 }
    let alpha = held(color.alpha * opacity)
    let colors = [color.red, color.green, color.blue].map { channel(held($0 / 255) * alpha) }
    let pixel = channel(alpha) << 24 | colors[0] << 16 | colors[1] << 8 | colors[2]
    let isOpaque = channel(alpha) == 255 && fade == nil
    half = isOpaque ? Self.cairoHalf : Self.pixmanHalf
    sources = .allocate(capacity: 256)
    for coverage in 0..<256 {
      // Into an empty group, too, Cairo paints with its own rounding.
      var source = coverage == 255 ? pixel : Self.scaled(pixel, UInt32(coverage), half: fade == nil ? half : Self.cairoHalf)
      if let fade { source = Self.scaled(source, channel(held(fade)), half: Self.pixmanHalf) }
      (sources + coverage).initialize(to: source)
    }
  }

  deinit { sources.deallocate() }

  @inline(__always)
  func paint(_ target: UnsafeMutablePointer<UInt32>, _ coverage: UInt8) {
    let source = sources[Int(coverage)]
    // No channel can get past 255: none is higher than its alpha, and what was there is scaled down by that.
    target.pointee = source &+ Self.scaled(target.pointee, 255 &- source >> 24, half: half)
  }

  /// All four channels times a fraction of 255.
  @inline(__always)
  private static func scaled(_ pixel: UInt32, _ part: UInt32, half: UInt32) -> UInt32 {
    let low = (pixel & pair) &* part &+ half
    let high = (pixel >> 8 & pair) &* part &+ half
    return (low &+ (low >> 8 & pair)) >> 8 & pair | (high &+ (high >> 8 & pair)) & ~pair
  }
}
