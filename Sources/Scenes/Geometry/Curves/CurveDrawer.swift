/// Turns a stream of points into an outline, one rule of joining a type.
///
/// - Calls come as `lineStart point* lineEnd`, and for an area `areaStart` (line there) (line back) `areaEnd`.
protocol CurveDrawer {
  var pen: CurvePen { get set }
  mutating func areaStart()
  mutating func areaEnd()
  mutating func lineStart()
  mutating func lineEnd()
  mutating func point(_ x: Double, _ y: Double)
  var finished: Path { get }
}

extension CurveDrawer {
  mutating func areaStart() { pen.edge = .there }
  mutating func areaEnd() { pen.edge = .none }
  var finished: Path { pen.path }
}

/// The outline so far and which edge of an area is being drawn.
struct CurvePen {
  enum Edge { case none, there, back }
  var path = Path()
  var edge = Edge.none

  /// Starts a line: a move, or a line to it on the way back along an area.
  mutating func begin(_ x: Double, _ y: Double) {
    if edge == .back { line(x, y) } else { move(x, y) }
  }
  mutating func move(_ x: Double, _ y: Double) { path.segments.append(.move(Point(x, y))) }
  mutating func line(_ x: Double, _ y: Double) { path.segments.append(.line(Point(x, y))) }
  mutating func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double) {
    path.segments.append(.curve(Point(x1, y1), Point(x2, y2), Point(x, y)))
  }
  /// Closes the outline; where nothing was drawn there is nothing to close.
  mutating func close() { if !path.isEmpty { path.segments.append(.close) } }

  /// Ends a line: closes an area on its way back, and what is a dot.
  mutating func end(isDot: Bool) {
    if edge == .back || (edge == .none && isDot) { close() }
    turn()
  }
  /// Goes over to the other edge of an area.
  mutating func turn() {
    if edge == .there { edge = .back } else if edge == .back { edge = .there }
  }
}

/// Draws with x and y exchanged.
struct TransposedDrawer<Inner: CurveDrawer>: CurveDrawer {
  var inner: Inner
  var pen: CurvePen {
    get { inner.pen }
    set { inner.pen = newValue }
  }
  mutating func areaStart() { inner.areaStart() }
  mutating func areaEnd() { inner.areaEnd() }
  mutating func lineStart() { inner.lineStart() }
  mutating func lineEnd() { inner.lineEnd() }
  mutating func point(_ x: Double, _ y: Double) { inner.point(y, x) }
  var finished: Path { inner.finished.mapPoints { Point($0.y, $0.x) } }
}
