/// The rows of pixels of a stroke that all of its sides cross whole and in order, which Cairo covers by exact areas instead of samples.
struct WholeRows {
  /// By row of pixels, counted from the top of the box.
  private(set) var sides: [Int: [CoverageRow.Side]] = [:]

  /// Whether all rows are told for certain: two sides that were never apart are in an order that only Cairo's whole history of sorting tells.
  private(set) var isCertain = true

  /// How many rows of samples are looked back to, and how many sides are sorted in all, before the shape is left to Cairo.
  private static let memory: Int32 = 60
  private static let most = 1 << 18

  private struct Edge: BitwiseCopyable {
    let edge: RasterEdge
    let from: GridPoint, to: GridPoint
    /// Where the side before it of the same row is, or -1.
    let before: Int

    func isSameLine(as other: Edge) -> Bool {
      func isAlong(_ point: GridPoint) -> Bool {
        Int64(to.x - from.x) * Int64(point.y - from.y) == Int64(to.y - from.y) * Int64(point.x - from.x)
      }
      return isAlong(other.from) && isAlong(other.to)
    }
  }

  /// - `isCut` tells the rows in which a side starts or ends. `visit` hands out all sides that cross other rows.
  init(rows: Range<Int>, columns: Range<Int>, isCut: [Bool], visit: (@escaping (GridPoint, GridPoint, Int32) -> Void) -> Void) {
    // Thousands of sides for a moment: in the heap they would leave it in pieces.
    guard let found = PageArray<Edge>(count: Self.most, zeroed: false) else {
      isCertain = false
      return
    }
    let edges = found.start
    var last = [Int](repeating: -1, count: isCut.count)
    var count = 0
    func add(_ from: GridPoint, _ to: GridPoint, _ sign: Int32) {
      guard from.y != to.y else { return }
      let first = max(0, Int(Grid.row(min(from.y, to.y)) / Grid.rows) - rows.lowerBound)
      let end = min(isCut.count, Int((Grid.row(max(from.y, to.y)) + Grid.rows - 1) / Grid.rows) - rows.lowerBound)
      guard first < end else { return }
      for row in first..<end where !isCut[row] {
        let top = Int32(row + rows.lowerBound) * Grid.rows
        guard let edge = RasterEdge(from, to, sign: sign, band: top..<top + Grid.rows), edge.left == Grid.rows else { continue }
        if count < Self.most {
          (edges + count).initialize(to: Edge(edge: edge, from: from, to: to, before: last[row]))
          last[row] = count
        }
        count += 1
      }
    }
    withoutActuallyEscaping(add, do: visit)
    guard count <= Self.most else {
      isCertain = false
      return
    }
    let (shift, top) = (Int32(columns.lowerBound) * 256, Int32(rows.lowerBound) * Grid.rows)
    for row in last.indices where last[row] >= 0 {
      var isCertain = true
      let places = sequence(first: last[row]) { edges[$0].before < 0 ? nil : edges[$0].before }
      let order = places.reversed().sorted { a, b in
        if let answer = isBefore(edges[a], edges[b], top: top) { return answer }
        if !edges[a].isSameLine(as: edges[b]) { isCertain = false }
        return a < b
      }
      self.isCertain = isCertain
      guard isCertain else { return }
      guard let whole = PolygonScanner.wholeRow(of: order.map { edges[$0].edge }) else { continue }
      sides[row] = whole.map { $0.moved(by: -shift) }
    }
  }

  /// The order in which Cairo keeps two sides: by place, and at one place as they were on the row of samples before.
  private func isBefore(_ a: Edge, _ b: Edge, top: Int32) -> Bool? {
    if a.edge.cell != b.edge.cell { return a.edge.cell < b.edge.cell }
    let (startA, startB) = (max(top, Grid.row(min(a.from.y, a.to.y))), max(top, Grid.row(min(b.from.y, b.to.y))))
    var row = a.edge.top - 1
    let end = max(startA, startB, row - Self.memory)
    while row >= end {
      // Nothing changes places within a row of pixels that is crossed whole.
      if sides[Int((row - top) / Grid.rows)] != nil { row -= (row - top) % Grid.rows }
      let cells = (RasterEdge(a.from, a.to, sign: 1, band: row..<row + 1)?.cell, RasterEdge(b.from, b.to, sign: 1, band: row..<row + 1)?.cell)
      if let one = cells.0, let two = cells.1, one != two { return one < two }
      row -= 1
    }
    return nil
  }
}
