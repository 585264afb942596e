import Scenes
import Testing

/// Expected outlines come from d3-shape; see `PublishedCurves.swift`.
@Suite struct CurveTests {
  private static let points = [(0, 10), (20, 40), (50, 30), (60, 30), (90, 80), (120, 0)].map { Point(Double($0.0), Double($0.1)) }

  @Test("Lines and areas are d3's", arguments: publishedCurves)
  func outline(_ expected: PublishedCurve) throws {
    let points = Array(Self.points.prefix(expected.count))
    let defined = expected.gap ? points.indices.map { $0 != 2 } : nil
    let curve = try #require(Curve(named: expected.name, tension: expected.tension))
    try expectSame(Path.line(points, defined: defined, curve: curve), expected.line ?? "")
    if let area = expected.area {
      try expectSame(Path.area(top: points, base: points.map { Point($0.x, 100) }, defined: defined, curve: curve), area)
    }
  }

  @Test("A horizontal monotone line is the vertical one with x and y exchanged")
  func transposed() {
    let turned = Self.points.map { Point($0.y, $0.x) }
    #expect(Path.line(turned, curve: .monotoneY) == Path.line(Self.points, curve: .monotoneX).mapPoints { Point($0.y, $0.x) })
  }

  @Test("Unknown names are no curve")
  func unknown() { #expect(Curve(named: "wavy") == nil) }
}

/// Compares an outline with SVG path text, number by number.
func expectSame(_ path: Path, _ text: String, within tolerance: Double = 0.0011, sourceLocation: SourceLocation = #_sourceLocation) throws {
  // d3's lone "M0,10Z" and the empty text of a line without points both read as they are.
  let expected = try Path(svg: text)
  #expect(path.segments.count == expected.segments.count, sourceLocation: sourceLocation)
  for (ours, theirs) in zip(path.segments, expected.segments) {
    let (a, b) = (numbers(ours), numbers(theirs))
    #expect(a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < tolerance }, "\(path.svg)", sourceLocation: sourceLocation)
  }
}

func numbers(_ segment: Path.Segment) -> [Double] {
  switch segment {
  case .move(let p): [p.x, p.y]
  case .line(let p): [p.x, p.y]
  case .curve(let a, let b, let c): [a.x, a.y, b.x, b.y, c.x, c.y]
  case .arc(let arc): [arc.center.x, arc.center.y, arc.radius, arc.end.x, arc.end.y]
  case .close: []
  }
}
