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
    var corners = RasterCorners(rows: box.rows)
    for run in runs {
      path.points.withUnsafeBufferPointer { points in
        draw(UnsafeBufferPointer(rebasing: points[run]), pen: pen, corners: &corners)
      }
    }
    guard self.box.touch(corners) else { return nil }
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
    let (back, group) = (-box.origin, PieceGroup(box.samples))
    var isStart = true
    LinePieces(pen: pen).visit(points) { piece in
      corners.add(piece.ccwFrom)
      corners.add(piece.ccwTo)
      corners.add(piece.cwFrom)
      corners.add(piece.cwTo)
      // The middle is a corner wherever the line turns, which is everywhere but at its start.
      if !isStart { corners.add(piece.from) }
      isStart = false
      group.add(piece.moved(by: back))
    } wedge: { wedge in
      corners.add(wedge.ccwFrom)
      corners.add(wedge.ccwTo)
      corners.add(wedge.to)
      group.add(wedge.moved(by: back))
    }
    group.finish()
  }

  private func recount(_ path: GridPath, _ runs: [Range<Int>], _ pen: StrokePen) {
    let (back, samples) = (-box.origin, box.samples)
    let found = RowIntervals(count: samples.count, pixelRows: samples.unordered)
    for run in runs {
      path.points.withUnsafeBufferPointer { points in
        LinePieces(pen: pen).visit(UnsafeBufferPointer(rebasing: points[run])) { piece in
          found.add(piece.moved(by: back), except: 0..<0)
        } wedge: { wedge in
          found.add(wedge.moved(by: back), except: 0..<0)
        }
      }
    }
    for row in samples.unordered { samples.recount(pixelRow: row, found.intervals(pixelRow: row)) }
  }
}
