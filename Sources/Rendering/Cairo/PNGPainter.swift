import CCairo
import Scenes

/// Draws scenes as PNG files.
///
/// - `scale` is pixels a point. `dpi` is recorded in the file and changes no pixel; without it a point is 1/72 inch.
package struct PNGPainter: Sendable {
  package var scale: Double
  package var dpi: Double?

  package init(scale: Double = 1, dpi: Double? = nil) { (self.scale, self.dpi) = (scale, dpi) }

  /// The bytes of the file, with title, alternative text and source inside.
  ///
  /// - Throws: ``RenderingError``, before anything is drawn if the page is too large.
  package func png(of scene: Scene) throws(RenderingError) -> [UInt8] {
    let (width, height) = try PageLimits.pixelSize(of: scene.size, scale: scale)
    if let dpi, !(dpi > 0 && dpi.isFinite) { throw .badScale(dpi) }
    guard let pixels = PageArray<UInt32>(count: width * height) else { throw .drawing("no memory") }
    try paint(scene, on: PixelGrid(pixels: pixels.start, stride: width, columns: 0..<width, rows: 0..<height))
    let encoder = PNGEncoder(dpi: dpi ?? 72 * scale, metadata: scene.metadata)
    return try encoder.encode(Bitmap(pixels: pixels.start, width: width, height: height, stride: width))
  }

  private func paint(_ scene: Scene, on grid: PixelGrid) throws(RenderingError) {
    let (width, height) = (Int32(grid.columns.count), Int32(grid.rows.count))
    let bytes = UnsafeMutableRawPointer(grid.pixels).assumingMemoryBound(to: UInt8.self)
    let surface = cairo_image_surface_create_for_data(bytes, CAIRO_FORMAT_ARGB32, width, height, Int32(grid.stride * 4))
    guard let surface else { throw .drawing("no memory") }
    defer { cairo_surface_destroy(surface) }
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(String(cString: cairo_status_to_string(status))) }
    let canvas = CairoCanvas(
      surface: surface, scale: scale, language: scene.metadata.language, bitmap: scene.hasOpaqueBackground ? grid : nil)
    try ScenePainter(canvas: canvas, measurer: PangoTextMeasurer(language: scene.metadata.language ?? "en")).paint(scene)
    try canvas.check()
    cairo_surface_flush(surface)
  }
}

extension Scene {
  fileprivate var hasOpaqueBackground: Bool {
    if case .color(let color) = background { color.alpha >= 1 } else { false }
  }
}
