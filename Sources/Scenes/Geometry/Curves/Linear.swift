/// Straight lines.
struct LinearDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0

  mutating func lineStart() { count = 0 }
  mutating func lineEnd() { pen.end(isDot: count == 1) }
  mutating func point(_ x: Double, _ y: Double) {
    count += 1
    if count == 1 { pen.begin(x, y) } else { pen.line(x, y) }
  }
}

/// Straight lines back to the start.
struct LinearClosedDrawer: CurveDrawer {
  var pen = CurvePen()
  private var count = 0

  mutating func areaStart() {}
  mutating func areaEnd() {}
  mutating func lineStart() { count = 0 }
  mutating func lineEnd() { if count > 0 { pen.close() } }
  mutating func point(_ x: Double, _ y: Double) {
    count += 1
    if count == 1 { pen.move(x, y) } else { pen.line(x, y) }
  }
}
