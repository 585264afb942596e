/// The stroke of a line of straight pieces, taken apart into convex pieces whose union it is.
///
/// - Cairo's contours go through the corner on the inner side of every turn, so that the stroke's winding number is the sum of those of
///   the pieces, and none of them is negative.
struct LinePieces {
  /// A convex piece on either side of its middle: the stroke along one piece of the line, with its sides from start to end.
  ///
  /// - The triangles at corners that are cut off and the ends of caps are pieces too, with all of it on one side.
  struct Piece {
    var from: GridPoint, to: GridPoint
    var ccwFrom: GridPoint, ccwTo: GridPoint
    var cwFrom: GridPoint, cwTo: GridPoint
  }

  let pen: StrokePen

  /// Hands out pieces, the triangles at corners that are cut off, and the ends of caps.
  @inline(__always)
  func visit(_ points: UnsafeBufferPointer<GridPoint>, piece: (Piece) -> Void, wedge: (Piece) -> Void) {
    var present: Piece?
    var (old, oldSlope) = (GridPoint(0, 0), GridPoint(0, 0))
    for index in points.indices.dropFirst() {
      let (a, b) = (points[index - 1], points[index])
      guard a != b else { continue }
      let slope = b - a
      let new = pen.offset(slope)
      var next = Piece(from: a, to: b, ccwFrom: a + new, ccwTo: b + new, cwFrom: a - new, cwTo: b - new)
      if var last = present {
        let turn = oldSlope.turn(to: slope)
        if turn == 0 {
          (next.ccwFrom, next.cwFrom) = (last.ccwTo, last.cwTo)
        } else if old != new {
          let isClockwise = turn < 0
          if let tip = pen.tip(at: a, oldSlope, slope, isClockwise: isClockwise) {
            if isClockwise { (last.cwTo, next.cwFrom) = (tip, tip) } else { (last.ccwTo, next.ccwFrom) = (tip, tip) }
          } else if isClockwise {
            wedge(.triangle(a, a - new, a - old))
          } else {
            wedge(.triangle(a, a + old, a + new))
          }
        }
        piece(last)
      } else if pen.cap == .square {
        let reach = pen.squareReach(slope)
        wedge(.parallelogram(a - new, a + new, -reach))
      }
      (present, old, oldSlope) = (next, new, slope)
    }
    guard let present else { return }
    piece(present)
    if pen.cap == .square { wedge(.parallelogram(present.to + old, present.to - old, pen.squareReach(oldSlope))) }
  }
}

extension LinePieces.Piece {
  fileprivate static func triangle(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Self {
    Self(from: a, to: c, ccwFrom: b, ccwTo: c, cwFrom: a, cwTo: c)
  }

  /// From one side as far as `reach`.
  fileprivate static func parallelogram(_ a: GridPoint, _ b: GridPoint, _ reach: GridPoint) -> Self {
    Self(from: a, to: a + reach, ccwFrom: b, ccwTo: b + reach, cwFrom: a, cwTo: a + reach)
  }

  @inline(__always)
  var low: Int32 { Grid.least(Grid.least(from.x, to.x), Grid.least(ccwFrom.x, ccwTo.x, cwFrom.x, cwTo.x)) }
  @inline(__always)
  var high: Int32 { Grid.greatest(Grid.greatest(from.x, to.x), Grid.greatest(ccwFrom.x, ccwTo.x, cwFrom.x, cwTo.x)) }

  /// The rows of samples that the piece reaches.
  @inline(__always)
  var rows: Range<Int> {
    let top = Grid.least(Grid.least(from.y, to.y), Grid.least(ccwFrom.y, ccwTo.y, cwFrom.y, cwTo.y))
    let bottom = Grid.greatest(Grid.greatest(from.y, to.y), Grid.greatest(ccwFrom.y, ccwTo.y, cwFrom.y, cwTo.y))
    return Grid.rows(from: top, to: bottom)
  }

  @inline(__always)
  var goesDown: Bool { from.y <= to.y }

  /// The rows of samples that both long sides and the middle cross, so that the piece covers all between its sides.
  @inline(__always)
  var crossed: Range<Int> {
    let (upper, lower) = goesDown ? ((ccwFrom.y, from.y, cwFrom.y), (ccwTo.y, to.y, cwTo.y)) : ((ccwTo.y, to.y, cwTo.y), (ccwFrom.y, from.y, cwFrom.y))
    return Grid.rows(from: Grid.greatest(Grid.greatest(upper.0, upper.1), upper.2), to: Grid.least(Grid.least(lower.0, lower.1), lower.2))
  }

  @inline(__always)
  func moved(by d: GridPoint) -> Self {
    Self(from: from + d, to: to + d, ccwFrom: ccwFrom + d, ccwTo: ccwTo + d, cwFrom: cwFrom + d, cwTo: cwTo + d)
  }
}
