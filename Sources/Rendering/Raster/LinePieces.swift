/// The stroke of a line of straight pieces, taken apart into convex pieces whose union it is.
///
/// - Cairo's contours go through the corner on the inner side of every turn, so that the stroke's winding number is the sum of those of
///   the pieces, and none of them is negative.
struct LinePieces {
  /// The stroke along one piece of the line: its middle, and the sides from start to end.
  struct Piece {
    var from: GridPoint, to: GridPoint
    var ccwFrom: GridPoint, ccwTo: GridPoint
    var cwFrom: GridPoint, cwTo: GridPoint
  }

  let pen: StrokePen

  /// Hands out pieces, the triangles at corners that are cut off, and the ends of caps.
  @inline(__always)
  func visit(_ points: UnsafeBufferPointer<GridPoint>, piece: (Piece) -> Void, wedge: (GridPoint, GridPoint, GridPoint, GridPoint) -> Void) {
    var present: Piece?
    var face: StrokePen.Face?
    for index in points.indices.dropFirst() {
      let (a, b) = (points[index - 1], points[index])
      guard a != b else { continue }
      let slope = b - a
      var new = pen.face(at: a, slope)
      var next = Piece(from: a, to: b, ccwFrom: new.ccw, ccwTo: new.ccw + slope, cwFrom: new.cw, cwTo: new.cw + slope)
      if let old = face, var last = present {
        let turn = old.slope.turn(to: slope)
        if turn == 0 {
          (next.ccwFrom, next.cwFrom) = (last.ccwTo, last.cwTo)
        } else if !(old.cw == new.cw && old.ccw == new.ccw) {
          let isClockwise = turn < 0
          if pen.join == .miter, let tip = pen.tip(old, new, isClockwise: isClockwise) {
            if isClockwise { (last.cwTo, next.cwFrom) = (tip, tip) } else { (last.ccwTo, next.ccwFrom) = (tip, tip) }
          } else if isClockwise {
            wedge(a, new.cw, old.cw, old.cw)
          } else {
            wedge(a, old.ccw, new.ccw, new.ccw)
          }
        }
        piece(last)
      } else if pen.cap == .square {
        let reach = pen.squareReach(new)
        wedge(new.cw, new.ccw, new.ccw - reach, new.cw - reach)
      }
      (new.point, new.ccw, new.cw) = (b, new.ccw + slope, new.cw + slope)
      (face, present) = (new, next)
    }
    guard let present, let face else { return }
    piece(present)
    if pen.cap == .square {
      let reach = pen.squareReach(face)
      wedge(face.ccw, face.cw, face.cw + reach, face.ccw + reach)
    }
  }
}
