import CCairo
import Scenes

/// What can be drawn on a bitmap without Cairo, with the pixels that Cairo would give.
extension CairoCanvas {
  /// The matrix, as far as the fast ways know it: no turning, the same scale both ways.
  struct Placing {
    let scale: Double
    let x: Double
    let y: Double
    /// Whether coordinates are pixels already.
    var isPlain: Bool { scale == 1 && x == 0 && y == 0 }

    /// How far out, in pixels, corners are still reckoned with here; Cairo's numbers run over somewhere further.
    private static let farthest = 65_536.0

    /// A point on the grid; `nil` if it is far out or nowhere.
    @inline(__always)
    func corner(of point: Point) -> GridPoint? {
      let (pixelX, pixelY) = (scale * point.x + x, scale * point.y + y)
      guard abs(pixelX) < Self.farthest, abs(pixelY) < Self.farthest else { return nil }
      return GridPoint(pixels: pixelX, pixelY)
    }
  }

  var placing: Placing? {
    var matrix = cairo_matrix_t()
    cairo_get_matrix(context, &matrix)
    guard matrix.xy == 0, matrix.yx == 0, matrix.xx > 0, matrix.xx == matrix.yy else { return nil }
    return Placing(scale: matrix.xx, x: matrix.x0, y: matrix.y0)
  }

  /// The bitmap and the part of it that shows, if that is a rectangle of whole pixels.
  ///
  /// - `nil` as well while a group is drawn that is to fade as a whole, and without an opaque background: Cairo reckons differently there.
  func visiblePixels() -> PixelGrid? {
    guard let bitmap, !isInGroup else { return nil }
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_identity_matrix(context)
    guard let list = cairo_copy_clip_rectangle_list(context) else { return nil }
    defer { cairo_rectangle_list_destroy(list) }
    guard list.pointee.status == CAIRO_STATUS_SUCCESS, list.pointee.num_rectangles == 1, let box = list.pointee.rectangles?.pointee else {
      return nil
    }
    cairo_surface_flush(surface)
    var visible = bitmap
    visible.columns = bitmap.columns.clamped(to: Int(box.x)..<Int(box.x + box.width))
    visible.rows = bitmap.rows.clamped(to: Int(box.y)..<Int(box.y + box.height))
    return visible.columns.isEmpty || visible.rows.isEmpty ? nil : visible
  }

  /// The one color of a paint that is put over what is there, if that is all there is to it.
  func plainColor(_ paint: Paint?, _ appearance: Appearance) -> Color? {
    guard appearance.blend == nil, case .color(let color) = paint else { return nil }
    return color
  }

  func pen(_ stroke: Stroke, _ placing: Placing) -> StrokePen? {
    let half = stroke.width / 2
    // Cairo does not draw thinner lines at all.
    guard half * placing.scale > 0.026, half * placing.scale < 1000, !stroke.dash.contains(where: { $0 > 0 }) else { return nil }
    return StrokePen(
      half: half, scale: placing.scale, isPlain: placing.isPlain, join: stroke.join.pen, cap: stroke.cap.pen,
      miterLimit: max(1, stroke.miterLimit))
  }
}

extension Stroke.Join {
  fileprivate var pen: StrokePen.Join {
    switch self {
    case .miter: .miter
    case .round: .round
    case .bevel: .bevel
    }
  }
}

extension Stroke.Cap {
  fileprivate var pen: StrokePen.Cap {
    switch self {
    case .butt: .butt
    case .round: .round
    case .square: .square
    }
  }
}
