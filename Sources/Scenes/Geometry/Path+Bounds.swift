extension Path {
  /// The tight box around the outline, curves included; empty for an empty path.
  package var bounds: Bounds {
    var box = Bounds.empty
    var pen = Point.zero
    for segment in segments {
      switch segment {
      case .move(let point), .line(let point):
        box.include(point)
        pen = point
      case .curve(let first, let second, let end):
        box.include(end)
        let (lowX, highX) = Self.extent(pen.x, first.x, second.x, end.x)
        let (lowY, highY) = Self.extent(pen.y, first.y, second.y, end.y)
        box = Bounds(min(box.x1, lowX), min(box.y1, lowY), max(box.x2, highX), max(box.y2, highY))
        pen = end
      case .arc(let arc):
        box = box.union(arc.bounds)
        pen = arc.end
      case .close: break
      }
    }
    return box
  }

  /// The lowest and highest value on a cubic curve of one coordinate.
  private static func extent(_ p0: Double, _ p1: Double, _ p2: Double, _ p3: Double) -> (Double, Double) {
    var (low, high) = (min(p0, p3), max(p0, p3))
    guard min(p1, p2) < low || max(p1, p2) > high else { return (low, high) }
    func include(_ t: Double) {
      guard t > 0, t < 1 else { return }
      let s = 1 - t
      let value = s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3
      (low, high) = (min(low, value), max(high, value))
    }
    let a = p3 - p0 + 3 * (p1 - p2)
    let b = p0 + p2 - 2 * p1
    let c = p0 - p1
    if abs(a) > 1e-9 {
      let root = b * b + c * a
      if root >= 0 {
        include((-b + root.squareRoot()) / a)
        include((-b - root.squareRoot()) / a)
      }
    } else if b != 0 {
      include(0.5 * c / b)
    }
    return (low, high)
  }
}

extension Path.Arc {
  /// The tight box around the arc: its ends, and the outermost points of the circle that it passes.
  var bounds: Bounds {
    var box = Bounds.empty
    box.include(point(at: start))
    box.include(end)
    let (low, high) = (min(start, start + sweep), max(start, start + sweep))
    let quarter = Double.pi / 2
    var index = (low / quarter).rounded(.up)
    while index * quarter <= high {
      switch Int(index.truncatingRemainder(dividingBy: 4) + 4) % 4 {
      case 0: box.include(Point(center.x + radius, center.y))
      case 1: box.include(Point(center.x, center.y + radius))
      case 2: box.include(Point(center.x - radius, center.y))
      default: box.include(Point(center.x, center.y - radius))
      }
      index += 1
    }
    return box
  }
}

extension Bounds {
  /// Grows the box to hold a point; a coordinate that is not a number is passed over.
  @inline(__always)
  package mutating func include(_ point: Point) {
    if point.x < x1 { x1 = point.x }
    if point.x > x2 { x2 = point.x }
    if point.y < y1 { y1 = point.y }
    if point.y > y2 { y2 = point.y }
  }
}
