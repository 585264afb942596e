#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Scenes

/// Draws one symbol at many places, each as Cairo would, from as few stamps as rounding makes different.
///
/// - Cairo rounds every point of the outline on its own. Seen from the first, each of the others has one of two places on either axis.
///   These choices, a bit each, name the stamps.
struct SymbolStamps {
  /// What is done with the outline.
  enum Work {
    case fill
    case stroke(StrokePen)
  }

  /// The outline's points as sums, in the order in which Cairo adds them up: of the center and two parts, or of a place of its own.
  private struct Offsets {
    var firstX: [Double] = [], secondX: [Double] = []
    var firstY: [Double] = [], secondY: [Double] = []
  }

  private let steps: [GridPath.Step]
  private let offsets: Offsets
  private let isCircle: Bool
  private let work: Work
  private let scale: Double
  private let shift: (x: Double, y: Double)
  /// The lower of the two places of each point relative to the first.
  private var lowest: [GridPoint] = []
  /// The number of each choice, and 256 stamps for every number.
  private var choices: [UInt64: Int] = [:]
  private var stamps: [Stamp?] = []
  private var points: [GridPoint] = []

  private static let mostPoints = 17
  private static let farthest = 100_000.0

  /// - Device coordinates are points times `scale` plus `shift`.
  /// - `nil` for outlines of many points, and for what Cairo draws by other means.
  init?(_ symbol: Symbol, size: Double, work: Work, scale: Double, shift: (x: Double, y: Double)) {
    var offsets = Offsets()
    var steps: [GridPath.Step] = []
    func add(_ x: (Double, Double), _ y: (Double, Double)) {
      offsets.firstX.append(x.0)
      offsets.secondX.append(x.1)
      offsets.firstY.append(y.0)
      offsets.secondY.append(y.1)
    }
    isCircle = symbol == .circle
    if isCircle {
      let radius = max(0, size).squareRoot() / 2
      let parts = CircleParts(radius: radius, pixels: radius * scale)
      guard let parts else { return nil }
      steps = [.move]
      add((radius * cos(0), 0), (radius * sin(0), 0))
      for part in parts.angles {
        let (cosA, sinA, cosB, sinB) = (radius * cos(part.from), radius * sin(part.from), radius * cos(part.to), radius * sin(part.to))
        let h = 4.0 / 3.0 * tan((part.to - part.from) / 4.0)
        steps.append(.curve)
        add((cosA, -(h * sinA)), (sinA, h * cosA))
        add((cosB, h * sinB), (sinB, -(h * cosB)))
        add((cosB, 0), (sinB, 0))
      }
    } else {
      for segment in symbol.path(size: size).segments {
        switch segment {
        case .move(let p):
          steps.append(.move)
          add((p.x, 0), (p.y, 0))
        case .line(let p):
          steps.append(.line)
          add((p.x, 0), (p.y, 0))
        case .close: steps.append(.close)
        case .curve, .arc: return nil
        }
      }
    }
    // Larger ones no stamp holds; sizes that are no number are not drawn here either.
    let limit = Double(Stamp.reach) / scale
    let parts = [offsets.firstX, offsets.secondX, offsets.firstY, offsets.secondY]
    guard offsets.firstX.count > 1, offsets.firstX.count <= Self.mostPoints, parts.allSatisfy({ $0.allSatisfy { abs($0) < limit } }) else {
      return nil
    }
    (self.steps, self.offsets, self.work, self.scale, self.shift) = (steps, offsets, work, scale, shift)
    points = [GridPoint](repeating: GridPoint(0, 0), count: offsets.firstX.count)
    lowest = points.indices.map { index in
      let x = offsets.firstX[index] + offsets.secondX[index] - offsets.firstX[0]
      let y = offsets.firstY[index] + offsets.secondY[index] - offsets.firstY[0]
      return GridPoint(Int32((x * scale * 256 - 1e-6).rounded(.down)), Int32((y * scale * 256 - 1e-6).rounded(.down)))
    }
  }

  /// The stamp of a symbol at a center, and the point that is its origin; `nil` where it has to be drawn on its own.
  mutating func stamp(at center: Point) -> (stamp: Stamp, origin: GridPoint)? {
    guard abs(center.x) < Self.farthest, abs(center.y) < Self.farthest else { return nil }
    var key: UInt64 = 0
    var isPlain = true
    let (movedX, movedY) = (center.x * scale + shift.x, center.y * scale + shift.y)
    for index in points.indices {
      let point: GridPoint
      if isCircle {
        point = GridPoint(
          pixels: scale * (center.x + offsets.firstX[index] + offsets.secondX[index]) + shift.x,
          scale * (center.y + offsets.firstY[index] + offsets.secondY[index]) + shift.y)
      } else {
        point = GridPoint(pixels: scale * offsets.firstX[index] + movedX, scale * offsets.firstY[index] + movedY)
      }
      points[index] = point
      let choice = point - points[0] - lowest[index]
      // The first point is 1 from itself, as everything that is a whole number of units away.
      if choice.x < 0 || choice.x > 1 || choice.y < 0 || choice.y > 1 { isPlain = false }
      key = key << 2 | UInt64(choice.x & 1) << 1 | UInt64(choice.y & 1)
    }
    guard isPlain else { return nil }
    let origin = points[0]
    let part = Int(origin.y & 255)
    let number = choices[key] ?? choices.count
    if number * 256 == stamps.count {
      choices[key] = number
      stamps += repeatElement(nil, count: 256)
    }
    if let known = stamps[number * 256 + part] { return (known, origin) }
    guard let made = make(part: Int32(part)) else { return nil }
    stamps[number * 256 + part] = made
    return (made, origin)
  }

  private func make(part: Int32) -> Stamp? {
    var path = GridPath()
    var index = 0
    for step in steps {
      switch step {
      case .move:
        path.move(to: points[index] - points[0])
        index += 1
      case .line:
        path.line(to: points[index] - points[0])
        index += 1
      case .curve:
        path.curve(points[index] - points[0], points[index + 1] - points[0], to: points[index + 2] - points[0])
        index += 3
      case .close: path.close()
      }
    }
    final class Sides { var list: [(GridPoint, GridPoint, Int32)] = [] }
    let sides = Sides()
    switch work {
    case .fill:
      if path.isFillRectilinear { return nil }
      path.fill { sides.list.append(($0, $1, 1)) }
    case .stroke(let pen):
      if path.isStrokeRectilinear { return nil }
      var outline = StrokeOutline(pen: pen, hasCurves: path.hasCurves) { sides.list.append(($0, $1, $2)) }
      path.stroke(&outline)
    }
    return Stamp(part: part, sides.list)
  }
}

/// How Cairo 1.16 divides a whole circle into curves.
private struct CircleParts {
  var angles: [(from: Double, to: Double)] = []

  /// - `nil` for large circles.
  init?(radius: Double, pixels: Double) {
    guard radius > 0, pixels > 0 else { return nil }
    let error = 0.1 / pixels
    // The errors of curves for half and quarter circles of radius 1. Source: M. Goldapp, CAGD 8 (1991).
    let count: Int
    if error > 0.0185185185185185036127 {
      count = 1
    } else if error > 0.000272567143730179811158 {
      count = 2
    } else {
      return nil
    }
    for half in 0..<2 {
      let (from, to) = half == 0 ? (0, Double.pi) : (Double.pi, 2 * Double.pi)
      let step = (to - from) / Double(count)
      var angle = from
      for _ in 1..<count {
        angles.append((angle, angle + step))
        angle += step
      }
      angles.append((angle, to))
    }
  }
}
