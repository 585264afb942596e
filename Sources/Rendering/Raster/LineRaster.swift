/// Strokes of lines that run from left to right, turned into how much of each pixel they cover, in time that grows with what shows.
///
/// - Cairo sorts all sides of a stroke anew on every row of samples, which takes seconds for a hundred thousand points that swing up and
///   down. A line that never runs back covers each row in intervals that arrive from left to right, so that one growing interval a row is enough.
/// - The pixels are those of Cairo 1.16, bit for bit; see docs/decisions/0030-own-rasterizer.md.
struct LineRaster {
  private(set) var box: RasterBox

  /// - `runs` are the parts of the line without a gap, each further right than the one before.
  /// - `columns` and `rows` are the part of the page that shows.
  /// - `nil` if the line sticks out of the part that shows to the left or right, or if nothing of it shows, or if it is too large.
  init?(_ path: GridPath, pen: StrokePen, columns page: Range<Int>, rows pageRows: Range<Int>) {
    guard let runs = Self.runs(of: path) else { return nil }
    let reach = Self.reach(pen)
    var (low, high) = (Int32.max, Int32.min)
    for point in path.points { (low, high) = (min(low, point.y), max(high, point.y)) }
    guard let first = path.points.first, let last = path.points.last else { return nil }
    let room = GridPoint(reach, reach)
    guard let box = RasterBox(low: GridPoint(first.x, low) - room, high: GridPoint(last.x, high) + room, columns: page, rows: pageRows) else {
      return nil
    }
    self.box = box
    var corners = RasterCorners(rows: 0..<box.rows.count)
    for run in runs {
      path.points.withUnsafeBufferPointer { points in
        draw(UnsafeBufferPointer(rebasing: points[run]), pen: pen, corners: &corners)
      }
    }
    guard self.box.touch(corners.low.x &+ box.origin.x, corners.high.x &+ box.origin.x) else { return nil }
    box.samples.finish()
    if !box.samples.unordered.isEmpty { recount(path, runs, pen) }
    if corners.hasWholeRow {
      let near = NearRows(isCut: corners.isCut, first: box.rows.lowerBound, reach: reach)
      let found = WholeRows(rows: box.rows, columns: box.columns, isCut: corners.isCut) { emit in
        var outline = StrokeOutline(pen: pen, hasCurves: false, emit: emit)
        for run in runs { near.stretches(of: path.points, in: run) { Self.stroke(path.points[$0], &outline) } }
      }
      guard found.isCertain else { return nil }
      self.box.whole = found.sides
    }
  }

  private static func stroke(_ points: ArraySlice<GridPoint>, _ outline: inout StrokeOutline) {
    guard let first = points.first else { return }
    outline.move(to: first)
    for point in points.dropFirst() { outline.line(to: point) }
    outline.finish()
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

  private func draw(_ points: UnsafeBufferPointer<GridPoint>, pen: StrokePen, corners: inout RasterCorners) {
    let group = PieceGroup(box.samples)
    var isStart = true
    LinePieces(pen: pen, origin: box.origin).visit(points) { piece in
      let (low, high) = (piece.low, piece.high)
      corners.reach(from: low, to: high)
      corners.cut(piece.ccwFrom.y)
      corners.cut(piece.ccwTo.y)
      if !piece.isLevel {
        corners.cut(piece.cwFrom.y)
        corners.cut(piece.cwTo.y)
        // The middle is a corner wherever the line turns, which is everywhere but at its start.
        if !isStart { corners.cut(piece.from.y) }
      }
      isStart = false
      group.add(piece, low: low, high: high)
    } wedge: { wedge in
      group.add(wedge, low: wedge.low, high: wedge.high)
    } cap: { cap in
      corners.add(cap.ccwTo)
      corners.add(cap.cwTo)
      group.add(cap, low: cap.low, high: cap.high)
    }
    group.finish()
  }

  private func recount(_ path: GridPath, _ runs: [Range<Int>], _ pen: StrokePen) {
    let samples = box.samples
    let found = RowIntervals(count: samples.count, pixelRows: samples.unordered)
    for run in runs {
      path.points.withUnsafeBufferPointer { points in
        LinePieces(pen: pen, origin: box.origin).visit(UnsafeBufferPointer(rebasing: points[run])) { piece in
          found.add(piece, except: 0..<0)
        } wedge: { wedge in
          found.add(wedge, except: 0..<0)
        } cap: { cap in
          found.add(cap, except: 0..<0)
        }
      }
    }
    for row in samples.unordered { samples.recount(pixelRow: row, found.intervals(pixelRow: row)) }
  }
}
