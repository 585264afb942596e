/// The last two points of a cubic basis spline and the piece that a third one gives.
private struct BasisWindow {
  var x0 = Double.nan, y0 = Double.nan, x1 = Double.nan, y1 = Double.nan

  func draw(_ x: Double, _ y: Double, with pen: inout CurvePen) {
    pen.curve(
      (2 * x0 + x1) / 3, (2 * y0 + y1) / 3, (x0 + 2 * x1) / 3, (y0 + 2 * y1) / 3, (x0 + 4 * x1 + x) / 6, (y0 + 4 * y1 + y) / 6)
  }
  func knot(_ x: Double, _ y: Double) -> (Double, Double) { ((x0 + 4 * x1 + x) / 6, (y0 + 4 * y1 + y) / 6) }
  mutating func advance(_ x: Double, _ y: Double) { (x0, y0, x1, y1) = (x1, y1, x, y) }
}

/// A cubic basis spline that ends at the first and last point.
struct BasisDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var window = BasisWindow()

  mutating func lineStart() { (count, window) = (0, BasisWindow()) }
  mutating func lineEnd() {
    if count >= 3 { window.draw(window.x1, window.y1, with: &pen) }
    if count >= 2 { pen.line(window.x1, window.y1) }
    pen.end(isDot: count == 1)
  }
  mutating func point(_ x: Double, _ y: Double) {
    count += 1
    switch count {
    case 1: pen.begin(x, y)
    case 2: break
    default:
      if count == 3 { pen.line((5 * window.x0 + window.x1) / 6, (5 * window.y0 + window.y1) / 6) }
      window.draw(x, y, with: &pen)
    }
    window.advance(x, y)
  }
}

/// A cubic basis spline that does not reach the first and last point.
struct BasisOpenDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var window = BasisWindow()

  mutating func lineStart() { (count, window) = (0, BasisWindow()) }
  mutating func lineEnd() { pen.end(isDot: count == 3) }
  mutating func point(_ x: Double, _ y: Double) {
    count += 1
    if count == 3 {
      let (startX, startY) = window.knot(x, y)
      pen.begin(startX, startY)
    } else if count > 3 {
      window.draw(x, y, with: &pen)
    }
    window.advance(x, y)
  }
}

/// A cubic basis spline that runs round in a loop.
struct BasisClosedDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var window = BasisWindow()
  private var first: [(x: Double, y: Double)] = []

  mutating func areaStart() {}
  mutating func areaEnd() {}
  mutating func lineStart() { (count, window, first) = (0, BasisWindow(), []) }
  mutating func lineEnd() {
    switch count {
    case 0: break
    case 1:
      pen.move(first[0].x, first[0].y)
      pen.close()
    case 2:
      pen.move((first[0].x + 2 * first[1].x) / 3, (first[0].y + 2 * first[1].y) / 3)
      pen.line((first[1].x + 2 * first[0].x) / 3, (first[1].y + 2 * first[0].y) / 3)
      pen.close()
    default: for start in first { point(start.x, start.y) }
    }
  }
  mutating func point(_ x: Double, _ y: Double) {
    count += 1
    if count <= 3 { first.append((x, y)) }
    if count == 3 {
      let (startX, startY) = window.knot(x, y)
      pen.move(startX, startY)
    } else if count > 3 {
      window.draw(x, y, with: &pen)
    }
    window.advance(x, y)
  }
}

/// A basis spline of points that were drawn toward the straight line from the first to the last.
struct BundleDrawer: CurveDrawer {
  private var basis = BasisDrawer()
  private let tension: Double
  private var points: [(x: Double, y: Double)] = []

  init(tension: Double) { self.tension = tension }

  var pen: CurvePen {
    get { basis.pen }
    set { basis.pen = newValue }
  }
  mutating func lineStart() {
    points = []
    basis.lineStart()
  }
  mutating func lineEnd() {
    if let start = points.first, let end = points.last, points.count > 1 {
      for (index, point) in points.enumerated() {
        let t = Double(index) / Double(points.count - 1)
        basis.point(
          tension * point.x + (1 - tension) * (start.x + t * (end.x - start.x)),
          tension * point.y + (1 - tension) * (start.y + t * (end.y - start.y)))
      }
    }
    basis.lineEnd()
  }
  mutating func point(_ x: Double, _ y: Double) { points.append((x, y)) }
}
