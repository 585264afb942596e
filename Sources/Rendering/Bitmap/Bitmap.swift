/// Pixels as Cairo keeps them: 32 bits each in the machine's order, alpha first, colors multiplied by alpha.
struct Bitmap {
  let pixels: UnsafeMutablePointer<UInt32>
  let width: Int
  let height: Int
  /// Pixels from one row to the next.
  let stride: Int

  /// The color of a pixel, not multiplied by alpha, as red, green, blue, alpha.
  @inline(__always)
  static func straight(_ pixel: UInt32) -> (UInt8, UInt8, UInt8, UInt8) {
    let alpha = pixel >> 24
    let (red, green, blue) = (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)
    if alpha == 255 {
      return (UInt8(truncatingIfNeeded: red), UInt8(truncatingIfNeeded: green), UInt8(truncatingIfNeeded: blue), 255)
    }
    if alpha == 0 { return (0, 0, 0, 0) }
    func restored(_ channel: UInt32) -> UInt8 { UInt8(min(255, (channel * 255 + alpha / 2) / alpha)) }
    return (restored(red), restored(green), restored(blue), UInt8(truncatingIfNeeded: alpha))
  }
}
