extension Symbol {
  /// The outline around zero for an area in square points.
  ///
  /// - Source: Vega's symbol shapes; their bounding boxes, not their areas, follow the size.
  package func path(size: Double) -> Path {
    let side = max(0, size).squareRoot()
    let r = side / 2
    let h = 0.5 * 3.0.squareRoot() * r
    let o = h - r * (1 / 3.0.squareRoot())
    switch self {
    case .circle: return .circle(radius: r)
    case .square: return .rectangle(Rect(x: -r, y: -r, width: side, height: side))
    case .cross:
      let s = r / 2.5
      return Self.polygon([
        (-r, -s), (-r, s), (-s, s), (-s, r), (s, r), (s, s), (r, s), (r, -s), (s, -s), (s, -r), (-s, -r), (-s, -s),
      ])
    case .diamond: return Self.polygon([(-r, 0), (0, -r), (r, 0), (0, r)])
    case .triangle: return Self.polygon([(0, -h - o), (-r, h - o), (r, h - o)])
    case .triangleUp: return Self.polygon([(0, -h), (-r, h), (r, h)])
    case .triangleDown: return Self.polygon([(0, h), (-r, -h), (r, -h)])
    case .triangleRight: return Self.polygon([(h, 0), (-h, -r), (-h, r)])
    case .triangleLeft: return Self.polygon([(-h, 0), (h, -r), (h, r)])
    case .wedge: return Self.polygon([(0, -h - o), (-r / 4, h - o), (r / 4, h - o)])
    case .arrow:
      let (s, t, v) = (r / 7, r / 2.5, r / 8)
      return Self.polygon([(-s, r), (s, r), (s, -v), (t, -v), (0, -r), (-t, -v), (-s, -v)])
    case .stroke: return Path([.move(Point(-r, 0)), .line(Point(r, 0))])
    case .custom(let path): return path.scaled(r, r)
    }
  }

  /// The symbol of a Vega name such as `triangle-up`, or of SVG path text in a box from -1 to 1.
  ///
  /// - Throws: ``SceneError/notAPath(_:offset:)`` when the text is neither.
  package init(named name: String) throws(SceneError) {
    switch name {
    case "circle": self = .circle
    case "square": self = .square
    case "cross": self = .cross
    case "diamond": self = .diamond
    case "triangle": self = .triangle
    case "triangle-up": self = .triangleUp
    case "triangle-down": self = .triangleDown
    case "triangle-left": self = .triangleLeft
    case "triangle-right": self = .triangleRight
    case "stroke": self = .stroke
    case "arrow": self = .arrow
    case "wedge": self = .wedge
    default: self = .custom(try Path(svg: name))
    }
  }

  private static func polygon(_ corners: [(Double, Double)]) -> Path {
    var segments: [Path.Segment] = []
    segments.reserveCapacity(corners.count + 1)
    for (x, y) in corners { segments.append(segments.isEmpty ? .move(Point(x, y)) : .line(Point(x, y))) }
    segments.append(.close)
    return Path(segments)
  }
}
