#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a line is drawn, and the corners that follow from it, as Cairo 1.16 places them.
struct StrokePen {
  enum Join { case miter, bevel, round }
  enum Cap { case butt, square, round }

  /// Half the width, in points.
  let half: Double
  /// Pixels a point.
  let scale: Double
  /// Whether points are pixels, counted from the same corner.
  let isPlain: Bool
  let join: Join
  let cap: Cap
  let miterLimit: Double
  /// Half the width, in units.
  private let reach: Double
  /// The cosine below which the tip of a corner is cut off for certain.
  private let sharp: Double

  init(half: Double, scale: Double, isPlain: Bool, join: Join, cap: Cap, miterLimit: Double) {
    (self.half, self.scale, self.isPlain, self.join, self.cap, self.miterLimit) = (half, scale, isPlain, join, cap, miterLimit)
    reach = half * scale * 256
    sharp = 1.9 / (miterLimit * miterLimit) - 1 - 0x1p-40
  }

  /// The cross section of a line at one end of a piece.
  struct Face {
    var point: GridPoint
    /// Left and right of the direction as seen on screen with y downward: counterclockwise and clockwise from it.
    var ccw: GridPoint
    var cw: GridPoint
    /// The direction as drawn, and as unit vectors on the page and in points.
    var slope: GridPoint
    var direction: (x: Double, y: Double)
    var user: (x: Double, y: Double)
  }

  @inline(__always)
  func face(at point: GridPoint, _ slope: GridPoint) -> Face {
    let direction = Self.unit(Double(slope.x) / 256, Double(slope.y) / 256)
    var user = direction
    var (dx, dy): (Double, Double)
    if isPlain {
      (dx, dy) = (-user.y * half, user.x * half)
    } else {
      let inverse = 1 / scale
      user = Self.unit(inverse * direction.x, inverse * direction.y)
      (dx, dy) = (-user.y * half * scale, user.x * half * scale)
    }
    let offset = GridPoint(pixels: dx, dy)
    return Face(point: point, ccw: point + offset, cw: point - offset, slope: slope, direction: direction, user: user)
  }

  @inline(__always)
  private static func unit(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    if x == 0 { return (0, y > 0 ? 1 : -1) }
    if y == 0 { return (x > 0 ? 1 : -1, 0) }
    let length = hypot(x, y)
    return (x / length, y / length)
  }

  /// From a line to its left side as ``face(at:_:)`` places it.
  ///
  /// - Cairo takes lengths from `hypot`, once or twice. One square root gives the same place after rounding wherever that is not close to
  ///   being halfway between two units.
  @inline(__always)
  func offset(_ slope: GridPoint) -> GridPoint {
    let (x, y) = (Double(slope.x), Double(slope.y))
    let part = reach / (x * x + y * y).squareRoot()
    let (dx, dy) = (-y * part, x * part)
    // Adding 1.5 times 2 to the 52nd leaves the nearest whole number in the lowest bits.
    let (nearX, nearY) = (dx + 0x1.8p52, dy + 0x1.8p52)
    guard abs(dx - (nearX - 0x1.8p52)) < 0.4999, abs(dy - (nearY - 0x1.8p52)) < 0.4999 else { return face(at: GridPoint(0, 0), slope).ccw }
    return GridPoint(Int32(truncatingIfNeeded: nearX.bitPattern), Int32(truncatingIfNeeded: nearY.bitPattern))
  }

  /// The tip of the corner between two pieces on its outer side; `nil` where it is cut off.
  @inline(__always)
  func tip(at point: GridPoint, _ old: GridPoint, _ new: GridPoint, isClockwise: Bool) -> GridPoint? {
    guard join == .miter else { return nil }
    let (x1, y1, x2, y2) = (Double(old.x), Double(old.y), Double(new.x), Double(new.y))
    // Most corners of a line that swings are so sharp that it need not be known how sharp exactly.
    if x1 * x2 + y1 * y2 < sharp * ((x1 * x1 + y1 * y1) * (x2 * x2 + y2 * y2)).squareRoot() { return nil }
    return tip(face(at: point, old), face(at: point, new), isClockwise: isClockwise)
  }

  /// The tip of the corner between two faces on its outer side; `nil` where it is cut off.
  @inline(__always)
  func tip(_ old: Face, _ new: Face, isClockwise: Bool) -> GridPoint? {
    let dot = old.direction.x * new.direction.x + old.direction.y * new.direction.y
    guard 2 <= miterLimit * miterLimit * (1 + dot) else { return nil }
    let (from, to) = isClockwise ? (old.cw, new.cw) : (old.ccw, new.ccw)
    let (x1, y1) = (Double(from.x) / 256, Double(from.y) / 256)
    let (x2, y2) = (Double(to.x) / 256, Double(to.y) / 256)
    let (dx1, dy1) = old.direction
    let (dx2, dy2) = new.direction
    let y = ((x2 - x1) * dy1 * dy2 - y2 * dx2 * dy1 + y1 * dx1 * dy2) / (dx1 * dy2 - dx2 * dy1)
    let x = abs(dy1) >= abs(dy2) ? (y - y1) * dx1 / dy1 + x1 : (y - y2) * dx2 / dy2 + x2
    let (ix, iy) = (Double(old.point.x) / 256, Double(old.point.y) / 256)
    // Rounding moves the tip of nearly straight corners far away; it has to lie between the two faces.
    guard Self.side(x1 - ix, y1 - iy, x - ix, y - iy) != Self.side(x2 - ix, y2 - iy, x - ix, y - iy) else { return nil }
    return GridPoint(pixels: x, y)
  }

  @inline(__always)
  private static func side(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Int {
    let cross = x1 * y2 - x2 * y1
    return cross > 0 ? 1 : cross < 0 ? -1 : 0
  }

  /// How far a square end reaches beyond a piece.
  func squareReach(_ slope: GridPoint) -> GridPoint { squareReach(face(at: GridPoint(0, 0), slope)) }

  /// How far a square end reaches beyond a face.
  func squareReach(_ face: Face) -> GridPoint {
    GridPoint(pixels: face.user.x * half * scale, face.user.y * half * scale)
  }
}
