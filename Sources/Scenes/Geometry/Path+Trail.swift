#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Path {
  /// A line whose width changes from point to point, as a filled outline.
  ///
  /// - `widths` in points, one a point; `defined` marks the points that are drawn, and a gap starts anew.
  /// - Source: Vega's trail path.
  package static func trail(_ points: [Point], widths: [Double], defined: [Bool]? = nil) -> Path {
    var path = Path()
    var last: (point: Point, radius: Double)?
    for index in points.indices {
      guard defined?[index] ?? true else {
        last = nil
        continue
      }
      let (point, radius) = (points[index], widths[index] / 2)
      if let last { path.addTrailPiece(from: last, to: (point, radius)) }
      last = (point, radius)
    }
    return path
  }

  private mutating func addTrailPiece(from a: (point: Point, radius: Double), to b: (point: Point, radius: Double)) {
    let (nx, ny) = (a.point.y - b.point.y, b.point.x - a.point.x)
    let length = (nx * nx + ny * ny).squareRoot()
    if length > 0 {
      let (ux, uy) = (nx / length, ny / length)
      let angle = atan2(uy, ux)
      move(to: Point(a.point.x - ux * a.radius, a.point.y - uy * a.radius))
      line(to: Point(b.point.x - ux * b.radius, b.point.y - uy * b.radius))
      arc(center: b.point, radius: b.radius, startAngle: angle - .pi, endAngle: angle)
      line(to: Point(a.point.x + ux * a.radius, a.point.y + uy * a.radius))
      arc(center: a.point, radius: a.radius, startAngle: angle, endAngle: angle + .pi)
    } else {
      move(to: Point(b.point.x + b.radius, b.point.y))
      arc(center: b.point, radius: b.radius, startAngle: 0, endAngle: 2 * .pi)
    }
    close()
  }
}
