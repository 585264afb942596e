/// The last three points of a cardinal spline and the piece that a fourth one gives.
private struct CardinalWindow {
  let k: Double
  var x0 = Double.nan, y0 = Double.nan, x1 = Double.nan, y1 = Double.nan, x2 = Double.nan, y2 = Double.nan

  init(tension: Double) { k = (1 - tension) / 6 }

  func draw(_ x: Double, _ y: Double, with pen: inout CurvePen) {
    pen.curve(x1 + k * (x2 - x0), y1 + k * (y2 - y0), x2 + k * (x1 - x), y2 + k * (y1 - y), x2, y2)
  }
  mutating func advance(_ x: Double, _ y: Double) { (x0, y0, x1, y1, x2, y2) = (x1, y1, x2, y2, x, y) }
}

/// A cardinal spline that ends at the first and last point.
struct CardinalDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var window: CardinalWindow

  init(tension: Double) { window = CardinalWindow(tension: tension) }

  mutating func lineStart() { count = 0 }
  mutating func lineEnd() {
    if count == 2 { pen.line(window.x2, window.y2) }
    if count > 2 { window.draw(window.x1, window.y1, with: &pen) }
    pen.end(isDot: count == 1)
  }
  mutating func point(_ x: Double, _ y: Double) {
    count += 1
    if count == 1 { pen.begin(x, y) }
    // The first piece bends as if the curve had come from its second point.
    if count == 2 { (window.x1, window.y1) = (x, y) }
    if count > 2 { window.draw(x, y, with: &pen) }
    window.advance(x, y)
  }
}

/// A cardinal spline from the second point to the last but one.
struct CardinalOpenDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var window: CardinalWindow

  init(tension: Double) { window = CardinalWindow(tension: tension) }

  mutating func lineStart() { count = 0 }
  mutating func lineEnd() { pen.end(isDot: count == 3) }
  mutating func point(_ x: Double, _ y: Double) {
    count += 1
    if count == 3 { pen.begin(window.x2, window.y2) }
    if count > 3 { window.draw(x, y, with: &pen) }
    window.advance(x, y)
  }
}

/// A cardinal spline that runs round in a loop.
struct CardinalClosedDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0
  private var window: CardinalWindow
  private var first: [(x: Double, y: Double)] = []

  init(tension: Double) { window = CardinalWindow(tension: tension) }

  mutating func areaStart() {}
  mutating func areaEnd() {}
  mutating func lineStart() { (count, first) = (0, []) }
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
    count += 1
    if count <= 3 { first.append((x, y)) }
    if count == 2 { pen.move(x, y) }
    if count > 3 { window.draw(x, y, with: &pen) }
    window.advance(x, y)
  }
}
