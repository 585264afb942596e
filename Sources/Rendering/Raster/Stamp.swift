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
  @inline(__always)
  func paint(at point: GridPoint, on grid: PixelGrid, with blender: Blender, _ scratch: inout Scratch) -> Bool {
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
        let target = grid.row(y + row.y) + from - 1
        if row.sides.isEmpty {
          scratch.add(spans, row.spans, shift: shift)
          scratch.drain(to - from + 1) { if $0 > 0 { blender.paint(target + $0, $1) } }
        } else {
          for side in sides[row.sides] { scratch.coverage.add(side, shift: shift) }
          scratch.coverage.drain(columns: 1..<to - from + 1) { blender.paint(target + $0, $1) }
        }
      }
    }
    return true
  }

  /// Room to add up what a row of a stamp covers.
  struct Scratch: ~Copyable {
    fileprivate var coverage = CoverageRow(width: 4 * Stamp.reach)
    /// For each column how many intervals start in it, times 65,536, plus their places in it; ends count against it. Every second
    /// interval goes to the second half, since adding to the number just written takes longer.
    private let sums: UnsafeMutablePointer<Int32>
    private static let width = 4 * Stamp.reach

    init() {
      sums = .allocate(capacity: 2 * Self.width)
      sums.initialize(repeating: 0, count: 2 * Self.width)
    }

    deinit { sums.deallocate() }

    @inline(__always)
    fileprivate func add(_ spans: UnsafeBufferPointer<(from: Int16, to: Int16)>, _ range: Range<Int>, shift: Int32) {
      var half = sums
      for index in range {
        let (start, end) = (Int32(spans[index].from) &+ shift, Int32(spans[index].to) &+ shift)
        half[Int(start >> 8)] &+= 65_536 &+ (start & 255)
        half[Int(end >> 8)] &-= 65_536 &+ (end & 255)
        half = index & 1 == range.lowerBound & 1 ? sums + Self.width : sums
      }
    }

    @inline(__always)
    fileprivate func drain(_ columns: Int, _ body: (_ column: Int, _ alpha: UInt8) -> Void) {
      let other = sums + Self.width
      var (area, before): (Int32, Int32) = (0, 0)
      for column in 0..<columns {
        let sum = sums[column] &+ other[column]
        (sums[column], other[column]) = (0, 0)
        let places = Int32(Int16(truncatingIfNeeded: sum))
        area &+= (sum &- places) >> 7 &- 2 &* places &+ before
        before = 2 &* places
        if area != 0 { body(column, Grid.alpha(area)) }
      }
      for column in columns..<columns + 3 { (sums[column], other[column]) = (0, 0) }
    }
  }
}
