/// An outline made of lines, cubic curves and parts of circles.
///
/// - Units: points, absolute, in the coordinates of the item that draws it.
/// - Parts of circles stay what they are, so that boxes are exact; only a change that makes them something else turns them into curves.
package struct Path: Hashable, Sendable {
  package enum Segment: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case arc(Arc)
    case close
  }

  /// A part of a circle, from where the pen is.
  ///
  /// - Angles in radians, clockwise on screen, 0 to the right; a negative sweep runs counterclockwise.
  package struct Arc: Hashable, Sendable {
    package var center: Point
    package var radius: Double
    package var start: Double
    package var sweep: Double
    /// Where the arc ends, exactly.
    package var end: Point
    package init(center: Point, radius: Double, start: Double, sweep: Double, end: Point) {
      (self.center, self.radius, self.start, self.sweep, self.end) = (center, radius, start, sweep, end)
    }
  }
  package var segments: [Segment]
  package init(_ segments: [Segment] = []) { self.segments = segments }

  package var isEmpty: Bool { segments.isEmpty }
  package mutating func move(to point: Point) { segments.append(.move(point)) }
  package mutating func line(to point: Point) { segments.append(.line(point)) }
  package mutating func curve(_ control1: Point, _ control2: Point, to end: Point) {
    segments.append(.curve(control1, control2, end))
  }
  package mutating func close() { segments.append(.close) }
}
