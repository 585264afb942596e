/// The smallest upright box around something, or nothing at all when it is empty.
///
/// - Units: points, in the coordinates of the group that holds the thing.
/// - Source: Vega's `Bounds`.
package struct Bounds: Hashable, Sendable {
  package var x1: Double
  package var y1: Double
  package var x2: Double
  package var y2: Double

  package init(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    (self.x1, self.y1, self.x2, self.y2) = (x1, y1, x2, y2)
  }

  /// Contains nothing; the neutral element of union.
  package static let empty = Bounds(.infinity, .infinity, -.infinity, -.infinity)

  package var isEmpty: Bool { x1 > x2 || y1 > y2 }
  package var width: Double { isEmpty ? 0 : x2 - x1 }
  package var height: Double { isEmpty ? 0 : y2 - y1 }

  package func union(_ other: Bounds) -> Bounds {
    Bounds(min(x1, other.x1), min(y1, other.y1), max(x2, other.x2), max(y2, other.y2))
  }
  package mutating func formUnion(_ other: Bounds) { self = union(other) }

  package func adding(_ point: Point) -> Bounds { union(Bounds(point.x, point.y, point.x, point.y)) }

  package func translated(_ dx: Double, _ dy: Double) -> Bounds {
    Bounds(x1 + dx, y1 + dy, x2 + dx, y2 + dy)
  }

  /// Grown by a distance on every side; an empty box stays empty.
  package func expanded(by distance: Double) -> Bounds {
    isEmpty ? self : Bounds(x1 - distance, y1 - distance, x2 + distance, y2 + distance)
  }
}
