/// Strokes of lines that run from left to right, turned into how much of each pixel they cover, in time that grows with what shows.
///
/// - Cairo sorts all sides of a stroke anew on every row of samples, which takes seconds for a hundred thousand points that swing up and
///   down. A line that never runs back covers each row in intervals that arrive from left to right, so that one growing interval a row is enough.
/// - The pixels are those of Cairo 1.16, bit for bit; see docs/decisions/0030-own-rasterizer.md.
struct LineRaster {
  /// The box of the pixels kept.
  let columns: Range<Int>
  let rows: Range<Int>
  private let samples: SampleRows
  /// The columns of the box that the stroke's corners touch; what samples find beyond them is not drawn.
  private var touched = 0..<0
  /// Rows of pixels, from the top of the box, that sides cross whole, with what they cover.
  private var whole: [Int: [CoverageRow.Side]] = [:]

  private static let limit = 1 << 25

  /// - `runs` are the parts of the line without a gap, each further right than the one before.
  /// - `columns` and `rows` are the part of the page that shows.
  /// - `nil` if the line sticks out of the part that shows to the left or right, or if nothing of it shows, or if it is too large.
  init?(_ path: GridPath, pen: StrokePen, columns page: Range<Int>, rows pageRows: Range<Int>) {
    guard let runs = Self.runs(of: path) else { return nil }
    let reach = Self.reach(pen)
    var (low, high) = (Int32.max, Int32.min)
    for point in path.points { (low, high) = (min(low, point.y), max(high, point.y)) }
    guard let first = path.points.first, let last = path.points.last else { return nil }
    columns = max(page.lowerBound, Int((first.x - reach) >> 8))..<max(page.lowerBound, min(page.upperBound, Int((last.x + reach) >> 8) + 1))
    rows = max(pageRows.lowerBound, Int((low - reach) >> 8))..<max(pageRows.lowerBound, min(pageRows.upperBound, Int((high + reach) >> 8) + 1))
    guard !columns.isEmpty, !rows.isEmpty, columns.upperBound <= Grid.limit, rows.upperBound <= Grid.limit,
      columns.count * rows.count <= Self.limit
    else { return nil }
    samples = SampleRows(width: columns.count, pixelRows: rows.count)
    var corners = Corners(rows: rows)
    for run in runs {
      path.points.withUnsafeBufferPointer { points in
        draw(UnsafeBufferPointer(rebasing: points[run]), pen: pen, into: samples, corners: &corners)
      }
    }
    guard corners.low >= Int32(columns.lowerBound) * 256, corners.high <= Int32(columns.upperBound) * 256, corners.low <= corners.high else {
      return nil
    }
    touched = Int(corners.low >> 8) - columns.lowerBound..<Int((corners.high + 255) >> 8) - columns.lowerBound
    samples.finish()
    if !samples.unordered.isEmpty { recount(path, runs, pen) }
    if corners.hasWholeRow {
      let found = WholeRows(path, runs: runs, pen: pen, reach: reach, rows: rows, columns: columns, isCut: corners.isCut)
      guard found.isCertain else { return nil }
      whole = found.sides
    }
  }

  /// Hands out what a row of pixels covers, counted from the top of the box.
  func drain(row: Int, using coverage: inout CoverageRow, _ body: (_ column: Int, _ alpha: UInt8) -> Void) {
    guard let sides = whole[row] else { return samples.drain(pixelRow: row, columns: touched, body) }
    for side in sides { coverage.add(side, shift: 0) }
    coverage.drain(columns: touched, body)
  }

  /// How far a stroke can be from its line, in units.
  private static func reach(_ pen: StrokePen) -> Int32 {
    let longest = max(pen.join == .miter ? max(1, pen.miterLimit) : 1, pen.cap == .square ? 1.5 : 1)
    return Int32(min(1e6, pen.half * pen.scale * longest * 256)) + 512
  }

  /// The parts without a gap; `nil` where something else than lines to the right is drawn.
  private static func runs(of path: GridPath) -> [Range<Int>]? {
    guard !path.hasCurves, !path.steps.contains(.close) else { return nil }
    var runs: [Range<Int>] = []
    var start = 0
    for index in path.steps.indices {
      if index > 0, path.points[index].x < path.points[index - 1].x { return nil }
      if path.steps[index] == .move, index > start {
        runs.append(start..<index)
        start = index
      }
    }
    runs.append(start..<path.points.count)
    return runs
  }

  /// The corners of all contours: how far they reach, and which rows of pixels they cut.
  private struct Corners {
    private let top: Int32
    private(set) var low = Int32.max
    private(set) var high = Int32.min
    private(set) var isCut: [Bool]
    private var highest = Int32.max
    private var lowest = Int32.min

    /// Whether a row of pixels is crossed by sides but cut by none.
    var hasWholeRow: Bool {
      let (from, to) = (max(0, Int((Grid.row(highest) - top) / Grid.rows)), min(isCut.count, Int((Grid.row(lowest) - top) / Grid.rows) + 1))
      return from < to && isCut[from..<to].contains(false)
    }

    init(rows: Range<Int>) {
      top = Int32(rows.lowerBound) * Grid.rows
      isCut = [Bool](repeating: false, count: rows.count)
    }

    @inline(__always)
    mutating func add(_ point: GridPoint) {
      if point.x < low { low = point.x }
      if point.x > high { high = point.x }
      if point.y < highest { highest = point.y }
      if point.y > lowest { lowest = point.y }
      let row = Int(Grid.row(point.y) - top)
      let (pixel, rest) = row.quotientAndRemainder(dividingBy: Int(Grid.rows))
      if rest > 0, pixel < isCut.count { isCut[pixel] = true }
    }
  }

  private func draw(
    _ points: UnsafeBufferPointer<GridPoint>, pen: StrokePen, into sink: SampleRows, corners: inout Corners
  ) {
    let origin = GridPoint(Int32(columns.lowerBound) * 256, Int32(rows.lowerBound) * 256)
    let interior = LineInterior(points, half: Int32(pen.half * pen.scale * 256))
    let top = rows.lowerBound * Int(Grid.rows)
    var (last, isStart) = (-1, true)
    var found = corners
    LinePieces(pen: pen).visit(points) { piece in
      found.add(piece.ccwFrom)
      found.add(piece.ccwTo)
      found.add(piece.cwFrom)
      found.add(piece.cwTo)
      // The middle is a corner wherever the line turns, which is everywhere but at its start.
      if !isStart { found.add(piece.from) }
      isStart = false
      var known = 0..<0
      if let interior {
        let one = interior.stretch(of: piece.from)
        let rows = interior.known(piece)
        known = rows.lowerBound - top..<rows.upperBound - top
        if one != last {
          let cover = interior.cover(one)
          let place = (Double(cover.from - origin.x), Double(cover.to - origin.x))
          for row in max(0, cover.rows.lowerBound - top)..<max(0, min(sink.count, cover.rows.upperBound - top)) {
            sink.add(place.0, place.1, row: row)
          }
          last = one
        }
      }
      sink.add(piece.moved(by: -origin), except: known)
    } wedge: { a, b, c, d in
      found.add(b)
      found.add(c)
      found.add(d)
      sink.add(a - origin, b - origin, c - origin, d - origin, in: 0..<sink.count)
    }
    corners = found
  }

  private func recount(_ path: GridPath, _ runs: [Range<Int>], _ pen: StrokePen) {
    let origin = GridPoint(Int32(columns.lowerBound) * 256, Int32(rows.lowerBound) * 256)
    let found = RowIntervals(count: samples.count, pixelRows: samples.unordered)
    for run in runs {
      path.points.withUnsafeBufferPointer { points in
        LinePieces(pen: pen).visit(UnsafeBufferPointer(rebasing: points[run])) { piece in
          found.add(piece.moved(by: -origin), except: 0..<0)
        } wedge: { a, b, c, d in
          found.add(a - origin, b - origin, c - origin, d - origin, in: 0..<found.count)
        }
      }
    }
    for (pixelRow, intervals) in found.intervals { samples.recount(pixelRow: pixelRow, intervals) }
  }
}

extension LinePieces.Piece {
  @inline(__always)
  fileprivate func moved(by d: GridPoint) -> Self {
    Self(from: from + d, to: to + d, ccwFrom: ccwFrom + d, ccwTo: ccwTo + d, cwFrom: cwFrom + d, cwTo: cwTo + d)
  }
}
