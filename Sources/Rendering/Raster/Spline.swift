/// A cubic curve on the grid, cut into straight pieces as Cairo 1.16 does.
struct Spline {
  var a: GridPoint, b: GridPoint, c: GridPoint, d: GridPoint

  /// Whether the curve has directions at its ends; if not it is drawn as a line.
  var start: GridPoint? {
    if a == b, c == d { return nil }
    return a != b ? b - a : a != c ? c - a : a != d ? d - a : nil
  }
  var end: GridPoint? { c != d ? d - c : b != d ? d - b : nil }

  /// Hands out the ends of the pieces with the direction of the curve there; the first is left out where it is the start.
  func cut(tolerance: Double, _ body: (GridPoint, _ direction: GridPoint) -> Void) {
    var last = a
    cut(tolerance * tolerance, &last, body)
    body(d, end ?? d - a)
  }

  private func cut(_ limit: Double, _ last: inout GridPoint, _ body: (GridPoint, GridPoint) -> Void) {
    guard error >= limit else {
      if last != a {
        last = a
        body(a, b - a)
      }
      return
    }
    let (first, second) = halves
    first.cut(limit, &last, body)
    second.cut(limit, &last, body)
  }

  private var halves: (Spline, Spline) {
    func middle(_ p: GridPoint, _ q: GridPoint) -> GridPoint { GridPoint(p.x + (q.x - p.x) >> 1, p.y + (q.y - p.y) >> 1) }
    let (ab, bc, cd) = (middle(a, b), middle(b, c), middle(c, d))
    let (abc, bcd) = (middle(ab, bc), middle(bc, cd))
    let center = middle(abc, bcd)
    return (Spline(a: a, b: ab, c: abc, d: center), Spline(a: center, b: bcd, c: cd, d: d))
  }

  /// The square of how far the inner points are from the chord, in pixels.
  private var error: Double {
    func pixels(_ p: GridPoint) -> (x: Double, y: Double) { (Double(p.x - a.x) / 256, Double(p.y - a.y) / 256) }
    let chord = pixels(d)
    let square = chord.x * chord.x + chord.y * chord.y
    func distance(_ point: (x: Double, y: Double)) -> Double {
      var point = point
      if d != a {
        let along = point.x * chord.x + point.y * chord.y
        if along >= square {
          point = (point.x - chord.x, point.y - chord.y)
        } else if along > 0 {
          point = (point.x - along / square * chord.x, point.y - along / square * chord.y)
        }
      }
      return point.x * point.x + point.y * point.y
    }
    return max(distance(pixels(b)), distance(pixels(c)))
  }
}
