import CCairo
import Scenes

@testable import Rendering

/// Pixels of a PNG file, read back by Cairo: alpha, red, green, blue, colors multiplied by alpha.
struct Picture {
  let width: Int
  let height: Int
  private let pixels: [UInt32]

  init(_ png: [UInt8]) throws {
    let image = try CairoImage(SceneImage(source: png, box: Rect(x: 0, y: 0, width: 1, height: 1)))
    let (wide, high) = (image.width, image.height)
    (width, height) = (wide, high)
    cairo_surface_flush(image.surface)
    let stride = Int(cairo_image_surface_get_stride(image.surface)) / 4
    var all: [UInt32] = []
    if let data = cairo_image_surface_get_data(image.surface) {
      data.withMemoryRebound(to: UInt32.self, capacity: stride * high) { start in
        for y in 0..<high { for x in 0..<wide { all.append(start[y * stride + x]) } }
      }
    }
    // Files without alpha come back with an undefined alpha byte.
    let isOpaque = cairo_image_surface_get_format(image.surface) == CAIRO_FORMAT_RGB24
    pixels = isOpaque ? all.map { $0 | 0xFF00_0000 } : all
  }

  subscript(x: Int, y: Int) -> UInt32 { pixels[y * width + x] }
}
