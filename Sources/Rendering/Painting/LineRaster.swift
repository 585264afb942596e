import Scenes

/// Strokes of long lines that run from left to right, turned into how much of each pixel they cover, in time that grows with the
/// length of the line alone.
///
/// - Cairo follows every edge through every row, which takes seconds for a hundred thousand points that swing up and down. A line
///   that never runs back covers each row in intervals that arrive from left to right, so that one running interval a row is enough.
/// - Coordinates are pixels. Rows are sampled fifteen times and columns in steps of 1/256, as Cairo's own rasterizer does, so that
///   coverage is the same to within its rounding.
/// - Points in one 1/256 column are reduced to the first, lowest, highest and last of them. Source: M4 (Jugel et al., VLDB 2014),
///   with columns as narrow as antialiasing can tell apart: whole pixels would change what is seen.
struct LineRaster {
  /// How a line is drawn, in pixels.
  struct Pen {
    var halfWidth: Double
    var hasMiter: Bool
    var miterLimit: Double
  }

  /// The box of the pixels kept.
  let x: Int, y: Int, width: Int, height: Int
  private let pen: Pen
  private let rows: Rows

  static let samples = 15
  private static let limit = 1 << 25

  /// - `runs` are the pieces of the line, each further right than the one before. `left`, `top`, `right`, `bottom` is the part that shows.
  /// - `nil` if nothing of the line is in that part, or it is too large to keep.
  init?(_ runs: [[Point]], pen: Pen, left: Int, top: Int, right: Int, bottom: Int) {
    guard let first = runs.first?.first, let last = runs.last?.last else { return nil }
    var (low, high) = (first.y, first.y)
    for run in runs { for point in run { (low, high) = (min(low, point.y), max(high, point.y)) } }
    let reach = pen.halfWidth * (pen.hasMiter ? max(1, pen.miterLimit) : 1) + 2
    let (x1, x2) = (max(Double(left), first.x - reach), min(Double(right), last.x + reach))
    let (y1, y2) = (max(Double(top), low - reach), min(Double(bottom), high + reach))
    guard x2 > x1, y2 > y1 else { return nil }
    (x, y) = (Int(x1.rounded(.down)), Int(y1.rounded(.down)))
    (width, height) = (Int(x2.rounded(.up)) - x, Int(y2.rounded(.up)) - y)
    guard width * height <= Self.limit else { return nil }
    self.pen = pen
    rows = Rows(width: width, height: height)
    for run in runs { stroke(Self.reduced(run, x: Double(x), y: Double(y))) }
    rows.finish()
  }

  /// How much of each pixel is covered, 0 to 255, rows `stride` bytes apart.
  func write(to target: UnsafeMutablePointer<UInt8>, stride: Int) {
    rows.write(to: target, stride: stride)
  }

  /// First, lowest, highest and last point of each 1/256 column, relative to the box.
  private static func reduced(_ points: [Point], x: Double, y: Double) -> [Point] {
    var kept: [Point] = []
    kept.reserveCapacity(min(points.count, 1 << 20))
    var start = 0
    func column(_ point: Point) -> Double { ((point.x - x) * 256).rounded() }
    while start < points.count {
      let place = column(points[start])
      var (end, low, high) = (start + 1, start, start)
      while end < points.count, column(points[end]) == place {
        if points[end].y < points[low].y { low = end }
        if points[end].y > points[high].y { high = end }
        end += 1
      }
      var previous = -1
      for index in [start, min(low, high), max(low, high), end - 1] where index > previous {
        let point = Point(place / 256, ((points[index].y - y) * 256).rounded() / 256)
        if point != kept.last { kept.append(point) }
        previous = index
      }
      start = end
    }
    return kept
  }

  private func stroke(_ points: [Point]) {
    guard points.count > 1 else { return }
    let half = pen.halfWidth
    var (lastX, lastY) = (0.0, 0.0)
    for index in 1..<points.count {
      let (a, b) = (points[index - 1], points[index])
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let length = (dx * dx + dy * dy).squareRoot()
      // To the right of the direction, in screen coordinates.
      let (nx, ny) = (-dy / length * half, dx / length * half)
      if index > 1 { join(at: a, from: (lastX, lastY), to: (nx, ny)) }
      rows.add(Point(a.x + nx, a.y + ny), Point(b.x + nx, b.y + ny), Point(b.x - nx, b.y - ny), Point(a.x - nx, a.y - ny))
      (lastX, lastY) = (nx, ny)
    }
  }

  /// Fills the outside of a corner between two normals, with a tip where the limit allows one.
  private func join(at p: Point, from old: (x: Double, y: Double), to new: (x: Double, y: Double)) {
    let cross = old.x * new.y - old.y * new.x
    guard cross != 0 else { return }
    let side = cross > 0 ? -1.0 : 1.0
    let (a, b) = (Point(p.x + side * old.x, p.y + side * old.y), Point(p.x + side * new.x, p.y + side * new.y))
    let square = pen.halfWidth * pen.halfWidth
    // One plus the cosine of the turn: the miter is as long as the square root of 2 over this.
    let bend = 1 + (old.x * new.x + old.y * new.y) / square
    if pen.hasMiter, bend > 0, 2 <= pen.miterLimit * pen.miterLimit * bend {
      let tip = Point(p.x + side * (old.x + new.x) / bend, p.y + side * (old.y + new.y) / bend)
      rows.add(p, a, tip, b)
    } else {
      rows.add(p, a, b, b)
    }
  }
}

/// The sample rows of a box: one interval each that is still growing, and the coverage of those that are done.
private final class Rows {
  typealias Lanes = SIMD8<Float>
  private let width: Int
  private let height: Int
  private let count: Int
  /// Running intervals, and those of the piece at hand, in pixels, eight rows together.
  private let left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>
  private let pieceLeft: UnsafeMutablePointer<Lanes>, pieceRight: UnsafeMutablePointer<Lanes>
  /// How far each row is counted.
  private var done: [Float]
  /// Changes of coverage from pixel to pixel.
  private var change: [Float]

  private static let nothing: Float = 1e30

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    count = height * LineRaster.samples
    let blocks = (count + 7) / 8
    func lanes(_ value: Float) -> UnsafeMutablePointer<Lanes> {
      let start = UnsafeMutablePointer<Lanes>.allocate(capacity: blocks)
      start.initialize(repeating: Lanes(repeating: value), count: blocks)
      return start
    }
    (left, right) = (lanes(Self.nothing), lanes(-Self.nothing))
    (pieceLeft, pieceRight) = (lanes(Self.nothing), lanes(-Self.nothing))
    done = Array(repeating: -Self.nothing, count: blocks * 8)
    change = Array(repeating: 0, count: (width + 2) * height)
  }

  deinit { for lanes in [left, right, pieceLeft, pieceRight] { lanes.deallocate() } }

  /// A side of a piece, downward, with x in pixels and rows that are whole.
  private struct Edge {
    let x: Double, slope: Double
    let top: Int, bottom: Int

    @inline(__always)
    init(_ x1: Double, _ y1: Int, _ x2: Double, _ y2: Int) {
      (x, top, bottom) = y1 < y2 ? (x1, y1, y2) : (x2, y2, y1)
      slope = y1 == y2 ? 0 : (y1 < y2 ? x2 - x1 : x1 - x2) / Double(bottom - top)
    }

    @inline(__always)
    func spans(_ first: Int, _ last: Int) -> Bool { top <= first && bottom >= last }

    @inline(__always)
    func start(block: Int) -> Float { Float(x + Double(block << 3 - top) * slope) }
  }

  /// Adds a convex piece by its corners in order.
  func add(_ a: Point, _ b: Point, _ c: Point, _ d: Point) {
    func row(_ y: Double) -> Int { Int((max(-1e6, min(1e6, y)) * Double(LineRaster.samples)).rounded()) }
    let (ra, rb, rc, rd) = (row(a.y), row(b.y), row(c.y), row(d.y))
    let first = max(0, min(min(ra, rb), min(rc, rd)))
    let end = min(count, max(max(ra, rb), max(rc, rd)))
    guard first < end else { return }
    let edges = (Edge(a.x, ra, b.x, rb), Edge(b.x, rb, c.x, rc), Edge(c.x, rc, d.x, rd), Edge(d.x, rd, a.x, ra))
    // Between its second and third corner, from the top, a piece has just two sides, one of them of a pair of opposite ones.
    let upper = max(min(ra, rb), min(rc, rd)), lower = min(max(ra, rb), max(rc, rd))
    let upper2 = max(min(rb, rc), min(rd, ra)), lower2 = min(max(rb, rc), max(rd, ra))
    let isFirstPair = lower2 - upper2 < lower - upper
    let (one, two) = isFirstPair ? (edges.0, edges.2) : (edges.1, edges.3)
    let (other, another) = isFirstPair ? (edges.1, edges.3) : (edges.0, edges.2)
    let top = max(first, max(one.top, two.top), min(other.bottom, another.bottom))
    let bottom = min(end, min(one.bottom, two.bottom), max(other.top, another.top))
    let (from, to) = ((top + 7) >> 3, bottom >> 3)
    if to - from >= 2, one.spans(from << 3, to << 3), two.spans(from << 3, to << 3),
      other.bottom <= from << 3 || other.top >= to << 3, another.bottom <= from << 3 || another.top >= to << 3
    {
      addBand(one, two, from, to)
      addRows(edges, first, from << 3)
      addRows(edges, to << 3, end)
    } else {
      addRows(edges, first, end)
    }
  }

  // The standard library's `pointwiseMin` and `pointwiseMax` go lane by lane.
  @inline(__always)
  private static func smaller(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .< a) }
  @inline(__always)
  private static func larger(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .> a) }

  private static let steps = Lanes(0, 1, 2, 3, 4, 5, 6, 7)

  /// Adds whole blocks between two sides.
  @inline(__always)
  private func addBand(_ one: Edge, _ two: Edge, _ from: Int, _ to: Int) {
    let middle = one.x + Double((from << 3) - one.top) * one.slope + one.x + Double((to << 3) - one.top) * one.slope
    let other = two.x + Double((from << 3) - two.top) * two.slope + two.x + Double((to << 3) - two.top) * two.slope
    let (near, far) = middle <= other ? (one, two) : (two, one)
    var low = Lanes(repeating: near.start(block: from)) + Self.steps * Float(near.slope)
    var high = Lanes(repeating: far.start(block: from)) + Self.steps * Float(far.slope)
    let (lowStep, highStep) = (Lanes(repeating: Float(near.slope * 8)), Lanes(repeating: Float(far.slope * 8)))
    for block in from..<to {
      let (oldLow, oldHigh) = (left[block], right[block])
      if all((low .<= oldHigh) .& (high .>= oldLow)) {
        left[block] = Self.smaller(oldLow, low)
        right[block] = Self.larger(oldHigh, high)
      } else {
        for lane in 0..<8 { merge(block, lane, low[lane], high[lane]) }
      }
      low += lowStep
      high += highStep
    }
  }

  /// Adds the part of a piece in some rows.
  private func addRows(_ edges: (Edge, Edge, Edge, Edge), _ first: Int, _ end: Int) {
    guard first < end else { return }
    let (firstBlock, lastBlock) = (first >> 3, (end - 1) >> 3)
    for block in firstBlock...lastBlock {
      pieceLeft[block] = Lanes(repeating: Self.nothing)
      pieceRight[block] = Lanes(repeating: -Self.nothing)
    }
    widen(edges.0, first, end)
    widen(edges.1, first, end)
    widen(edges.2, first, end)
    widen(edges.3, first, end)
    for block in firstBlock...lastBlock {
      let (low, high) = (pieceLeft[block], pieceRight[block])
      let (oldLow, oldHigh) = (left[block], right[block])
      if all((low .<= oldHigh) .& (high .>= oldLow) .| (low .> high)) {
        left[block] = Self.smaller(oldLow, low)
        right[block] = Self.larger(oldHigh, high)
      } else {
        for lane in 0..<8 where low[lane] <= high[lane] { merge(block, lane, low[lane], high[lane]) }
      }
    }
  }

  /// Widens the piece's intervals to one of its sides.
  @inline(__always)
  private func widen(_ edge: Edge, _ first: Int, _ end: Int) {
    let (from, to) = (max(edge.top, first), min(edge.bottom, end))
    guard from < to else { return }
    for block in from >> 3...(to - 1) >> 3 {
      let start = block << 3
      let place = Lanes(repeating: edge.start(block: block)) + Self.steps * Float(edge.slope)
      if start >= from, start + 8 <= to {
        pieceLeft[block] = Self.smaller(pieceLeft[block], place)
        pieceRight[block] = Self.larger(pieceRight[block], place)
      } else {
        let inside = (Self.steps .>= Float(from - start)) .& (Self.steps .< Float(to - start))
        pieceLeft[block].replace(with: Self.smaller(pieceLeft[block], place), where: inside)
        pieceRight[block].replace(with: Self.larger(pieceRight[block], place), where: inside)
      }
    }
  }

  private func merge(_ block: Int, _ lane: Int, _ low: Float, _ high: Float) {
    let row = block << 3 + lane
    if low > right[block][lane] {
      emit(row, left[block][lane], right[block][lane])
      (left[block][lane], right[block][lane]) = (low, high)
    } else if high < left[block][lane] {
      emit(row, low, high)
    } else {
      left[block][lane] = min(left[block][lane], low)
      right[block][lane] = max(right[block][lane], high)
    }
  }

  /// Ends all intervals.
  func finish() {
    for row in 0..<count { emit(row, left[row >> 3][row & 7], right[row >> 3][row & 7]) }
  }

  /// Counts an interval of a row that is not counted yet.
  private func emit(_ row: Int, _ low: Float, _ high: Float) {
    guard row < count else { return }
    let from = min(Float(width), max(0, max(low, done[row]))), to = min(Float(width), high)
    guard from < to else { return }
    done[row] = to
    let line = row / LineRaster.samples * (width + 2)
    mark(line, from, 1)
    mark(line, to, -1)
  }

  private func mark(_ line: Int, _ x: Float, _ amount: Float) {
    let place = (x * 256).rounded(.down) / 256
    let pixel = Int(place)
    let part = place - Float(pixel)
    change[line + pixel] += amount * (1 - part)
    change[line + pixel + 1] += amount * part
  }

  func write(to target: UnsafeMutablePointer<UInt8>, stride: Int) {
    for row in 0..<height {
      var cover: Float = 0
      for x in 0..<width {
        cover += change[row * (width + 2) + x]
        target[row * stride + x] = UInt8(max(0, min(255, (cover * (255 / Float(LineRaster.samples)) + 0.5))))
      }
    }
  }
}
