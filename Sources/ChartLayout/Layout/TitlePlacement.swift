import Scenes

extension Title {
  /// The title and subtitle as a group beside everything else drawn in the view.
  ///
  /// - Source: Vega's `titleLayout`.
  func placed(width: Double, height: Double, around view: Bounds, measurer: any TextMeasurer) -> PlacedMark {
    let title = textItem(lines, style, measurer: measurer)
    var marks = [mark(title, role: "title-text", kind: "Title", description: "title", lines)]
    let titleBounds = title.bounds(measurer)
    var bounds = titleBounds
    if !subtitle.isEmpty {
      let item = textItem(subtitle, subtitleStyle, at: subtitlePosition(titleBounds), measurer: measurer)
      marks.append(mark(item, role: "title-subtitle", kind: "Subtitle", description: "subtitle", subtitle))
      bounds.formUnion(item.bounds(measurer))
    }

    let origin = origin(of: bounds, width: width, height: height, around: view)
    let group = SceneGroup(frame: Rect(x: origin.x, y: origin.y, width: 0, height: 0), marks: marks)
    let mark = SceneMark(
      .group, role: "title", items: [SceneItem(.group(group))], isAccessible: isAccessible, zIndex: zIndex)
    return PlacedMark(mark, bounds: bounds.translated(origin.x, origin.y))
  }

  private func textItem(_ lines: [String], _ style: TextStyle, at position: Point = .zero, measurer: any TextMeasurer) -> SceneItem {
    guideText(
      lines, style: style, at: position, offset: Point(dx, dy), align: align ?? anchor.align, baseline: baseline,
      angle: angle ?? (orient == .left ? -90 : orient == .right ? 90 : 0), limit: limit, measurer: measurer)
  }

  private func mark(_ item: SceneItem, role: String, kind: String, description: String, _ lines: [String]) -> SceneMark {
    SceneMark(
      .text, role: role, items: [item], isAccessible: isAccessible, label: label ?? "\(kind) text '\(lines.joined(separator: " "))'",
      roleDescription: description)
  }

  private func subtitlePosition(_ title: Bounds) -> Point {
    switch orient {
    case .top, .bottom: Point(0, title.height + subtitlePadding)
    case .left: Point(title.width + subtitlePadding, 0)
    case .right: Point(-title.width - subtitlePadding, 0)
    }
  }

  private func origin(of bounds: Bounds, width: Double, height: Double, around view: Bounds) -> Point {
    let along = stretch(width: width, height: height, around: view)
      .position(at: anchor == .start ? 0 : anchor == .end ? 1 : 0.5)
    return switch orient {
    case .top: Point(along, view.y1 - bounds.height - offset)
    case .bottom: Point(along, view.y2 + offset)
    case .left: Point(view.x1 - bounds.width - offset, along)
    case .right: Point(view.x2 + bounds.width + offset, along)
    }
  }

  /// What the title is anchored along, in its reading direction.
  private func stretch(width: Double, height: Double, around view: Bounds) -> Span {
    switch (orient, frame) {
    case (.left, .group): Span(height, 0)
    case (.left, .bounds): Span(view.y2, view.y1)
    case (.right, .group): Span(0, height)
    case (.right, .bounds): Span(view.y1, view.y2)
    case (_, .group): Span(0, width)
    case (_, .bounds): Span(view.x1, view.x2)
    }
  }
}
