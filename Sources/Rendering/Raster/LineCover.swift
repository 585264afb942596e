/// The pieces of a line on their way to the rows of samples, and the corners that they have.
struct LineCover: ~Copyable, PieceSink {
  /// - Rows and columns are counted from those of the box.
  private(set) var corners: RasterCorners
  private let group: PieceGroup

  init(_ box: RasterBox) {
    corners = RasterCorners(rows: 0..<box.rows.count)
    group = PieceGroup(box.samples)
  }

  @inline(__always)
  mutating func add(_ piece: StrokePiece) {
    let (low, high) = (piece.low, piece.high)
    corners.reach(from: low, to: high)
    corners.cut(piece.ccwFrom.y)
    corners.cut(piece.ccwTo.y)
    corners.cut(piece.cwFrom.y)
    corners.cut(piece.cwTo.y)
    group.add(piece, low: low, high: high)
  }

  @inline(__always)
  mutating func add(upright from: GridPoint, _ to: GridPoint, reach: Int32) {
    let (top, bottom) = (Grid.least(from.y, to.y), Grid.greatest(from.y, to.y))
    corners.reach(from: GridPoint(from.x &- reach, top), to: GridPoint(to.x &+ reach, bottom))
    corners.cut(from.y)
    corners.cut(to.y)
    group.add(upright: from, to, reach: reach, rows: Grid.rows(from: top, to: bottom))
  }

  @inline(__always)
  mutating func add(wedge: StrokePiece) { group.add(wedge, low: wedge.low, high: wedge.high) }

  mutating func add(cap: StrokePiece) {
    corners.add(cap.ccwTo)
    corners.add(cap.cwTo)
    group.add(cap, low: cap.low, high: cap.high)
  }

  @inline(__always)
  mutating func turn(at point: GridPoint) { corners.cut(point.y) }

  /// Draws what has been gathered.
  func finish() { group.finish() }
}
