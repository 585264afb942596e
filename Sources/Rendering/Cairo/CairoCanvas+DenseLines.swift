import CCairo
import Scenes

extension CairoCanvas {
  /// From how many points on, and how many pixels up and down for each one to the right, a line is given to ``LineRaster``.
  private static let (fewest, steepness) = (2000, 10.0)

  /// Draws the stroke of a line that swings up and down and never runs back; `false` if the outline is anything else.
  func drawDense(_ outline: Outline, _ appearance: Appearance) -> Bool {
    guard case .path(let path) = outline, path.segments.count >= Self.fewest, appearance.fill == nil, let stroke = appearance.stroke,
      !stroke.dash.contains(where: { $0 > 0 }), stroke.join != .round, stroke.cap == .butt,
      let runs = rightwardRuns(path), isSteep(runs)
    else { return false }
    var matrix = cairo_matrix_t()
    cairo_get_matrix(context, &matrix)
    cairo_save(context)
    defer { cairo_restore(context) }
    var (x1, y1, x2, y2) = (0.0, 0.0, 0.0, 0.0)
    cairo_identity_matrix(context)
    cairo_clip_extents(context, &x1, &y1, &x2, &y2)
    let pen = LineRaster.Pen(
      halfWidth: stroke.width * matrix.xx / 2, hasMiter: stroke.join == .miter, miterLimit: max(1, stroke.miterLimit))
    guard x2 > x1, y2 > y1,
      let raster = LineRaster(
        runs, pen: pen, left: Int(x1.rounded(.down)), top: Int(y1.rounded(.down)), right: Int(x2.rounded(.up)), bottom: Int(y2.rounded(.up)))
    else { return false }
    guard let mask = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(raster.width), Int32(raster.height)) else { return false }
    defer { cairo_surface_destroy(mask) }
    guard let pixels = cairo_image_surface_get_data(mask) else { return false }
    raster.write(to: pixels, stride: Int(cairo_image_surface_get_stride(mask)))
    cairo_surface_mark_dirty(mask)
    painting(appearance, extent: { outline.bounds }) { opacity in
      cairo_set_matrix(context, &matrix)
      setSource(stroke.paint, opacity: opacity * stroke.opacity, box: needsBox(appearance) ? outline.bounds : .empty)
      cairo_identity_matrix(context)
      cairo_mask_surface(context, mask, Double(raster.x), Double(raster.y))
    }
    return true
  }

  /// Whether Cairo would follow many edges through every row; a smooth line it draws fast enough.
  private func isSteep(_ runs: [[Point]]) -> Bool {
    guard let first = runs.first?.first, let last = runs.last?.last else { return false }
    var rise = 0.0
    for run in runs { for index in run.indices.dropFirst() { rise += abs(run[index].y - run[index - 1].y) } }
    return rise > Self.steepness * (last.x - first.x + 1)
  }

  /// The pieces of a path in pixels, if it is made of straight lines that only run to the right.
  private func rightwardRuns(_ path: Path) -> [[Point]]? {
    var matrix = cairo_matrix_t()
    cairo_get_matrix(context, &matrix)
    guard matrix.xy == 0, matrix.yx == 0, matrix.xx > 0, matrix.xx == matrix.yy else { return nil }
    var runs: [[Point]] = []
    var run: [Point] = []
    var last = -Double.infinity
    for segment in path.segments {
      let point: Point
      switch segment {
      case .move(let p):
        if run.count > 1 { runs.append(run) }
        run = []
        point = p
      case .line(let p): point = p
      default: return nil
      }
      let pixel = Point(held(point.x) * matrix.xx + matrix.x0, held(point.y) * matrix.yy + matrix.y0)
      guard pixel.x >= last else { return nil }
      last = pixel.x
      if run.isEmpty { run.reserveCapacity(path.segments.count) }
      run.append(pixel)
    }
    if run.count > 1 { runs.append(run) }
    return runs
  }
}
