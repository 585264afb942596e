/// The stroke of a line of straight pieces, taken apart into convex pieces whose union it is.
///
/// - Cairo's contours go through the corner on the inner side of every turn, so that the stroke's winding number is the sum of those of
///   the pieces, and none of them is negative.
/// - Places are counted from `origin`.
struct LinePieces {
  let pen: StrokePen
  let origin: GridPoint

  /// Hands out pieces along the line, the triangles at corners that are cut off, and the ends of caps.
  @inline(__always)
  func visit(
    _ points: UnsafeBufferPointer<GridPoint>, piece: (StrokePiece) -> Void, wedge: (StrokePiece) -> Void, cap: (StrokePiece) -> Void
  ) {
    guard let first = points.first else { return }
    var a = first - origin
    var present: StrokePiece?
    var old = StrokePen.Course(GridPoint(0, 0), offset: GridPoint(0, 0), square: 0)
    for index in 1..<max(1, points.count) {
      let b = points[index] - origin
      guard a != b else { continue }
      let new = pen.course(b - a)
      var next = StrokePiece(from: a, to: b, offset: new.offset)
      if var last = present {
        let turn = old.slope.turn(to: new.slope)
        if turn == 0 {
          next.start(ccw: last.ccwTo, cw: last.cwTo)
        } else if old.offset != new.offset {
          let isClockwise = turn < 0
          if let tip = pen.tip(at: a + origin, old, new, isClockwise: isClockwise).map({ $0 - origin }) {
            last.end(ccw: isClockwise ? last.ccwTo : tip, cw: isClockwise ? tip : last.cwTo)
            next.start(ccw: isClockwise ? next.ccwFrom : tip, cw: isClockwise ? tip : next.cwFrom)
          } else if old.offset.y | new.offset.y != 0 {
            // Level triangles cover nothing.
            wedge(isClockwise ? StrokePiece(a, a - new.offset, a - old.offset) : StrokePiece(a, a + old.offset, a + new.offset))
          }
        }
        piece(last)
      } else if pen.cap == .square {
        cap(StrokePiece(from: a - new.offset, a + new.offset, reach: -pen.squareReach(new.slope)))
      }
      (a, present, old) = (b, next, new)
    }
    guard let present else { return }
    piece(present)
    if pen.cap == .square { cap(StrokePiece(from: a + old.offset, a - old.offset, reach: pen.squareReach(old.slope))) }
  }
}
