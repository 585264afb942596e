/// Where Cairo keeps and samples outlines: coordinates in 1/256 of a pixel, fifteen rows of samples a pixel.
///
/// - Source: the rules of Cairo 1.16's image backend, which docs/decisions/0030-own-rasterizer.md tells.
enum Grid {
  /// Units of a coordinate in a pixel.
  static let units: Int32 = 256
  /// Rows of samples in a pixel.
  static let rows: Int32 = 15
  /// The largest page side, in pixels, for which places on sample rows are exact in double precision.
  static let limit = 8192

  /// A coordinate in pixels on the grid, ties to the even unit.
  @inline(__always)
  static func rounded(_ pixels: Double) -> Int32 {
    // Adding 1.5 times 2 to the 44th leaves the units in the lowest bits.
    Int32(truncatingIfNeeded: (pixels + 26_388_279_066_624).bitPattern)
  }

  /// The first row of samples at or below a coordinate.
  @inline(__always)
  static func row(_ y: Int32) -> Int32 { Int32(truncatingIfNeeded: (Int64(rows) * Int64(y) + 128) >> 8) }

  /// The rows of samples from one coordinate to another below it; none where it is above.
  @inline(__always)
  static func rows(from top: Int32, to bottom: Int32) -> Range<Int> {
    let (first, end) = (Int(row(top)), Int(row(bottom)))
    return Range(uncheckedBounds: (first, end > first ? end : first))
  }

  /// A coordinate without its sign; `abs`, `min` and `max` are not always inlined.
  @inline(__always)
  static func size(_ a: Int32) -> Int32 { a < 0 ? 0 &- a : a }

  /// The least of some coordinates.
  @inline(__always)
  static func least(_ a: Int32, _ b: Int32) -> Int32 { a < b ? a : b }
  @inline(__always)
  static func least(_ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32) -> Int32 { least(least(a, b), least(c, d)) }

  /// The greatest of some coordinates.
  @inline(__always)
  static func greatest(_ a: Int32, _ b: Int32) -> Int32 { a > b ? a : b }
  @inline(__always)
  static func greatest(_ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32) -> Int32 { greatest(greatest(a, b), greatest(c, d)) }

  /// How much of a pixel is covered, 0 to 255, of an area where a whole pixel is 2 · 256 · 15.
  @inline(__always)
  static func alpha(_ area: Int32) -> UInt8 { UInt8(truncatingIfNeeded: (area &* 17 &+ 256) >> 9) }
}

/// A point on the ``Grid``.
struct GridPoint: Hashable {
  var x: Int32
  var y: Int32

  @inline(__always)
  init(_ x: Int32, _ y: Int32) { (self.x, self.y) = (x, y) }
  @inline(__always)
  init(pixels x: Double, _ y: Double) { self.init(Grid.rounded(x), Grid.rounded(y)) }

  @inline(__always)
  static func + (a: GridPoint, b: GridPoint) -> GridPoint { GridPoint(a.x &+ b.x, a.y &+ b.y) }
  @inline(__always)
  static func - (a: GridPoint, b: GridPoint) -> GridPoint { GridPoint(a.x &- b.x, a.y &- b.y) }
  @inline(__always)
  static prefix func - (a: GridPoint) -> GridPoint { GridPoint(0 &- a.x, 0 &- a.y) }

  /// Order of two directions by their angle, clockwise on screen, the smaller turn counting; opposite ones are told apart by their sign.
  @inline(__always)
  func turn(to other: GridPoint) -> Int {
    let (a, b) = (Int64(y) * Int64(other.x), Int64(other.y) * Int64(x))
    if a != b { return a < b ? -1 : 1 }
    let (isZero, isOtherZero) = (x == 0 && y == 0, other.x == 0 && other.y == 0)
    if isZero || isOtherZero { return isZero && isOtherZero ? 0 : isZero ? 1 : -1 }
    if (x ^ other.x) < 0 || (y ^ other.y) < 0 { return x > 0 || (x == 0 && y > 0) ? -1 : 1 }
    return 0
  }
}
