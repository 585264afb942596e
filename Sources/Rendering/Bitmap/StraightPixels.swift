import CCairo

/// A picture as a PDF wants it: colors that are not multiplied by opacities, and these apart.
struct StraightPixels {
  var width: Int
  var height: Int
  /// Red, green and blue of each pixel.
  var colors: [UInt8]
  var opacities: [UInt8]

  init?(_ surface: OpaquePointer) {
    let isOpaque = cairo_image_surface_get_format(surface) == CAIRO_FORMAT_RGB24
    let stride = Int(cairo_image_surface_get_stride(surface))
    (width, height) = (Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface)))
    guard let data = cairo_image_surface_get_data(surface) else { return nil }
    (colors, opacities) = ([], [])
    colors.reserveCapacity(width * height * 3)
    opacities.reserveCapacity(width * height)
    for row in 0..<height {
      let pixels = UnsafeRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
      for column in 0..<width {
        let (red, green, blue, alpha) = Bitmap.straight(isOpaque ? pixels[column] | 0xFF00_0000 : pixels[column])
        colors.append(red)
        colors.append(green)
        colors.append(blue)
        opacities.append(alpha)
      }
    }
  }
}
