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
  /// The same to the nearest unit.
  let width: Int32
  /// The square of the cosine beyond which the tip of a corner that turns back is cut off for certain.
  private let sharp: Double
  /// How much further up or down than to the right upright pieces go at least.
  private let steep: Double

  init(half: Double, scale: Double, isPlain: Bool, join: Join, cap: Cap, miterLimit: Double) {
    (self.half, self.scale, self.isPlain, self.join, self.cap, self.miterLimit) = (half, scale, isPlain, join, cap, miterLimit)
    reach = half * scale * 256
    width = Int32(reach.rounded())
    let cosine = min(0, 1.9 / (miterLimit * miterLimit) - 1 - 0x1p-40)
    sharp = cosine * cosine
    // Where the sine of the angle is less than half a unit in `reach`, what is missing of the cosine is less than an eighth of its square.
    let isClear = { [reach] (missing: Double) in abs(reach - missing - reach.rounded()) < Self.clear }
    let isTipless = join != .miter || miterLimit < reach
    steep = isClear(0) && isClear(0.5 / reach) && isTipless ? reach / Self.clear : .infinity
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
    let direction = Self.direction(slope)
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
  private static func direction(_ slope: GridPoint) -> (x: Double, y: Double) { unit(Double(slope.x) / 256, Double(slope.y) / 256) }

  @inline(__always)
  private static func unit(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    if x == 0 { return (0, y > 0 ? 1 : -1) }
    if y == 0 { return (x > 0 ? 1 : -1, 0) }
    let length = hypot(x, y)
    return (x / length, y / length)
  }

  /// The direction of a piece of a line, and what follows from it.
  struct Course {
    let slope: GridPoint
    /// From the line to its left side, as ``StrokePen/face(at:_:)`` places it.
    let offset: GridPoint
    /// The square of the length.
    let square: Double
    /// Whether the piece is so steep that the offset is to the left or right, as far as for all such pieces, and corners with others of
    /// them have no tips.
    let isUpright: Bool
  }

  /// - Cairo takes lengths from `hypot`, once or twice. One square root gives the same offset after rounding wherever that is not close to
  ///   being halfway between two units.
  @inline(__always)
  func course(_ slope: GridPoint) -> Course {
    let (x, y) = (Double(slope.x), Double(slope.y))
    let square = x * x + y * y
    if abs(y) > steep * abs(x) { return Course(slope: slope, offset: GridPoint(y > 0 ? 0 &- width : width, 0), square: square, isUpright: true) }
    let part = reach / square.squareRoot()
    let (dx, dy) = (-y * part, x * part)
    // Adding 1.5 times 2 to the 52nd leaves the nearest whole number in the lowest bits.
    let (nearX, nearY) = (dx + 0x1.8p52, dy + 0x1.8p52)
    let isClear = abs(dx - (nearX - 0x1.8p52)) < Self.clear && abs(dy - (nearY - 0x1.8p52)) < Self.clear
    let offset = GridPoint(Int32(truncatingIfNeeded: nearX.bitPattern), Int32(truncatingIfNeeded: nearY.bitPattern))
    return Course(slope: slope, offset: isClear ? offset : slowOffset(slope), square: square, isUpright: false)
  }

  /// How far from a whole unit a place may be to be rounded for certain; what is left is far more than errors of double precision.
  private static let clear = 0.4999

  @inline(never)
  private func slowOffset(_ slope: GridPoint) -> GridPoint { face(at: GridPoint(0, 0), slope).ccw }

  /// The tip of the corner between two pieces on its outer side; `nil` where it is cut off.
  @inline(__always)
  func tip(at point: GridPoint, _ old: Course, _ new: Course, isClockwise: Bool) -> GridPoint? {
    guard join == .miter else { return nil }
    let dot = Double(old.slope.x) * Double(new.slope.x) + Double(old.slope.y) * Double(new.slope.y)
    // Most corners of a line that swings are so sharp that it need not be known how sharp exactly.
    if dot < 0, dot * dot > sharp * (old.square * new.square) { return nil }
    return slowTip(at: point, old, new, isClockwise: isClockwise)
  }

  @inline(never)
  private func slowTip(at point: GridPoint, _ old: Course, _ new: Course, isClockwise: Bool) -> GridPoint? {
    func corner(_ course: Course) -> GridPoint { isClockwise ? point - course.offset : point + course.offset }
    return tip(at: point, from: corner(old), Self.direction(old.slope), to: corner(new), Self.direction(new.slope))
  }

  /// The tip of the corner between two faces on its outer side; `nil` where it is cut off.
  @inline(__always)
  func tip(_ old: Face, _ new: Face, isClockwise: Bool) -> GridPoint? {
    let (from, to) = isClockwise ? (old.cw, new.cw) : (old.ccw, new.ccw)
    return tip(at: old.point, from: from, old.direction, to: to, new.direction)
  }

  private func tip(
    at point: GridPoint, from: GridPoint, _ old: (x: Double, y: Double), to: GridPoint, _ new: (x: Double, y: Double)
  ) -> GridPoint? {
    let dot = old.x * new.x + old.y * new.y
    guard 2 <= miterLimit * miterLimit * (1 + dot) else { return nil }
    let (x1, y1) = (Double(from.x) / 256, Double(from.y) / 256)
    let (x2, y2) = (Double(to.x) / 256, Double(to.y) / 256)
    let (dx1, dy1) = old
    let (dx2, dy2) = new
    let y = ((x2 - x1) * dy1 * dy2 - y2 * dx2 * dy1 + y1 * dx1 * dy2) / (dx1 * dy2 - dx2 * dy1)
    let x = abs(dy1) >= abs(dy2) ? (y - y1) * dx1 / dy1 + x1 : (y - y2) * dx2 / dy2 + x2
    let (ix, iy) = (Double(point.x) / 256, Double(point.y) / 256)
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
