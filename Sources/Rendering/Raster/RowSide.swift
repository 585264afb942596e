/// A side of a piece of a line: its place on each of the rows of samples that it crosses.
struct RowSide {
  let rows: Range<Int>
  private let start: Double
  private let step: Double

  @inline(__always)
  init(_ from: GridPoint, _ to: GridPoint) {
    let (a, b) = from.y <= to.y ? (from, to) : (to, from)
    let (top, bottom) = (Int(Grid.row(a.y)), Int(Grid.row(b.y)))
    rows = top..<bottom
    guard a.y != b.y, a.x != b.x else {
      (start, step) = (Double(a.x), 0)
      return
    }
    let (run, fall) = (Double(b.x - a.x), Double(30 * Int(b.y - a.y)))
    step = run * 512 / fall
    // A place halfway between two units rounds up; no other is as close to halfway as this.
    start = Double(a.x) + run * Double((2 * top + 1) * 256 - 30 * Int(a.y)) / fall + 0x1p-28
  }

  /// The same side further to the right.
  @inline(__always)
  func moved(by distance: Int32) -> RowSide { RowSide(rows: rows, start: start + Double(distance), step: step) }

  @inline(__always)
  private init(rows: Range<Int>, start: Double, step: Double) { (self.rows, self.start, self.step) = (rows, start, step) }

  @inline(__always)
  func at(_ row: Int) -> Double { start + Double(Int32(truncatingIfNeeded: row &- rows.lowerBound)) * step }

  /// The unit at which a place is sampled.
  @inline(__always)
  static func cell(_ place: Double) -> Int32 {
    // Adding 1.5 times 2 to the 52nd leaves the nearest whole number in the lowest bits.
    Int32(truncatingIfNeeded: (place + 0x1.8p52).bitPattern)
  }
}

/// Takes the intervals that pieces of a line cover on rows of samples.
protocol RowSink: AnyObject {
  var count: Int { get }
  func add(between one: RowSide, _ two: RowSide, _ rows: Range<Int>)
  func add(_ low: Double, _ high: Double, row: Int)
}

extension RowSink {
  /// Covers a convex piece with four corners, in some rows.
  @inline(__always)
  func add(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint, _ d: GridPoint, in rows: Range<Int>) {
    let sides = (RowSide(a, b), RowSide(b, c), RowSide(c, d), RowSide(d, a))
    let top = min(sides.0.rows.lowerBound, sides.2.rows.lowerBound)
    let bottom = max(sides.0.rows.upperBound, sides.2.rows.upperBound)
    let (from, to) = (max(0, max(rows.lowerBound, top)), min(count, min(rows.upperBound, bottom)))
    guard from < to else { return }
    for row in from..<to {
      var (low, high) = (1e30, -1e30)
      @inline(__always)
      func widen(_ side: RowSide) {
        guard row >= side.rows.lowerBound, row < side.rows.upperBound else { return }
        let place = side.at(row)
        low = place < low ? place : low
        high = place > high ? place : high
      }
      widen(sides.0)
      widen(sides.1)
      widen(sides.2)
      widen(sides.3)
      if low <= high { add(low, high, row: row) }
    }
  }

  /// Covers a piece of a line, but for rows that are known to be covered.
  @inline(__always)
  func add(_ piece: StrokePiece, except known: Range<Int>) {
    let (rows, crossed) = (Grid.rows(from: piece.low.y, to: piece.high.y), piece.crossed)
    guard !piece.isOneSided, crossed.lowerBound < crossed.upperBound else { return addHalves(piece, rows, known) }
    addHalves(piece, rows.lowerBound..<crossed.lowerBound, known)
    let (above, below) = Self.parts(of: crossed, known)
    if !above.isEmpty || !below.isEmpty {
      let ccw = RowSide(piece.ccwFrom, piece.ccwTo)
      let cw = piece.isLevel ? ccw.moved(by: piece.cwFrom.x &- piece.ccwFrom.x) : RowSide(piece.cwFrom, piece.cwTo)
      add(between: ccw, cw, above)
      add(between: ccw, cw, below)
    }
    addHalves(piece, crossed.upperBound..<rows.upperBound, known)
  }

  /// The rows above and below those that are known.
  @inline(__always)
  private static func parts(of rows: Range<Int>, _ known: Range<Int>) -> (Range<Int>, Range<Int>) {
    if known.isEmpty || known.upperBound <= rows.lowerBound || known.lowerBound >= rows.upperBound {
      return (rows, rows.upperBound..<rows.upperBound)
    }
    return (rows.lowerBound..<max(rows.lowerBound, known.lowerBound), min(rows.upperBound, known.upperBound)..<rows.upperBound)
  }

  @inline(__always)
  private func addHalves(_ piece: StrokePiece, _ rows: Range<Int>, _ known: Range<Int>) {
    let (above, below) = Self.parts(of: rows, known)
    addHalves(piece, above)
    addHalves(piece, below)
  }

  private func addHalves(_ piece: StrokePiece, _ rows: Range<Int>) {
    if rows.isEmpty { return }
    add(piece.from, piece.ccwFrom, piece.ccwTo, piece.to, in: rows)
    if !piece.isOneSided { add(piece.from, piece.cwFrom, piece.cwTo, piece.to, in: rows) }
  }
}
