#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Bounds {
  /// The upright box around this box turned clockwise by an angle in degrees.
  package func rotated(degrees: Double, around center: Point) -> Bounds {
    guard degrees != 0, !isEmpty else { return self }
    let (c, s) = (cos(degrees * .pi / 180), sin(degrees * .pi / 180))
    let (cx, cy) = (center.x - center.x * c + center.y * s, center.y - center.x * s - center.y * c)
    var box = Bounds.empty
    for (x, y) in [(x1, y1), (x1, y2), (x2, y1), (x2, y2)] { box.include(Point(c * x - s * y + cx, s * x + c * y + cy)) }
    return box
  }

  /// What both boxes share; empty when they do not meet.
  package func intersection(_ other: Bounds) -> Bounds {
    let box = Bounds(max(x1, other.x1), max(y1, other.y1), min(x2, other.x2), min(y2, other.y2))
    return box.isEmpty ? .empty : box
  }

  /// The box of a rectangle, whichever way it runs.
  package init(_ rect: Rect) {
    let (x, y) = (rect.x + rect.width, rect.y + rect.height)
    self.init(min(rect.x, x), min(rect.y, y), max(rect.x, x), max(rect.y, y))
  }
}
