import CCairo

/// What a line of text covers of each pixel, seen from the pixel that its first glyph stands in.
final class TextMask {
  private let left: Int
  private let top: Int
  private let width: Int
  private let height: Int
  private let coverage: [UInt8]

  /// Pixels at most; larger texts are rare.
  private static let limit = 1 << 14

  /// Fills the current path of a context, as Cairo fills it there; `pixel` is where it is seen from.
  ///
  /// - `nil` for large paths and for those without curves or slopes, which Cairo draws by other means.
  init?(pathOf context: OpaquePointer, from pixel: (x: Int, y: Int)) {
    // The path keeps its place on the page, whose coordinates are exact.
    cairo_save(context)
    cairo_identity_matrix(context)
    var (x1, y1, x2, y2) = (0.0, 0.0, 0.0, 0.0)
    cairo_path_extents(context, &x1, &y1, &x2, &y2)
    let path = cairo_copy_path(context)
    cairo_restore(context)
    defer { cairo_path_destroy(path) }
    guard let path, path.pointee.status == CAIRO_STATUS_SUCCESS, Self.isSloped(path.pointee) else { return nil }
    // A column on either side holds what samples find beyond the corners.
    let (left, top) = (Int(x1.rounded(.down)) - 1, Int(y1.rounded(.down)) - 1)
    let (width, height) = (Int(x2.rounded(.up)) + 1 - left, Int(y2.rounded(.up)) + 1 - top)
    guard width * height <= Self.limit, let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(width), Int32(height)) else { return nil }
    defer { cairo_surface_destroy(surface) }
    let drawing = cairo_create(surface)
    cairo_translate(drawing, Double(-left), Double(-top))
    cairo_append_path(drawing, path)
    cairo_fill(drawing)
    let status = cairo_status(drawing)
    cairo_destroy(drawing)
    cairo_surface_flush(surface)
    guard status == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface) else { return nil }
    let stride = Int(cairo_image_surface_get_stride(surface))
    coverage = (0..<height).flatMap { UnsafeBufferPointer(start: data + $0 * stride, count: width) }
    (self.left, self.top, self.width, self.height) = (left - pixel.x, top - pixel.y, width, height)
  }

  /// Bytes that it takes.
  var size: Int { coverage.count }

  /// Whether all of it shows.
  func fits(_ grid: PixelGrid, at pixel: (x: Int, y: Int)) -> Bool {
    let (x, y) = (pixel.x + left, pixel.y + top)
    return x >= grid.columns.lowerBound && x + width <= grid.columns.upperBound && y >= grid.rows.lowerBound && y + height <= grid.rows.upperBound
  }

  /// Paints the text where it ``fits(_:at:)``.
  func paint(at pixel: (x: Int, y: Int), on grid: PixelGrid, with blender: Blender) {
    coverage.withUnsafeBufferPointer { coverage in
      for row in 0..<height {
        let target = grid.row(pixel.y + top + row) + pixel.x + left
        for column in 0..<width where coverage[row * width + column] > 0 { blender.paint(target + column, coverage[row * width + column]) }
      }
    }
  }

  /// Whether the path has a side that is neither level nor upright.
  private static func isSloped(_ path: cairo_path_t) -> Bool {
    guard let data = path.data else { return false }
    var (index, last) = (0, cairo_path_data_t().point)
    while index < Int(path.num_data) {
      let header = data[index].header
      if header.type == CAIRO_PATH_CURVE_TO { return true }
      if header.length > 1 {
        let point = data[index + 1].point
        if header.type == CAIRO_PATH_LINE_TO, point.x != last.x, point.y != last.y { return true }
        last = point
      }
      index += Int(header.length)
    }
    return false
  }
}
