/// A side of a polygon on its way down the rows of samples, its place kept as a whole number and a remainder, so that nothing is rounded twice.
struct RasterEdge {
  /// A place or step: whole units and a remainder in parts of ``RasterEdge/height``.
  struct Place {
    var whole: Int32
    var rest: Int64
  }

  /// The first row of samples, counted from the top of the page.
  var top: Int32
  /// Rows of samples left.
  var left: Int32
  /// +1 downward, -1 upward in the polygon's own direction.
  var sign: Int32
  /// The place at the present row, rounded.
  var cell: Int32
  var place: Place
  var step: Place
  /// The step over a whole pixel.
  var pixelStep: Place
  /// What remainders are parts of; 0 where the edge is vertical.
  var height: Int64

  /// - `nil` where no row of samples of the band is crossed.
  @inline(__always)
  init?(_ from: GridPoint, _ to: GridPoint, sign: Int32, band: Range<Int32>) {
    guard from.y != to.y else { return nil }
    let (a, b) = from.y < to.y ? (from, to) : (to, from)
    top = max(Grid.row(a.y), band.lowerBound)
    left = min(Grid.row(b.y), band.upperBound) - top
    guard left > 0 else { return nil }
    self.sign = from.y < to.y ? sign : -sign
    guard a.x != b.x else {
      (cell, place, height) = (a.x, Place(whole: a.x, rest: 0), 0)
      step = Place(whole: 0, rest: 0)
      pixelStep = step
      return
    }
    let run = Int64(b.x - a.x) * 256
    let fall = Int64(b.y - a.y) * (15 * 512)
    height = fall
    step = Self.divided(run * 512, fall)
    pixelStep = left >= Grid.rows ? Self.divided(run * (15 * 512), fall) : Place(whole: 0, rest: 0)
    var start = Self.divided((Int64(2 * top + 1) << 8 - Int64(a.y) * 30) * run, fall)
    start.whole += a.x
    place = Self.carried(start, fall)
    cell = 0
    cell = rounded
  }

  @inline(__always)
  private static func divided(_ a: Int64, _ b: Int64) -> Place {
    let (whole, rest) = a.quotientAndRemainder(dividingBy: b)
    return Place(whole: Int32(truncatingIfNeeded: whole), rest: rest)
  }

  /// A place with its remainder brought into range.
  @inline(__always)
  static func carried(_ place: Place, _ height: Int64) -> Place {
    var place = place
    if place.rest < 0 {
      place.whole &-= 1
      place.rest += height
    } else if place.rest >= height {
      place.whole &+= 1
      place.rest -= height
    }
    return place
  }

  @inline(__always)
  private var rounded: Int32 { place.whole &+ (place.rest >= height / 2 ? 1 : 0) }

  /// Moves on by a row of samples.
  @inline(__always)
  mutating func advance() {
    if height == 0 { return }
    place = Self.carried(Place(whole: place.whole &+ step.whole, rest: place.rest + step.rest), height)
    cell = rounded
  }

  /// Moves on by a row of pixels.
  @inline(__always)
  mutating func advancePixel() {
    if height == 0 { return }
    place = placeBelow
    cell = rounded
  }

  /// The place a row of pixels further down.
  @inline(__always)
  private var placeBelow: Place {
    Self.carried(Place(whole: place.whole &+ pixelStep.whole, rest: place.rest + pixelStep.rest), height)
  }

  /// The rounded place a row of pixels further down.
  @inline(__always)
  var cellBelow: Int32 {
    if height == 0 { return cell }
    let below = placeBelow
    return below.whole &+ (below.rest >= height / 2 ? 1 : 0)
  }

  /// The place moved from the middle of a row of samples to its upper end.
  @inline(__always)
  var placeAtRowTop: Place {
    if height == 0 { return place }
    return Self.carried(Place(whole: place.whole &- step.whole / 2, rest: place.rest - step.rest / 2), height)
  }
}
