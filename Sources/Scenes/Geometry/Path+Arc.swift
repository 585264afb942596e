#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Path {
  /// Where the pen is: the end of the last segment, or the start of the outline just closed.
  package var currentPoint: Point? {
    switch segments.last {
    case .move(let point), .line(let point), .curve(_, _, let point): return point
    case .arc(let arc): return arc.end
    case .close:
      for segment in segments.reversed() { if case .move(let point) = segment { return point } }
      return nil
    case nil: return nil
    }
  }

  /// Adds a part of a circle, with a line to its start if the pen is elsewhere.
  ///
  /// - Angles in radians, clockwise on screen, 0 to the right. Source: the canvas `arc` method.
  package mutating func arc(
    center: Point, radius: Double, startAngle: Double, endAngle: Double, counterclockwise: Bool = false
  ) {
    let start = Point(center.x + radius * cos(startAngle), center.y + radius * sin(startAngle))
    if let pen = currentPoint {
      if abs(pen.x - start.x) > 1e-6 || abs(pen.y - start.y) > 1e-6 { line(to: start) }
    } else {
      move(to: start)
    }
    guard radius > 0 else { return }
    let turn = 2 * Double.pi
    var sweep = counterclockwise ? startAngle - endAngle : endAngle - startAngle
    if sweep < 0 { sweep = sweep.truncatingRemainder(dividingBy: turn) + turn }
    let isWhole = sweep > turn - 1e-6
    if isWhole { sweep = turn }
    guard sweep > 1e-6 else { return }
    let turned = counterclockwise ? -sweep : sweep
    let end = isWhole ? start : Point(center.x + radius * cos(startAngle + turned), center.y + radius * sin(startAngle + turned))
    segments.append(.arc(Arc(center: center, radius: radius, start: startAngle, sweep: turned, end: end)))
  }

  /// A whole circle.
  package static func circle(center: Point = .zero, radius: Double) -> Path {
    var path = Path([.move(Point(center.x + radius, center.y))])
    path.arc(center: center, radius: radius, startAngle: 0, endAngle: 2 * .pi)
    path.close()
    return path
  }
}

extension Path.Arc {
  /// A point of the circle.
  package func point(at angle: Double) -> Point { Point(center.x + radius * cos(angle), center.y + radius * sin(angle)) }

  /// The arc as cubic curves of at most an eighth of a circle each.
  package var curves: [Path.Segment] {
    let count = max(1, Int((abs(sweep) / (.pi / 4 + 0.001)).rounded(.up)))
    let step = sweep / Double(count)
    let reach = 4.0 / 3 * tan(step / 4) * radius
    var (c, s) = (cos(start), sin(start))
    return (1...count).map { piece in
      let angle = start + step * Double(piece)
      let (c1, s1) = (cos(angle), sin(angle))
      defer { (c, s) = (c1, s1) }
      return .curve(
        Point(center.x + radius * c - reach * s, center.y + radius * s + reach * c),
        Point(center.x + radius * c1 + reach * s1, center.y + radius * s1 - reach * c1),
        piece == count ? end : point(at: angle))
    }
  }
}
