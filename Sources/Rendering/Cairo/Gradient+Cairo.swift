import CCairo
import Scenes

extension Gradient {
  /// The gradient laid over a box; the caller owns the pattern.
  ///
  /// - A linear gradient is stretched with the box; a radial one stays round and covers it. Source: Vega's SVG gradients.
  func cairoPattern(box: Bounds, opacity: Double) -> OpaquePointer? {
    let pattern: OpaquePointer?
    var matrix = cairo_matrix_t()
    switch kind {
    case .linear(let from, let to):
      pattern = cairo_pattern_create_linear(from.x, from.y, to.x, to.y)
      let (width, height) = (max(box.width, 1e-6), max(box.height, 1e-6))
      cairo_matrix_init(&matrix, 1 / width, 0, 0, 1 / height, -box.x1 / width, -box.y1 / height)
    case .radial(let from, let fromRadius, let to, let toRadius):
      pattern = cairo_pattern_create_radial(from.x, from.y, fromRadius, to.x, to.y, toRadius)
      let side = max(box.width, box.height, 1e-6)
      let (x, y) = (box.x1 + (box.width - side) / 2, box.y1 + (box.height - side) / 2)
      cairo_matrix_init(&matrix, 1 / side, 0, 0, 1 / side, -x / side, -y / side)
    }
    cairo_pattern_set_matrix(pattern, &matrix)
    for stop in stops {
      let color = stop.color
      cairo_pattern_add_color_stop_rgba(
        pattern, stop.offset, color.red / 255, color.green / 255, color.blue / 255, color.alpha * opacity)
    }
    return pattern
  }
}
