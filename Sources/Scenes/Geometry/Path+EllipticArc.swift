#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Path {
  /// Adds an arc of a turned ellipse as cubic curves.
  ///
  /// - `turn` of the ellipse in degrees, clockwise. Radii that cannot reach are scaled up; a zero radius gives a line.
  /// - Source: SVG 1.1, appendix F.6.
  mutating func ellipticArc(to end: Point, from start: Point, radii: Size, turn: Double, isLarge: Bool, isClockwise: Bool) {
    var (rx, ry) = (abs(radii.width), abs(radii.height))
    guard start != end else { return }
    guard rx > 0, ry > 0 else { return line(to: end) }
    let (c, s) = (cos(turn * .pi / 180), sin(turn * .pi / 180))
    let (dx, dy) = ((start.x - end.x) / 2, (start.y - end.y) / 2)
    let (px, py) = (c * dx + s * dy, c * dy - s * dx)
    let stretch = px * px / (rx * rx) + py * py / (ry * ry)
    if stretch > 1 {
      rx *= stretch.squareRoot()
      ry *= stretch.squareRoot()
    }
    let (ux, uy) = (px / rx, py / ry)
    let square = ux * ux + uy * uy
    let factor = max(0, 1 / square - 1).squareRoot() * (isLarge == isClockwise ? -1 : 1)
    // Center of the unit circle onto which the ellipse is mapped.
    let (centerX, centerY) = (factor * uy, -factor * ux)
    let first = atan2(uy - centerY, ux - centerX)
    var sweep = atan2(-uy - centerY, -ux - centerX) - first
    if isClockwise, sweep < 0 { sweep += 2 * .pi }
    if !isClockwise, sweep > 0 { sweep -= 2 * .pi }
    let (middleX, middleY) = ((start.x + end.x) / 2, (start.y + end.y) / 2)
    func placed(_ x: Double, _ y: Double) -> Point {
      let (ex, ey) = (rx * (x + centerX), ry * (y + centerY))
      return Point(c * ex - s * ey + middleX, s * ex + c * ey + middleY)
    }
    let count = max(1, Int((abs(sweep) / (.pi / 4 + 0.001)).rounded(.up)))
    let step = sweep / Double(count)
    let reach = 4.0 / 3 * tan(step / 4)
    for piece in 0..<count {
      let (a, b) = (first + step * Double(piece), first + step * Double(piece + 1))
      curve(
        placed(cos(a) - reach * sin(a), sin(a) + reach * cos(a)), placed(cos(b) + reach * sin(b), sin(b) - reach * cos(b)),
        to: piece == count - 1 ? end : placed(cos(b), sin(b)))
    }
  }
}
