/// An outline made of lines and cubic curves.
///
/// - Units: points, absolute, in the coordinates of the item that draws it.
/// - Arcs are turned into cubic curves by ``arc(center:radius:startAngle:endAngle:counterclockwise:)``.
public struct Path: Hashable, Sendable {
  public enum Segment: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
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
