import Scenes

/// A shape to be filled or stroked; the common ones are kept apart so that a canvas can draw them fast.
enum Outline: Hashable, Sendable {
  case rectangle(Rect)
  case circle(center: Point, radius: Double)
  case segment(Point, Point)
  case path(Path)

  /// The tight box of the outline, without any stroke.
  var bounds: Bounds {
    switch self {
    case .rectangle(let rect): Bounds(rect)
    case .circle(let center, let radius): Bounds(center.x - radius, center.y - radius, center.x + radius, center.y + radius)
    case .segment(let a, let b): Bounds.empty.adding(a).adding(b)
    case .path(let path): path.bounds
    }
  }
}

/// How an item is painted, whatever its shape.
struct Appearance: Hashable, Sendable {
  var fill: Paint?
  var fillOpacity: Double
  var stroke: Stroke?
  var opacity: Double
  var blend: String?

  init(_ item: SceneItem) {
    (fill, fillOpacity, stroke, opacity, blend) = (item.fill, item.fillOpacity, item.stroke, item.opacity, item.blend)
    if fillOpacity <= 0 { fill = nil }
    if let line = stroke, line.width <= 0 || line.opacity <= 0 { stroke = nil }
  }

  /// Whether it takes a box to paint it over.
  var hasGradient: Bool {
    if case .gradient = fill { return true }
    if case .gradient = stroke?.paint { return true }
    return false
  }

  var isVisible: Bool { opacity > 0 && (fill != nil || stroke != nil) }
}
