/// A cubic spline that has no bumps between points whose x only grows.
///
/// - Source: d3-shape `curveMonotoneX`, after Steffen (1990).
struct MonotoneDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var x0 = Double.nan, y0 = Double.nan, x1 = Double.nan, y1 = Double.nan
  private var t0 = Double.nan

  init() {}

  mutating func lineStart() {
    (count, x0, y0, x1, y1, t0) = (0, .nan, .nan, .nan, .nan, .nan)
  }
  mutating func lineEnd() {
    if count == 2 { pen.line(x1, y1) }
    if count > 2 { draw(t0, endSlope(t0)) }
    pen.end(isDot: count == 1)
  }
  mutating func point(_ x: Double, _ y: Double) {
    // A repeated point would have no slope.
    if x == x1, y == y1 { return }
    count += 1
    var t1 = Double.nan
    if count == 1 { pen.begin(x, y) }
    if count > 2 {
      t1 = slope(x, y)
      draw(count == 3 ? endSlope(t1) : t0, t1)
    }
    (x0, y0, x1, y1, t0) = (x1, y1, x, y, t1)
  }

  private mutating func draw(_ start: Double, _ end: Double) {
    let third = (x1 - x0) / 3
    pen.curve(x0 + third, y0 + third * start, x1 - third, y1 - third * end, x1, y1)
  }

  /// The slope at the last point, given the next.
  private func slope(_ x2: Double, _ y2: Double) -> Double {
    let (h0, h1) = (x1 - x0, x2 - x1)
    let s0 = (y1 - y0) / (h0 != 0 ? h0 : h1 < 0 ? -0.0 : 0)
    let s1 = (y2 - y1) / (h1 != 0 ? h1 : h0 < 0 ? -0.0 : 0)
    let p = (s0 * h1 + s1 * h0) / (h0 + h1)
    if s0.isNaN || s1.isNaN || p.isNaN { return 0 }
    let slope = ((s0 < 0 ? -1 : 1) + (s1 < 0 ? -1 : 1)) * min(abs(s0), abs(s1), 0.5 * abs(p))
    return slope.isNaN ? 0 : slope
  }

  /// The slope at an end, given the slope at the other point of the piece.
  private func endSlope(_ t: Double) -> Double {
    let h = x1 - x0
    return h != 0 ? (3 * (y1 - y0) / h - t) / 2 : t
  }
}
