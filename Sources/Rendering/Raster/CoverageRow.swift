/// How much of each pixel of a row is covered, gathered from intervals and from sides that cross the whole row.
///
/// - Columns are pixels from the left end of the row.
struct CoverageRow: ~Copyable {
  let width: Int
  /// What each column changes: height covered from it on, and the area to its left that is not.
  private let heights: UnsafeMutablePointer<Int32>
  private let areas: UnsafeMutablePointer<Int32>
  private var first: Int
  private var last = -1

  init(width: Int) {
    self.width = width
    heights = .allocate(capacity: width + 2)
    areas = .allocate(capacity: width + 2)
    heights.initialize(repeating: 0, count: width + 2)
    areas.initialize(repeating: 0, count: width + 2)
    first = width
  }

  deinit {
    heights.deallocate()
    areas.deallocate()
  }

  /// Changes the height covered from a column on, and the area of the column that is not.
  ///
  /// - Sides may run out of the row at either end. What is left of it counts from its first column on, what is right of it not at all.
  @inline(__always)
  private mutating func change(_ column: Int, height: Int32, area: Int32) {
    guard column <= width else { return }
    let place = max(0, column)
    heights[place] &+= height
    if column >= 0 { areas[place] &+= area }
    if place < first { first = place }
    if place > last { last = place }
  }

  /// Covers from one place to another, in units, in one row of samples.
  @inline(__always)
  mutating func add(_ from: Int32, _ to: Int32) {
    guard from < to else { return }
    change(Int(from >> 8), height: 1, area: 2 * (from & 255))
    change(Int(to >> 8), height: -1, area: -2 * (to & 255))
  }

  /// A side that crosses the row of pixels from top to bottom; left sides have the sign 1, right ones -1.
  struct Side {
    var top: RasterEdge.Place
    var bottom: RasterEdge.Place
    var height: Int64
    var sign: Int32

    /// - The edge moves on by a row of pixels.
    @inline(__always)
    init(_ edge: inout RasterEdge, sign: Int32) {
      top = edge.placeAtRowTop
      edge.advancePixel()
      bottom = edge.placeAtRowTop
      (height, self.sign) = (edge.height, sign)
    }

    /// The same side elsewhere, in units.
    func moved(by shift: Int32) -> Side {
      var side = self
      side.top.whole &+= shift
      side.bottom.whole &+= shift
      return side
    }
  }

  /// Covers what is right of a side, or takes it back, exactly, column by column.
  mutating func add(_ side: Side, shift: Int32) {
    var (a, b) = (side.top, side.bottom)
    a.whole &+= shift
    b.whole &+= shift
    if b.whole >> 8 < a.whole >> 8 { swap(&a, &b) }
    var column = Int(a.whole >> 8)
    let end = Int(b.whole >> 8)
    let sign = side.sign
    guard column != end else { return change(column, height: sign * 15, area: sign * ((a.whole & 255) + (b.whole & 255)) * 15) }
    let run = Int64(b.whole - a.whole) * side.height + (b.rest - a.rest)
    let reach = (Int64(column + 1) * 256 * side.height - (Int64(a.whole) * side.height + a.rest)) * 15
    var (y, rest) = reach.quotientAndRemainder(dividingBy: run)
    change(column, height: sign * Int32(y), area: sign * Int32(y) * (256 + a.whole & 255))
    var before = Int32(y)
    column += 1
    if column < end {
      let (whole, part) = (15 * 256 * side.height).quotientAndRemainder(dividingBy: run)
      repeat {
        y += whole
        rest += part
        if rest >= run {
          y += 1
          rest -= run
        }
        change(column, height: sign * (Int32(y) - before), area: sign * (Int32(y) - before) * 256)
        before = Int32(y)
        column += 1
      } while column != end
    }
    change(column, height: sign * (15 - before), area: sign * (15 - before) * (b.whole & 255))
  }

  /// Hands out the coverage of some columns between the first and the last change, and forgets all.
  @inline(__always)
  mutating func drain(columns: Range<Int>, _ body: (_ column: Int, _ alpha: UInt8) -> Void) {
    var cover: Int32 = 0
    var column = first
    while column <= last {
      cover &+= heights[column] &* 512
      let alpha = Grid.alpha(cover &- areas[column])
      (heights[column], areas[column]) = (0, 0)
      if columns.contains(column) { body(column, alpha) }
      column += 1
    }
    (first, last) = (width, -1)
  }
}
