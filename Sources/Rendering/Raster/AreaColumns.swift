import Scenes

/// A filled area between two lines that run to the right over the same places: its upper and lower line on the grid.
struct AreaColumns {
  /// Parts without a gap: points of either line, one below the other.
  private(set) var parts: [(one: [GridPoint], two: [GridPoint])] = []
  /// The whole outline, joined up as Cairo joins it.
  private(set) var outline = GridPath()

  /// - `place` puts a point on the grid, if it can.
  /// - `nil` for any other path.
  init?(_ path: Path, _ place: (Point) -> GridPoint?) {
    var points: [GridPoint] = []
    func end() -> Bool {
      defer { points.removeAll(keepingCapacity: true) }
      if points.isEmpty { return true }
      let half = points.count / 2
      guard points.count == 2 * half, half > 1 else { return false }
      for index in 0..<half {
        if index > 0, points[index].x < points[index - 1].x { return false }
        if points[index].x != points[points.count - 1 - index].x { return false }
      }
      if let last = parts.last?.one.last, last.x > points[0].x { return false }
      parts.append((Array(points[..<half]), points[half...].reversed()))
      return true
    }
    for segment in path.segments {
      switch segment {
      case .move(let point):
        guard end(), let corner = place(point) else { return nil }
        points.append(corner)
        outline.move(to: corner)
      case .line(let point):
        guard let corner = place(point) else { return nil }
        points.append(corner)
        outline.line(to: corner)
      case .close:
        guard end() else { return nil }
        outline.close()
      case .curve, .arc: return nil
      }
    }
    guard end(), !parts.isEmpty, !outline.isFillRectilinear else { return nil }
  }
}
