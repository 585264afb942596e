/// A path on the ``Grid``, joined up while it is built as Cairo 1.16 joins it: straight runs become one line, empty ones vanish.
struct GridPath {
  enum Step: Equatable {
    case move, line, curve, close
  }

  private(set) var steps: [Step] = []
  /// One for a move or line, three for a curve.
  private(set) var points: [GridPoint] = []
  private(set) var hasCurves = false
  private(set) var isFillRectilinear = true
  private(set) var isStrokeRectilinear = true
  private var current: GridPoint?
  private var start = GridPoint(0, 0)
  private var needsMove = true

  mutating func reserve(_ count: Int) {
    steps.reserveCapacity(count)
    points.reserveCapacity(count)
  }

  mutating func move(to point: GridPoint) {
    if !needsMove, isFillRectilinear, let current { isFillRectilinear = current.x == start.x || current.y == start.y }
    (needsMove, current, start) = (true, point, point)
  }

  mutating func line(to point: GridPoint) {
    guard let from = current else { return move(to: point) }
    applyMove(from)
    if steps.last != .move, point == from { return }
    if steps.last == .line {
      let before = points[points.count - 2]
      let (old, new) = (from - before, point - from)
      if before == from || (Self.isParallel(old, new) && !Self.isBackward(old, new)) { dropLine() }
    }
    if isStrokeRectilinear {
      isStrokeRectilinear = from.x == point.x || from.y == point.y
      isFillRectilinear = isFillRectilinear && isStrokeRectilinear
    }
    current = point
    steps.append(.line)
    points.append(point)
  }

  mutating func curve(_ b: GridPoint, _ c: GridPoint, to d: GridPoint) {
    let from = current ?? b
    if current == nil { move(to: b) }
    if from == d, b == d, c == d { return line(to: d) }
    applyMove(from)
    if steps.last == .line, points[points.count - 2] == from { dropLine() }
    (current, hasCurves) = (d, true)
    (isFillRectilinear, isStrokeRectilinear) = (false, false)
    steps.append(.curve)
    points += [b, c, d]
  }

  mutating func close() {
    guard current != nil else { return }
    line(to: start)
    if steps.last == .line { dropLine() }
    needsMove = true
    steps.append(.close)
  }

  private mutating func applyMove(_ from: GridPoint) {
    guard needsMove else { return }
    (needsMove, start) = (false, from)
    steps.append(.move)
    points.append(from)
  }

  private mutating func dropLine() {
    steps.removeLast()
    points.removeLast()
  }

  private static func isParallel(_ a: GridPoint, _ b: GridPoint) -> Bool { Int64(a.y) * Int64(b.x) == Int64(b.y) * Int64(a.x) }
  private static func isBackward(_ a: GridPoint, _ b: GridPoint) -> Bool {
    Int64(a.x) * Int64(b.x) + Int64(a.y) * Int64(b.y) < 0
  }

  /// Hands out the sides of the filled path.
  func fill(tolerance: Double = 0.1, _ emit: (GridPoint, GridPoint) -> Void) {
    var (from, start) = (GridPoint(0, 0), GridPoint(0, 0))
    func line(_ to: GridPoint) {
      emit(from, to)
      from = to
    }
    var place = 0
    for step in steps {
      switch step {
      case .move:
        line(start)
        (from, start) = (points[place], points[place])
        place += 1
      case .line:
        line(points[place])
        place += 1
      case .curve:
        let spline = Spline(a: from, b: points[place], c: points[place + 1], d: points[place + 2])
        if spline.start == nil || spline.end == nil { line(spline.d) } else { spline.cut(tolerance: tolerance) { point, _ in line(point) } }
        place += 3
      case .close: line(start)
      }
    }
    line(start)
  }

  /// Draws the path with a stroke.
  func stroke(_ outline: inout StrokeOutline) {
    var place = 0
    for step in steps {
      switch step {
      case .move:
        outline.move(to: points[place])
        place += 1
      case .line:
        outline.line(to: points[place])
        place += 1
      case .curve:
        outline.curve(points[place], points[place + 1], to: points[place + 2])
        place += 3
      case .close: outline.close()
      }
    }
    outline.finish()
  }
}
