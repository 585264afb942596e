/// A convex piece of a stroke around its middle, with a long side to either side of it.
struct StrokePiece {
  let from: GridPoint, to: GridPoint
  private(set) var ccwFrom: GridPoint, ccwTo: GridPoint
  private(set) var cwFrom: GridPoint, cwTo: GridPoint
  /// Whether the sides are the middle moved to either side by the same way.
  private(set) var isEven: Bool

  /// The stroke along one piece of a line.
  @inline(__always)
  init(from: GridPoint, to: GridPoint, offset: GridPoint) {
    (self.from, self.to, isEven) = (from, to, true)
    (ccwFrom, ccwTo, cwFrom, cwTo) = (from + offset, to + offset, from - offset, to - offset)
  }

  /// A triangle, all of it on one side of its middle.
  @inline(__always)
  init(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) {
    (from, to, ccwFrom, ccwTo, cwFrom, cwTo, isEven) = (a, c, b, c, a, c, false)
  }

  /// What is between a side and the same side moved.
  init(from a: GridPoint, _ b: GridPoint, reach: GridPoint) {
    (from, to, ccwFrom, ccwTo, cwFrom, cwTo, isEven) = (a, a + reach, b, b + reach, a, a + reach, false)
  }

  @inline(__always)
  mutating func start(ccw: GridPoint, cw: GridPoint) { (ccwFrom, cwFrom, isEven) = (ccw, cw, false) }
  @inline(__always)
  mutating func end(ccw: GridPoint, cw: GridPoint) { (ccwTo, cwTo, isEven) = (ccw, cw, false) }

  /// Whether all of it is between the middle and one side.
  @inline(__always)
  var isOneSided: Bool { cwFrom == from && cwTo == to }

  /// Whether the sides are the middle moved straight to the left and right.
  @inline(__always)
  var isLevel: Bool { isEven && ccwFrom.y == from.y }

  @inline(__always)
  private var reach: GridPoint { GridPoint(Grid.size(ccwFrom.x &- from.x), Grid.size(ccwFrom.y &- from.y)) }

  @inline(__always)
  var low: GridPoint {
    let middle = GridPoint(Grid.least(from.x, to.x), Grid.least(from.y, to.y))
    if isEven { return middle - reach }
    return GridPoint(
      Grid.least(middle.x, Grid.least(ccwFrom.x, ccwTo.x, cwFrom.x, cwTo.x)), Grid.least(middle.y, Grid.least(ccwFrom.y, ccwTo.y, cwFrom.y, cwTo.y)))
  }

  @inline(__always)
  var high: GridPoint {
    let middle = GridPoint(Grid.greatest(from.x, to.x), Grid.greatest(from.y, to.y))
    if isEven { return middle + reach }
    return GridPoint(
      Grid.greatest(middle.x, Grid.greatest(ccwFrom.x, ccwTo.x, cwFrom.x, cwTo.x)),
      Grid.greatest(middle.y, Grid.greatest(ccwFrom.y, ccwTo.y, cwFrom.y, cwTo.y)))
  }

  @inline(__always)
  private var goesDown: Bool { from.y <= to.y }

  /// The rows of samples that both long sides and the middle cross, so that the piece covers all between its sides.
  @inline(__always)
  var crossed: Range<Int> {
    if isEven { return Grid.rows(from: Grid.least(from.y, to.y) &+ reach.y, to: Grid.greatest(from.y, to.y) &- reach.y) }
    let (upper, lower) =
      goesDown ? ((ccwFrom.y, from.y, cwFrom.y), (ccwTo.y, to.y, cwTo.y)) : ((ccwTo.y, to.y, cwTo.y), (ccwFrom.y, from.y, cwFrom.y))
    return Grid.rows(from: Grid.greatest(Grid.greatest(upper.0, upper.1), upper.2), to: Grid.least(Grid.least(lower.0, lower.1), lower.2))
  }

  /// In the rows that are crossed, the furthest right that the piece starts, and the furthest left that it ends.
  @inline(__always)
  var core: (start: Int32, end: Int32) {
    if isEven { return (Grid.greatest(from.x, to.x) &- reach.x, Grid.least(from.x, to.x) &+ reach.x) }
    let (ccw, cw) = ((ccwFrom.x, ccwTo.x), (cwFrom.x, cwTo.x))
    let (left, right) = goesDown ? (ccw, cw) : (cw, ccw)
    return (Grid.greatest(left.0, left.1), Grid.least(right.0, right.1))
  }
}
