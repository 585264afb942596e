/// Areas between two lines that run from left to right, turned into how much of each pixel they cover.
///
/// - As the sides come in order, a row of samples need not be sorted: every second side that crosses it ends what the one before began.
/// - The pixels are those of Cairo 1.16, bit for bit; see docs/decisions/0030-own-rasterizer.md.
struct AreaRaster {
  private(set) var box: RasterBox

  /// - `nil` if the area sticks out of the part that shows to the left or right, or if nothing of it shows, or if it is too large.
  init?(_ area: AreaColumns, columns: Range<Int>, rows: Range<Int>) {
    var (low, high) = (GridPoint(.max, .max), GridPoint(.min, .min))
    for point in area.outline.points {
      low = GridPoint(min(low.x, point.x), min(low.y, point.y))
      high = GridPoint(max(high.x, point.x), max(high.y, point.y))
    }
    guard let box = RasterBox(low: low, high: high, columns: columns, rows: rows) else { return nil }
    self.box = box
    var corners = RasterCorners(rows: box.rows)
    area.outline.fill { from, to in
      // Sides that cross no row of samples leave none.
      guard Grid.row(from.y) != Grid.row(to.y) else { return }
      corners.add(from)
      corners.add(to)
    }
    guard self.box.touch(corners.low.x, corners.high.x) else { return nil }
    let crossings = CrossingRows(box.samples)
    for part in area.parts { Self.cross(part.one, part.two, from: box.origin, crossings) }
    if !box.samples.unordered.isEmpty { recount(area.outline) }
    if corners.hasWholeRow {
      let found = WholeRows(rows: box.rows, columns: box.columns, isCut: corners.isCut) { emit in area.outline.fill { emit($0, $1, 1) } }
      guard found.isCertain else { return nil }
      self.box.whole = found.sides
    }
  }

  private static func cross(_ one: [GridPoint], _ two: [GridPoint], from origin: GridPoint, _ crossings: CrossingRows) {
    crossings.add(RowSide(one[0] - origin, two[0] - origin))
    for index in one.indices.dropFirst() {
      crossings.add(RowSide(one[index - 1] - origin, one[index] - origin), RowSide(two[index - 1] - origin, two[index] - origin))
    }
    let last = one.count - 1
    crossings.add(RowSide(one[last] - origin, two[last] - origin))
  }

  /// Counts rows of pixels anew in which sides met out of order, by the winding number.
  private func recount(_ outline: GridPath) {
    var found: [Int: [(row: Int, cell: Int32, sign: Int32)]] = [:]
    for row in box.samples.unordered { found[row] = [] }
    let origin = box.origin
    outline.fill { from, to in
      let side = RowSide(from - origin, to - origin)
      for row in side.rows.clamped(to: 0..<box.samples.count) where found[row / Int(Grid.rows)] != nil {
        found[row / Int(Grid.rows)]?.append((row, RowSide.cell(side.at(row)), from.y < to.y ? 1 : -1))
      }
    }
    for (pixelRow, crossings) in found {
      var intervals: [(row: Int, from: Int32, to: Int32)] = []
      var (winding, start): (Int32, Int32) = (0, 0)
      for crossing in crossings.sorted(by: { ($0.row, $0.cell) < ($1.row, $1.cell) }) {
        if winding == 0 { start = crossing.cell }
        winding += crossing.sign
        if winding == 0 { intervals.append((crossing.row, start, crossing.cell)) }
      }
      box.samples.recount(pixelRow: pixelRow, intervals)
    }
  }
}
