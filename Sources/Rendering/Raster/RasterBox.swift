/// What a shape covers of each pixel of a box.
struct RasterBox {
  /// The box on the page.
  let columns: Range<Int>
  let rows: Range<Int>
  let samples: SampleRows
  /// The columns of the box that the shape's corners touch; what samples find beyond them is not drawn.
  var touched = 0..<0
  /// Rows of pixels, from the top of the box, that sides cross whole, with what they cover.
  var whole: [Int: [CoverageRow.Side]] = [:]

  private static let limit = 1 << 25

  /// The box around a shape from `low` to `high`, as far as it shows on the page.
  ///
  /// - `nil` if there is nothing of it, or too much for memory.
  init?(low: GridPoint, high: GridPoint, columns page: Range<Int>, rows pageRows: Range<Int>) {
    columns = max(page.lowerBound, Int(low.x >> 8))..<max(page.lowerBound, Int(low.x >> 8), min(page.upperBound, Int(high.x >> 8) + 1))
    rows = max(pageRows.lowerBound, Int(low.y >> 8))..<max(pageRows.lowerBound, Int(low.y >> 8), min(pageRows.upperBound, Int(high.y >> 8) + 1))
    guard !columns.isEmpty, !rows.isEmpty, columns.upperBound <= Grid.limit, rows.upperBound <= Grid.limit,
      columns.count * rows.count <= Self.limit, let samples = SampleRows(width: columns.count, pixelRows: rows.count)
    else { return nil }
    self.samples = samples
  }

  /// Where the box starts.
  var origin: GridPoint { GridPoint(Int32(columns.lowerBound) * 256, Int32(rows.lowerBound) * 256) }

  /// Takes down which columns of the page corners touch; `false` if they stick out.
  mutating func touch(_ low: Int32, _ high: Int32) -> Bool {
    guard low <= high, low >= Int32(columns.lowerBound) * 256, high <= Int32(columns.upperBound) * 256 else { return false }
    touched = Int(low >> 8) - columns.lowerBound..<Int((high + 255) >> 8) - columns.lowerBound
    return true
  }

  /// Hands out what a row of pixels covers, counted from the top of the box.
  func drain(row: Int, using coverage: inout CoverageRow, _ body: (_ column: Int, _ alpha: UInt8) -> Void) {
    guard let sides = whole[row] else { return samples.drain(pixelRow: row, columns: touched, body) }
    for side in sides { coverage.add(side, shift: 0) }
    coverage.drain(columns: touched, body)
  }
}
