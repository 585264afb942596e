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

  var isEmpty: Bool { last < first }

  @inline(__always)
  private mutating func touch(_ from: Int, _ to: Int) {
    if from < first { first = from }
    if to > last { last = to }
  }

  /// Covers from one place to another, in units, in one row of samples.
  @inline(__always)
  mutating func add(_ from: Int32, _ to: Int32) {
    guard from < to else { return }
    let (a, b) = (Int(from >> 8), Int(to >> 8))
    areas[a] &+= 2 * (from & 255)
    heights[a] &+= 1
    areas[b] &-= 2 * (to & 255)
    heights[b] &-= 1
    touch(a, b)
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
    touch(column, end)
    guard column != end else {
      heights[column] &+= sign * 15
      areas[column] &+= sign * ((a.whole & 255) &+ (b.whole & 255)) * 15
      return
    }
    let run = Int64(b.whole - a.whole) * side.height + (b.rest - a.rest)
    let reach = (Int64(column + 1) * 256 * side.height - (Int64(a.whole) * side.height + a.rest)) * 15
    var (y, rest) = reach.quotientAndRemainder(dividingBy: run)
    areas[column] &+= sign * Int32(y) * (256 + a.whole & 255)
    heights[column] &+= sign * Int32(y)
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
        areas[column] &+= sign * (Int32(y) - before) * 256
        heights[column] &+= sign * (Int32(y) - before)
        before = Int32(y)
        column += 1
      } while column != end
    }
    areas[column] &+= sign * (15 - before) * (b.whole & 255)
    heights[column] &+= sign * (15 - before)
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
