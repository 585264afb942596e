#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Path {
  /// The path with every point replaced.
  public func mapPoints(_ change: (Point) -> Point) -> Path {
    Path(
      segments.map { segment in
        switch segment {
        case .move(let point): .move(change(point))
        case .line(let point): .line(change(point))
        case .curve(let first, let second, let end): .curve(change(first), change(second), change(end))
        case .close: .close
        }
      })
  }

  /// The path scaled around zero.
  public func scaled(_ x: Double, _ y: Double) -> Path {
    x == 1 && y == 1 ? self : mapPoints { Point($0.x * x, $0.y * y) }
  }

  /// The path moved.
  public func translated(_ dx: Double, _ dy: Double) -> Path {
    dx == 0 && dy == 0 ? self : mapPoints { Point($0.x + dx, $0.y + dy) }
  }

  /// The path turned clockwise around zero by an angle in degrees.
  public func rotated(degrees: Double) -> Path {
    guard degrees != 0 else { return self }
    let (c, s) = (cos(degrees * .pi / 180), sin(degrees * .pi / 180))
    return mapPoints { Point(c * $0.x - s * $0.y, s * $0.x + c * $0.y) }
  }
}
