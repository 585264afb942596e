import Scenes

extension PDFCanvas {
  /// How far the handles of a quarter circle reach, in radii.
  private static let handle = 0.5522847498307936

  /// Writes an outline, for a fill, stroke or clip to follow. Source: ISO 32000-1, 8.5.2.
  func trace(_ outline: Outline) {
    switch outline {
    case .rectangle(let rect):
      content.operand(rect.x + offset.x, rect.y + offset.y)
      content.operand(rect.width, rect.height)
      content.raw("re ")
    case .circle(let center, let radius): circle(Point(center.x + offset.x, center.y + offset.y), radius)
    case .segment(let from, let to):
      move(from)
      line(to)
    case .path(let path): trace(path)
    }
  }

  private func trace(_ path: Path) {
    var start: Point?
    // A line or curve starts where the last outline ended, or where it is itself if there was none.
    var isOpen = false
    func open(at first: Point) {
      guard !isOpen else { return }
      let from = start ?? first
      move(from)
      (start, isOpen) = (from, true)
    }
    for segment in path.segments {
      switch segment {
      case .move(let point):
        move(point)
        (start, isOpen) = (point, true)
      case .line(let point):
        open(at: point)
        line(point)
      case .curve(let first, let second, let end):
        open(at: first)
        curve(first, second, end)
      case .arc(let arc):
        if !isOpen { open(at: arc.point(at: arc.start)) }
        for piece in arc.curves { if case .curve(let first, let second, let end) = piece { curve(first, second, end) } }
      case .close:
        if isOpen { content.raw("h ") }
        isOpen = false
      }
    }
  }

  private func move(_ point: Point) {
    content.operand(point.x + offset.x, point.y + offset.y)
    content.raw("m ")
  }

  private func line(_ point: Point) {
    content.operand(point.x + offset.x, point.y + offset.y)
    content.raw("l ")
  }

  private func curve(_ first: Point, _ second: Point, _ end: Point) {
    content.operand(first.x + offset.x, first.y + offset.y)
    content.operand(second.x + offset.x, second.y + offset.y)
    content.operand(end.x + offset.x, end.y + offset.y)
    content.raw("c ")
  }

  private func circle(_ center: Point, _ radius: Double) {
    let (x, y, reach) = (center.x, center.y, radius * Self.handle)
    content.operand(x + radius, y)
    content.raw("m ")
    for (sine, cosine) in [(0.0, 1.0), (1, 0), (0, -1), (-1, 0)] {
      // From one quarter to the next, clockwise on the page.
      let (fromX, fromY) = (x + radius * cosine, y + radius * sine)
      let (toX, toY) = (x - radius * sine, y + radius * cosine)
      content.operand(fromX - reach * sine, fromY + reach * cosine)
      content.operand(toX + reach * cosine, toY + reach * sine)
      content.operand(toX, toY)
      content.raw("c ")
    }
    content.raw("h ")
  }
}
