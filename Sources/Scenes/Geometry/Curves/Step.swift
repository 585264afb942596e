/// Horizontal and vertical lines.
///
/// - `position` is where between two points the step is: 0 at the first, 1 at the second. On the way back along an area it is mirrored.
struct StepDrawer: CurveDrawer {
  var pen = CurvePen()
  var position: Double
  private var count = 0
  private var last = (x: Double.nan, y: Double.nan)

  init(position: Double) { self.position = position }

  mutating func lineStart() { count = 0 }
  mutating func lineEnd() {
    if position > 0, position < 1, count >= 2 { pen.line(last.x, last.y) }
    if pen.edge != .none { position = 1 - position }
    pen.end(isDot: count == 1)
  }
  mutating func point(_ x: Double, _ y: Double) {
    count += 1
    if count == 1 {
      pen.begin(x, y)
    } else if position <= 0 {
      pen.line(last.x, y)
      pen.line(x, y)
    } else {
      let middle = last.x * (1 - position) + x * position
      pen.line(middle, last.y)
      pen.line(middle, y)
    }
    last = (x, y)
  }
}
