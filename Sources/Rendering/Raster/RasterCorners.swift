/// The corners of all contours of a shape: how far they reach, and which rows of pixels they cut.
struct RasterCorners: ~Copyable {
  private let rows: Range<Int>
  private(set) var low = GridPoint(.max, .max)
  private(set) var high = GridPoint(.min, .min)
  /// A flag for each row of pixels, and one more for corners that cut none.
  private let cuts: UnsafeMutablePointer<Bool>

  init(rows: Range<Int>) {
    self.rows = rows
    cuts = .allocate(capacity: rows.count + 1)
    cuts.initialize(repeating: false, count: rows.count + 1)
  }

  deinit { cuts.deallocate() }

  var isEmpty: Bool { low.x > high.x }

  var isCut: [Bool] { Array(UnsafeBufferPointer(start: cuts, count: rows.count)) }

  /// Whether a row of pixels is crossed by sides but cut by none.
  var hasWholeRow: Bool {
    guard !isEmpty else { return false }
    func pixelRow(_ y: Int32) -> Int { Int(Grid.row(y) / Grid.rows) - rows.lowerBound }
    let (from, to) = (max(0, pixelRow(low.y)), min(rows.count, pixelRow(high.y) + 1))
    return from < to && isCut[from..<to].contains(false)
  }

  @inline(__always)
  mutating func add(_ point: GridPoint) {
    reach(from: point, to: point)
    cut(point.y)
  }

  /// Takes down corners that are no further out than these.
  @inline(__always)
  mutating func reach(from first: GridPoint, to last: GridPoint) {
    low = GridPoint(Grid.least(low.x, first.x), Grid.least(low.y, first.y))
    high = GridPoint(Grid.greatest(high.x, last.x), Grid.greatest(high.y, last.y))
  }

  /// Takes down a corner that cuts the row of pixels that it is in, where some rows of samples of that are above it and some below.
  @inline(__always)
  func cut(_ y: Int32) {
    let pixel = UInt(bitPattern: Int(y >> 8) &- rows.lowerBound)
    let isWithin = UInt32(bitPattern: (y & 255) &- Self.firstCut) <= UInt32(Self.lastCut - Self.firstCut)
    cuts[isWithin && pixel < UInt(bitPattern: rows.count) ? Int(bitPattern: pixel) : rows.count] = true
  }

  /// The coordinates within a pixel below its first and above its last row of samples.
  private static let firstCut: Int32 = 9
  private static let lastCut: Int32 = 247
}
