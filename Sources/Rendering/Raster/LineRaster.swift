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
    var cover = LineCover(box)
    visit(path, runs, pen, &cover)
    cover.finish()
    guard self.box.touch(cover.corners.low.x &+ box.origin.x, cover.corners.high.x &+ box.origin.x) else { return nil }
    box.samples.finish()
    if !box.samples.unordered.isEmpty { recount(path, runs, pen) }
    if cover.corners.hasWholeRow {
      let isCut = cover.corners.isCut
      let near = NearRows(isCut: isCut, first: box.rows.lowerBound, reach: reach)
      let found = WholeRows(rows: box.rows, columns: box.columns, isCut: isCut) { emit in
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

  private func visit<Sink: PieceSink & ~Copyable>(_ path: GridPath, _ runs: [Range<Int>], _ pen: StrokePen, _ sink: inout Sink) {
    path.points.withUnsafeBufferPointer { points in
      for run in runs { LinePieces(pen: pen, origin: box.origin).visit(UnsafeBufferPointer(rebasing: points[run]), &sink) }
    }
  }

  private func recount(_ path: GridPath, _ runs: [Range<Int>], _ pen: StrokePen) {
    var found = RowIntervals(count: box.samples.count, pixelRows: box.samples.unordered)
    visit(path, runs, pen, &found)
    for row in box.samples.unordered { box.samples.recount(pixelRow: row, found.intervals(pixelRow: row)) }
  }
}

extension RowIntervals: PieceSink {
  func add(_ piece: StrokePiece) { add(piece, except: 0..<0) }
  func add(upright from: GridPoint, _ to: GridPoint, reach: Int32) { add(StrokePiece(from: from, to: to, offset: GridPoint(reach, 0))) }
  func add(wedge: StrokePiece) { add(wedge) }
  func add(cap: StrokePiece) { add(cap) }
  func turn(at point: GridPoint) {}
}
