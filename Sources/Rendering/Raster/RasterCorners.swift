/// The corners of all contours of a shape: how far they reach, and which rows of pixels they cut.
struct RasterCorners: ~Copyable {
  private let rows: Range<Int>
  private(set) var low = Int32.max
  private(set) var high = Int32.min
  private var highest = Int32.max
  private var lowest = Int32.min
  /// A flag for each row of pixels, and one more for corners that cut none.
  private let cuts: UnsafeMutablePointer<Bool>

  init(rows: Range<Int>) {
    self.rows = rows
    cuts = .allocate(capacity: rows.count + 1)
    cuts.initialize(repeating: false, count: rows.count + 1)
  }

  deinit { cuts.deallocate() }

  var isCut: [Bool] { Array(UnsafeBufferPointer(start: cuts, count: rows.count)) }

  /// Whether a row of pixels is crossed by sides but cut by none.
  var hasWholeRow: Bool {
    guard low <= high else { return false }
    func pixelRow(_ y: Int32) -> Int { Int(Grid.row(y) / Grid.rows) - rows.lowerBound }
    let (from, to) = (max(0, pixelRow(highest)), min(rows.count, pixelRow(lowest) + 1))
    return from < to && isCut[from..<to].contains(false)
  }

  @inline(__always)
  mutating func add(_ point: GridPoint) {
    if point.x < low { low = point.x }
    if point.x > high { high = point.x }
    if point.y < highest { highest = point.y }
    if point.y > lowest { lowest = point.y }
    // A corner cuts the row of pixels that it is in where some of its rows of samples are above and some below.
    let pixel = UInt(bitPattern: Int(point.y >> 8) - rows.lowerBound)
    let cuts = UInt32(bitPattern: (point.y & 255) - Self.firstCut) <= UInt32(Self.lastCut - Self.firstCut)
    self.cuts[cuts && pixel < UInt(rows.count) ? Int(bitPattern: pixel) : rows.count] = true
  }

  /// The coordinates within a pixel below its first and above its last row of samples.
  private static let firstCut: Int32 = 9
  private static let lastCut: Int32 = 247
}
