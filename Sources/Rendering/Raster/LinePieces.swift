/// The stroke of a line of straight pieces, taken apart into convex pieces whose union it is.
///
/// - Cairo's contours go through the corner on the inner side of every turn, so that the stroke's winding number is the sum of those of
///   the pieces, and none of them is negative.
/// - Places are counted from `origin`.
struct LinePieces {
  let pen: StrokePen
  let origin: GridPoint

  /// Hands out all pieces of a line without a gap.
  @inline(__always)
  func visit<Sink: PieceSink & ~Copyable>(_ points: UnsafeBufferPointer<GridPoint>, _ sink: inout Sink) {
    guard let first = points.first else { return }
    var (from, a) = (first - origin, first - origin)
    var old: StrokePen.Course?
    // The piece at hand, where the corner before it has moved the start of a side.
    var moved: StrokePiece?
    for index in 1..<max(1, points.count) {
      let b = points[index] - origin
      guard a != b else { continue }
      let new = pen.course(b - a)
      if let old, old.isUpright, new.isUpright, moved == nil {
        // Corners between upright pieces add nothing.
        sink.add(upright: from, a, reach: pen.width)
      } else if let old {
        var last = moved ?? StrokePiece(from: from, to: a, offset: old.offset)
        var next = StrokePiece(from: a, to: b, offset: new.offset)
        join(&last, &next, old, new, &sink)
        sink.add(last)
        moved = next.isEven ? nil : next
      } else if pen.cap == .square {
        sink.add(cap: StrokePiece(from: a - new.offset, a + new.offset, reach: -pen.squareReach(new.slope)))
      }
      (from, a, old) = (a, b, new)
    }
    guard let old else { return }
    sink.add(moved ?? StrokePiece(from: from, to: a, offset: old.offset))
    if pen.cap == .square { sink.add(cap: StrokePiece(from: a + old.offset, a - old.offset, reach: pen.squareReach(old.slope))) }
  }

  /// Fills the corner between two pieces on its outer side.
  @inline(__always)
  private func join<Sink: PieceSink & ~Copyable>(
    _ last: inout StrokePiece, _ next: inout StrokePiece, _ old: StrokePen.Course, _ new: StrokePen.Course, _ sink: inout Sink
  ) {
    let point = next.from
    sink.turn(at: point)
    let turn = old.slope.turn(to: new.slope)
    if turn == 0 {
      next.start(ccw: last.ccwTo, cw: last.cwTo)
    } else if old.offset != new.offset {
      let isClockwise = turn < 0
      if let tip = pen.tip(at: point + origin, old, new, isClockwise: isClockwise).map({ $0 - origin }) {
        last.end(ccw: isClockwise ? last.ccwTo : tip, cw: isClockwise ? tip : last.cwTo)
        next.start(ccw: isClockwise ? next.ccwFrom : tip, cw: isClockwise ? tip : next.cwFrom)
      } else if isClockwise {
        sink.add(wedge: StrokePiece(point, point - new.offset, point - old.offset))
      } else {
        sink.add(wedge: StrokePiece(point, point + old.offset, point + new.offset))
      }
    }
  }
}

/// Takes the pieces of a stroke.
protocol PieceSink: ~Copyable {
  mutating func add(_ piece: StrokePiece)
  /// Takes a piece whose sides are its middle moved straight to the left and right.
  mutating func add(upright from: GridPoint, _ to: GridPoint, reach: Int32)
  /// Takes the triangle at a corner that is cut off; its own corners are those of the pieces beside it.
  mutating func add(wedge: StrokePiece)
  /// Takes the end of a cap.
  mutating func add(cap: StrokePiece)
  /// Takes down a corner of the middle, which is one of the stroke's, too.
  mutating func turn(at point: GridPoint)
}
