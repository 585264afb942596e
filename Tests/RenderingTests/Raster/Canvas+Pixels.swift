import CCairo
import Scenes
import Testing

@testable import Rendering

/// The pixels of a drawing on a white page, with our own rasterizer where it can do it, or by Cairo alone.
func pixels(
  width: Int = 160, height: Int = 200, scale: Double = 1, byCairoAlone: Bool, _ draw: (CairoCanvas) throws -> Void
) throws -> [UInt32] {
  let surface = try #require(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)))
  defer { cairo_surface_destroy(surface) }
  let data = try #require(cairo_image_surface_get_data(surface))
  let stride = Int(cairo_image_surface_get_stride(surface)) / 4
  let start = UnsafeMutableRawPointer(data).bindMemory(to: UInt32.self, capacity: stride * height)
  let grid = PixelGrid(pixels: start, stride: stride, columns: 0..<width, rows: 0..<height)
  let canvas = CairoCanvas(surface: surface, scale: scale, language: nil, bitmap: byCairoAlone ? nil : grid)
  let page = SceneItem(.rect(Rect(x: 0, y: 0, width: 1e4, height: 1e4), corners: .none), fill: .color(.white))
  canvas.draw(.rectangle(Rect(x: 0, y: 0, width: 1e4, height: 1e4)), Appearance(page))
  try draw(canvas)
  try canvas.check()
  cairo_surface_flush(surface)
  return (0..<width * height).map { start[$0 / width * stride + $0 % width] }
}

/// Numbers from 0 to 1 that look random and are always the same.
struct Numbers {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7 }

  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(1 << 53)
  }
}
