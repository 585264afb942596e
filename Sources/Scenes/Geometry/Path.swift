/// An outline made of lines, cubic curves and parts of circles.
///
/// - Units: points, absolute, in the coordinates of the item that draws it.
/// - Parts of circles stay what they are, so that boxes are exact; only a change that makes them something else turns them into curves.
public struct Path: Hashable, Sendable {
  public enum Segment: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case arc(Arc)
    case close
  }

  /// A part of a circle, from where the pen is.
  ///
  /// - Angles in radians, clockwise on screen, 0 to the right; a negative sweep runs counterclockwise.
  public struct Arc: Hashable, Sendable {
    public var center: Point
    public var radius: Double
    public var start: Double
    public var sweep: Double
    /// Where the arc ends, exactly.
    public var end: Point
    public init(center: Point, radius: Double, start: Double, sweep: Double, end: Point) {
      (self.center, self.radius, self.start, self.sweep, self.end) = (center, radius, start, sweep, end)
    }
  }
  public var segments: [Segment]
  public init(_ segments: [Segment] = []) { self.segments = segments }

  public var isEmpty: Bool { segments.isEmpty }
  public mutating func move(to point: Point) { segments.append(.move(point)) }
  public mutating func line(to point: Point) { segments.append(.line(point)) }
  public mutating func curve(_ control1: Point, _ control2: Point, to end: Point) {
    segments.append(.curve(control1, control2, end))
  }
  public mutating func close() { segments.append(.close) }
}
