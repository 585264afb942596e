extension Path {
  /// How far, in radii, the control points of a rounded corner stay from the corner. Source: Vega's rectangle path.
  private static let cornerReach = 0.448084975506

  /// A rectangle, with rounded corners if any radius is positive; radii are cut at half of the shorter side.
  ///
  /// - Source: Vega's rectangle path.
  package static func rectangle(_ rect: Rect, corners: CornerRadii = .none) -> Path {
    let (x1, y1) = (rect.x, rect.y)
    let (x2, y2) = (rect.x + rect.width, rect.y + rect.height)
    let limit = min(rect.width, rect.height) / 2
    func radius(_ wanted: Double) -> Double { max(0, min(limit, wanted)) }
    let (tl, tr) = (radius(corners.topLeft), radius(corners.topRight))
    let (br, bl) = (radius(corners.bottomRight), radius(corners.bottomLeft))
    guard tl > 0 || tr > 0 || br > 0 || bl > 0 else {
      return Path([.move(Point(x1, y1)), .line(Point(x2, y1)), .line(Point(x2, y2)), .line(Point(x1, y2)), .close])
    }
    let c = cornerReach
    return Path([
      .move(Point(x1 + tl, y1)), .line(Point(x2 - tr, y1)),
      .curve(Point(x2 - c * tr, y1), Point(x2, y1 + c * tr), Point(x2, y1 + tr)), .line(Point(x2, y2 - br)),
      .curve(Point(x2, y2 - c * br), Point(x2 - c * br, y2), Point(x2 - br, y2)), .line(Point(x1 + bl, y2)),
      .curve(Point(x1 + c * bl, y2), Point(x1, y2 - c * bl), Point(x1, y2 - bl)), .line(Point(x1, y1 + tl)),
      .curve(Point(x1, y1 + c * tl), Point(x1 + c * tl, y1), Point(x1 + tl, y1)), .close,
    ])
  }
}
