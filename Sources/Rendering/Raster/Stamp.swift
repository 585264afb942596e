/// What a small polygon covers, its upper left point at one of the 256 places between two rows of pixels and anywhere between two columns.
///
/// - Only the place down the page changes which samples are inside; to the right everything moves along, unit by unit. So a crowd of
///   symbols is drawn from few stamps, and each pixel is what Cairo makes of the symbol alone.
final class Stamp {
  private struct Row {
    /// Relative to the row of pixels of the origin.
    var y: Int
    var spans: Range<Int>
    var sides: Range<Int>
  }

  /// How far from its origin a polygon may reach, in pixels.
  static let reach = 30
  private static let origin = GridPoint(Int32(reach) * 256, Int32(reach) * 256)

  private var rows: [Row] = []
  private var spans: [(from: Int16, to: Int16)] = []
  private var sides: [CoverageRow.Side] = []
  /// The columns that corners touch, in units from the origin.
  private let low: Int32
  private let high: Int32

  /// - `polygon` hands out its sides, around an origin of zero. `part` is the origin's place below its row of pixels, 0 to 255.
  /// - `nil` if it reaches too far.
  init?(part: Int32, _ polygon: [(GridPoint, GridPoint, Int32)]) {
    var scanner = PolygonScanner(pixelRows: 0..<2 * Self.reach + 1)
    var (low, high) = (Int32.max, Int32.min)
    let shift = GridPoint(Self.origin.x, Self.origin.y + part)
    let limit = Int32(Self.reach - 1) * 256
    for (from, to, sign) in polygon where from.y != to.y {
      guard abs(from.x) < limit, abs(from.y) < limit, abs(to.x) < limit, abs(to.y) < limit else { return nil }
      (low, high) = (min(low, from.x, to.x), max(high, from.x, to.x))
      scanner.add(from + shift, to + shift, sign: sign)
    }
    (self.low, self.high) = (low, high)
    scanner.scan()
    rows = scanner.rows.map { Row(y: $0.y - Self.reach, spans: $0.spans, sides: $0.sides) }
    spans = scanner.spans.map { (Int16(truncatingIfNeeded: $0.from - Self.origin.x), Int16(truncatingIfNeeded: $0.to - Self.origin.x)) }
    sides = scanner.sides.map { $0.moved(by: -Self.origin.x) }
  }

  /// Paints the polygon with its origin at a place; `false`, and nothing, where it would stick out of what shows.
  ///
  /// - `scratch` are 80 zeros, and are so again afterwards.
  @inline(__always)
  func paint(
    at point: GridPoint, on grid: PixelGrid, with blender: Blender, scratch: UnsafeMutablePointer<Int16>, coverage: inout CoverageRow
  ) -> Bool {
    guard let first = rows.first, let last = rows.last else { return true }
    let y = Int(point.y >> 8)
    let (from, to) = (Int((point.x + low) >> 8), Int((point.x + high + 255) >> 8))
    // One column more on either side holds what samples find beyond the corners.
    guard y + first.y >= grid.rows.lowerBound, y + last.y < grid.rows.upperBound, from > grid.columns.lowerBound, to < grid.columns.upperBound
    else { return false }
    // In units from the column before the first.
    let shift = point.x - Int32(from - 1) * 256
    spans.withUnsafeBufferPointer { spans in
      for row in rows {
        let target = grid.row(y + row.y) + from
        guard row.sides.isEmpty else {
          for side in sides[row.sides] { coverage.add(side, shift: shift) }
          coverage.drain(columns: 1..<to - from + 1) { blender.paint(target + $0 - 1, $1) }
          continue
        }
        for index in row.spans {
          let (start, end) = (Int32(spans[index].from) + shift, Int32(spans[index].to) + shift)
          let (a, b) = (Int(start >> 8), Int(end >> 8))
          let (x, y) = (Int16(truncatingIfNeeded: start & 255), Int16(truncatingIfNeeded: end & 255))
          scratch[a] &+= 512 - 2 * x
          scratch[a + 1] &+= 2 * x
          scratch[b] &-= 512 - 2 * y
          scratch[b + 1] &-= 2 * y
        }
        var area = scratch[0]
        scratch[0] = 0
        for column in 0..<to - from {
          area &+= scratch[column + 1]
          scratch[column + 1] = 0
          if area != 0 { blender.paint(target + column, Grid.alpha(Int32(area))) }
        }
        (scratch[to - from + 1], scratch[to - from + 2], scratch[to - from + 3]) = (0, 0, 0)
      }
    }
    return true
  }
}
