import CCairo
import Scenes

/// A PNG image read into a Cairo surface.
final class CairoImage {
  let surface: OpaquePointer
  let width: Int
  let height: Int

  /// - Throws: ``RenderingError/unsupportedImage(address:format:)`` for anything but PNG, ``RenderingError/damagedImage(address:)`` for
  ///   what cannot be read.
  init(_ image: SceneImage) throws(RenderingError) {
    let format = ImageFormat(image.source)
    guard format == .png else { throw .unsupportedImage(address: image.address, format: format.rawValue) }
    // The header says how large the image is; a huge one is refused before it is unpacked.
    guard image.source.count > 33 else { throw .damagedImage(address: image.address) }
    let (wide, high) = (Self.number(image.source, at: 16), Self.number(image.source, at: 20))
    guard wide > 0, high > 0, wide <= PageLimits.side, high <= PageLimits.side, wide * high <= PageLimits.pixels else {
      throw .damagedImage(address: image.address)
    }
    let read = image.source.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes: bytes, place: 0)
      return withUnsafeMutablePointer(to: &reader) { reader in
        cairo_image_surface_create_from_png_stream(
          { closure, target, count in
            guard let reader = closure?.assumingMemoryBound(to: ByteReader.self), let target else { return CAIRO_STATUS_READ_ERROR }
            return reader.pointee.read(into: target, count: Int(count)) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
          }, reader)
      }
    }
    guard let read, cairo_surface_status(read) == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(read)
      throw .damagedImage(address: image.address)
    }
    surface = read
    (width, height) = (Int(cairo_image_surface_get_width(read)), Int(cairo_image_surface_get_height(read)))
  }

  deinit { cairo_surface_destroy(surface) }

  private static func number(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

/// Hands out bytes in order.
private struct ByteReader {
  let bytes: UnsafeRawBufferPointer
  var place: Int

  mutating func read(into target: UnsafeMutablePointer<UInt8>, count: Int) -> Bool {
    guard let base = bytes.baseAddress, place + count <= bytes.count else { return false }
    UnsafeMutableRawPointer(target).copyMemory(from: base + place, byteCount: count)
    place += count
    return true
  }
}
