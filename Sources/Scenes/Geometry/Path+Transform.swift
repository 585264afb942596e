#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Path {
  /// The path with every point replaced.
  package func mapPoints(_ change: (Point) -> Point) -> Path {
    Path(
      segments.flatMap { segment -> [Segment] in
        switch segment {
        case .move(let point): [.move(change(point))]
        case .line(let point): [.line(change(point))]
        case .curve(let first, let second, let end): [.curve(change(first), change(second), change(end))]
        case .arc(let arc): Path(arc.curves).mapPoints(change).segments
        case .close: [.close]
        }
      })
  }

  /// The path with every point replaced by a change under which circles stay circles.
  private func mapCircles(scale: Double, turn: Double, _ change: (Point) -> Point) -> Path {
    Path(
      segments.flatMap { segment -> [Segment] in
        guard case .arc(let arc) = segment else { return Path([segment]).mapPoints(change).segments }
        return [
          .arc(
            Arc(center: change(arc.center), radius: arc.radius * scale, start: arc.start + turn, sweep: arc.sweep, end: change(arc.end)))
        ]
      })
  }

  /// The path scaled around zero.
  package func scaled(_ x: Double, _ y: Double) -> Path {
    if x == 1, y == 1 { return self }
    func scale(_ point: Point) -> Point { Point(point.x * x, point.y * y) }
    return x == y && x > 0 ? mapCircles(scale: x, turn: 0, scale) : mapPoints(scale)
  }

  /// The path turned clockwise around zero by an angle in degrees.
  package func rotated(degrees: Double) -> Path {
    guard degrees != 0 else { return self }
    let (c, s) = (cos(degrees * .pi / 180), sin(degrees * .pi / 180))
    return mapCircles(scale: 1, turn: degrees * .pi / 180) { Point(c * $0.x - s * $0.y, s * $0.x + c * $0.y) }
  }
}
