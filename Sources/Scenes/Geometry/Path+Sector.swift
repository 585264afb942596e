#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Path {
  /// A sector of a ring around zero, as pie and radial charts use.
  ///
  /// - Angles in radians, clockwise from twelve o'clock; `padAngle` is the gap left between neighbors.
  /// - `cornerRadius` in points is cut to what fits. Source: d3-shape `arc`.
  package static func sector(
    innerRadius: Double, outerRadius: Double, startAngle: Double, endAngle: Double, padAngle: Double = 0, cornerRadius: Double = 0
  ) -> Path {
    let sector = Sector(
      inner: min(innerRadius, outerRadius), outer: max(innerRadius, outerRadius), start: startAngle - .pi / 2, end: endAngle - .pi / 2,
      padAngle: padAngle, cornerRadius: cornerRadius)
    return sector.path
  }
}

/// The construction of a ring sector. Angles are measured from three o'clock here.
private struct Sector {
  let inner: Double
  let outer: Double
  let start: Double
  let end: Double
  let padAngle: Double
  let cornerRadius: Double

  private static let tiny = 1e-12
  private var span: Double { abs(end - start) }
  private var isClockwise: Bool { end > start }

  var path: Path {
    var path = Path()
    if !(outer > Self.tiny) {
      path.move(to: .zero)
    } else if span > 2 * .pi - Self.tiny {
      path.move(to: at(outer, start))
      path.arc(center: .zero, radius: outer, startAngle: start, endAngle: end, counterclockwise: !isClockwise)
      if inner > Self.tiny {
        path.move(to: at(inner, end))
        path.arc(center: .zero, radius: inner, startAngle: end, endAngle: start, counterclockwise: isClockwise)
      }
    } else {
      addPartial(to: &path)
    }
    path.close()
    return path
  }

  private func at(_ radius: Double, _ angle: Double) -> Point { Point(radius * cos(angle), radius * sin(angle)) }

  /// The ends of one edge after padding, and what is left between them.
  private func padded(radius: Double, pad: Double) -> (start: Double, end: Double, span: Double) {
    let ratio = pad / radius * sin(padAngle / 2)
    let cut = ratio >= 1 ? .pi / 2 : ratio <= -1 ? -.pi / 2 : asin(ratio)
    let left = span - 2 * cut
    guard left > Self.tiny else { return ((start + end) / 2, (start + end) / 2, 0) }
    let signed = isClockwise ? cut : -cut
    return (start + signed, end - signed, left)
  }

  private func addPartial(to path: inout Path) {
    var outerEdge = (start: start, end: end, span: span)
    var innerEdge = outerEdge
    if padAngle / 2 > Self.tiny {
      let pad = (inner * inner + outer * outer).squareRoot()
      innerEdge = padded(radius: inner, pad: pad)
      outerEdge = padded(radius: outer, pad: pad)
    }
    let (outerStart, outerEnd) = (at(outer, outerEdge.start), at(outer, outerEdge.end))
    let (innerStart, innerEnd) = (at(inner, innerEdge.start), at(inner, innerEdge.end))
    let corner = min(abs(outer - inner) / 2, cornerRadius)
    var (innerCorner, outerCorner) = (corner, corner)
    if corner > Self.tiny, span < .pi {
      if let cross = Self.crossing(outerStart, innerStart, outerEnd, innerEnd) {
        let (ax, ay) = (outerStart.x - cross.x, outerStart.y - cross.y)
        let (bx, by) = (outerEnd.x - cross.x, outerEnd.y - cross.y)
        let cosine = (ax * bx + ay * by) / ((ax * ax + ay * ay).squareRoot() * (bx * bx + by * by).squareRoot())
        let k = 1 / sin(acos(max(-1, min(1, cosine))) / 2)
        let l = (cross.x * cross.x + cross.y * cross.y).squareRoot()
        innerCorner = min(corner, (inner - l) / (k - 1))
        outerCorner = min(corner, (outer - l) / (k + 1))
      } else {
        (innerCorner, outerCorner) = (0, 0)
      }
    }

    if !(outerEdge.span > Self.tiny) {
      path.move(to: outerStart)
    } else if outerCorner > Self.tiny {
      let first = Corner(innerStart, outerStart, outer, outerCorner, isClockwise)
      let second = Corner(outerEnd, innerEnd, outer, outerCorner, isClockwise)
      path.move(to: first.entry)
      addRounded(first, second, radius: outer, corner: outerCorner, fits: outerCorner >= corner, clockwise: isClockwise, to: &path)
    } else {
      path.move(to: outerStart)
      path.arc(center: .zero, radius: outer, startAngle: outerEdge.start, endAngle: outerEdge.end, counterclockwise: !isClockwise)
    }

    if !(inner > Self.tiny) || !(innerEdge.span > Self.tiny) {
      path.line(to: innerEnd)
    } else if innerCorner > Self.tiny {
      let first = Corner(innerEnd, outerEnd, inner, -innerCorner, isClockwise)
      let second = Corner(outerStart, innerStart, inner, -innerCorner, isClockwise)
      path.line(to: first.entry)
      addRounded(first, second, radius: inner, corner: innerCorner, fits: innerCorner >= corner, clockwise: !isClockwise, to: &path)
    } else {
      path.arc(center: .zero, radius: inner, startAngle: innerEdge.end, endAngle: innerEdge.start, counterclockwise: isClockwise)
    }
  }

  /// One edge between two rounded corners; corners that meet are one arc.
  private func addRounded(
    _ first: Corner, _ second: Corner, radius: Double, corner: Double, fits: Bool, clockwise: Bool, to path: inout Path
  ) {
    let back = !isClockwise
    guard fits else {
      path.arc(center: first.center, radius: corner, startAngle: first.entryAngle, endAngle: second.entryAngle, counterclockwise: back)
      return
    }
    path.arc(center: first.center, radius: corner, startAngle: first.entryAngle, endAngle: first.exitAngle, counterclockwise: back)
    path.arc(
      center: .zero, radius: radius, startAngle: first.edgeAngle, endAngle: second.edgeAngle, counterclockwise: !clockwise)
    path.arc(center: second.center, radius: corner, startAngle: second.exitAngle, endAngle: second.entryAngle, counterclockwise: back)
  }

  /// Where the lines a–b and c–d meet, unless they are parallel.
  private static func crossing(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point? {
    let (x10, y10) = (b.x - a.x, b.y - a.y)
    let (x32, y32) = (d.x - c.x, d.y - c.y)
    let slant = y32 * x10 - x32 * y10
    guard slant * slant >= tiny else { return nil }
    let t = (x32 * (a.y - c.y) - y32 * (a.x - c.x)) / slant
    return Point(a.x + t * x10, a.y + t * y10)
  }

  /// The circle that touches a straight side and the round edge of a sector.
  struct Corner {
    let center: Point
    /// From the center to where the circle touches the side.
    let side: Point
    /// From the center to where it touches the round edge.
    let edge: Point

    init(_ p0: Point, _ p1: Point, _ radius: Double, _ corner: Double, _ isClockwise: Bool) {
      let (x01, y01) = (p0.x - p1.x, p0.y - p1.y)
      let shift = (isClockwise ? corner : -corner) / (x01 * x01 + y01 * y01).squareRoot()
      let (ox, oy) = (shift * y01, -shift * x01)
      let (x11, y11) = (p0.x + ox, p0.y + oy)
      let (x10, y10) = (p1.x + ox, p1.y + oy)
      let (middleX, middleY) = ((x11 + x10) / 2, (y11 + y10) / 2)
      let (dx, dy) = (x10 - x11, y10 - y11)
      let square = dx * dx + dy * dy
      let r = radius - corner
      let cross = x11 * y10 - x10 * y11
      let d = (dy < 0 ? -1 : 1) * max(0, r * r * square - cross * cross).squareRoot()
      let near = Point((cross * dy - dx * d) / square, (-cross * dx - dy * d) / square)
      let far = Point((cross * dy + dx * d) / square, (-cross * dx + dy * d) / square)
      func distance(_ point: Point) -> Double {
        (point.x - middleX) * (point.x - middleX) + (point.y - middleY) * (point.y - middleY)
      }
      center = distance(near) > distance(far) ? far : near
      side = Point(-ox, -oy)
      edge = Point(center.x * (radius / r - 1), center.y * (radius / r - 1))
    }

    var entry: Point { Point(center.x + side.x, center.y + side.y) }
    var entryAngle: Double { atan2(side.y, side.x) }
    var exitAngle: Double { atan2(edge.y, edge.x) }
    var edgeAngle: Double { atan2(center.y + edge.y, center.x + edge.x) }
  }
}
