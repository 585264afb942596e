#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The last three points of a Catmull–Rom spline, the distances between them, and the piece that a fourth one gives.
private struct CatmullRomWindow {
  let alpha: Double
  var x0 = Double.nan, y0 = Double.nan, x1 = Double.nan, y1 = Double.nan, x2 = Double.nan, y2 = Double.nan
  /// Distances to the powers alpha and 2 alpha.
  private var l01 = 0.0, l12 = 0.0, l23 = 0.0
  private var q01 = 0.0, q12 = 0.0, q23 = 0.0

  init(alpha: Double) { self.alpha = alpha }

  mutating func start() { (l01, l12, l23, q01, q12, q23) = (0, 0, 0, 0, 0, 0) }

  mutating func measure(_ x: Double, _ y: Double) {
    let (dx, dy) = (x2 - x, y2 - y)
    q23 = pow(dx * dx + dy * dy, alpha)
    l23 = q23.squareRoot()
  }

  func draw(_ x: Double, _ y: Double, with pen: inout CurvePen) {
    var (ax, ay, bx, by) = (x1, y1, x2, y2)
    if l01 > 1e-12 {
      let a = 2 * q01 + 3 * l01 * l12 + q12
      let n = 3 * l01 * (l01 + l12)
      ax = (x1 * a - x0 * q12 + x2 * q01) / n
      ay = (y1 * a - y0 * q12 + y2 * q01) / n
    }
    if l23 > 1e-12 {
      let b = 2 * q23 + 3 * l23 * l12 + q12
      let m = 3 * l23 * (l23 + l12)
      bx = (x2 * b + x1 * q23 - x * q12) / m
      by = (y2 * b + y1 * q23 - y * q12) / m
    }
    pen.curve(ax, ay, bx, by, x2, y2)
  }

  mutating func advance(_ x: Double, _ y: Double) {
    (l01, l12, q01, q12) = (l12, l23, q12, q23)
    (x0, y0, x1, y1, x2, y2) = (x1, y1, x2, y2, x, y)
  }
}

/// A Catmull–Rom spline that ends at the first and last point.
struct CatmullRomDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var window: CatmullRomWindow

  init(alpha: Double) { window = CatmullRomWindow(alpha: alpha) }

  mutating func lineStart() {
    count = 0
    window.start()
  }
  mutating func lineEnd() {
    let points = count
    if points == 2 { pen.line(window.x2, window.y2) }
    if points > 2 { point(window.x2, window.y2) }
    pen.end(isDot: points == 1)
  }
  mutating func point(_ x: Double, _ y: Double) {
    if count > 0 { window.measure(x, y) }
    count += 1
    if count == 1 { pen.begin(x, y) }
    if count > 2 { window.draw(x, y, with: &pen) }
    window.advance(x, y)
  }
}

/// A Catmull–Rom spline from the second point to the last but one.
struct CatmullRomOpenDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var window: CatmullRomWindow

  init(alpha: Double) { window = CatmullRomWindow(alpha: alpha) }

  mutating func lineStart() {
    count = 0
    window.start()
  }
  mutating func lineEnd() { pen.end(isDot: count == 3) }
  mutating func point(_ x: Double, _ y: Double) {
    if count > 0 { window.measure(x, y) }
    count += 1
    if count == 3 { pen.begin(window.x2, window.y2) }
    if count > 3 { window.draw(x, y, with: &pen) }
    window.advance(x, y)
  }
}

/// A Catmull–Rom spline that runs round in a loop.
struct CatmullRomClosedDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var window: CatmullRomWindow
  private var first: [(x: Double, y: Double)] = []

  init(alpha: Double) { window = CatmullRomWindow(alpha: alpha) }

  mutating func areaStart() {}
  mutating func areaEnd() {}
  mutating func lineStart() {
    (count, first) = (0, [])
    window.start()
  }
  mutating func lineEnd() {
    switch count {
    case 0: break
    case 1:
      pen.move(first[0].x, first[0].y)
      pen.close()
    case 2:
      pen.line(first[0].x, first[0].y)
      pen.close()
    default: for start in first { point(start.x, start.y) }
    }
  }
  mutating func point(_ x: Double, _ y: Double) {
    if count > 0 { window.measure(x, y) }
    count += 1
    if count <= 3 { first.append((x, y)) }
    if count == 2 { pen.move(x, y) }
    if count > 3 { window.draw(x, y, with: &pen) }
    window.advance(x, y)
  }
}
